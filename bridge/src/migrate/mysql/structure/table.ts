import type { ColumnDefault } from './column-default.ts'
import type { ColumnType } from './column-type.ts'
import type { ForeignKey } from './foreign-key.ts'
import type { Index, IndexColumn } from './table-index.ts'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly nullable: boolean
  readonly default: ColumnDefault | undefined
  readonly autoIncrement: boolean
  /** Prisma's client gives the value where there is none, as with `@default(uuid())`. Unknown to a database: false. */
  readonly madeByPrisma: boolean
  /** The expression of a generated column. A schema has none. */
  readonly generatedAs: string | undefined
  readonly comment: string | undefined
  /** Where it is another one than the table's. A schema has none. */
  readonly collation: string | undefined
}

export interface Table {
  readonly name: string
  readonly comment: string | undefined
  readonly columns: readonly Column[]
  /** The columns of the primary key, in its order. Empty where there is none. */
  readonly primaryKey: readonly IndexColumn[]
  /** All but the primary key. Those that a foreign key needs and MySQL makes by itself are among them. */
  readonly indexes: readonly Index[]
  readonly foreignKeys: readonly ForeignKey[]
  /** The names of check constraints. Prisma has nothing for them, and leaves them alone. */
  readonly checks: readonly string[]
  readonly partitioned: boolean
}
