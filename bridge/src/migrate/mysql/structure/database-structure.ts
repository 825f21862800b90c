import type { Table } from './table.ts'

export interface DatabaseView {
  readonly name: string
  /** The query. Undefined where the account may not see it. */
  readonly definition: string | undefined
  /** What the view gives, as columns of a table. */
  readonly columns: Table['columns']
}

/** What a MySQL or MariaDB database consists of, as far as a Prisma schema can speak of it. */
export interface DatabaseStructure {
  readonly tables: readonly Table[]
  readonly views: readonly DatabaseView[]
}

export const NOTHING: DatabaseStructure = { tables: [], views: [] }
