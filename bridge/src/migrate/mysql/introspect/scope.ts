import type { DatabaseStructure } from '../structure/database-structure.ts'
import type { Table } from '../structure/table.ts'
import type { Naming } from './naming.ts'
import type { PreviousSchema } from './previous/previous-schema.ts'
import type { MemberText } from './text/block-text.ts'
import type { Warnings } from './warnings.ts'

/** What every part of an introspection looks at. */
export interface Scope {
  readonly structure: DatabaseStructure
  readonly previous: PreviousSchema
  readonly naming: Naming
  /** Rows of the table cannot be told apart, or the given schema ignores it. */
  readonly isIgnored: (table: Table) => boolean
  /** The fields of relations that the database knows, by table. */
  readonly relations: ReadonlyMap<string, readonly MemberText[]>
  /** Those that only the given schema knows, by table or view. */
  readonly copiedRelations: ReadonlyMap<string, readonly MemberText[]>
  readonly warnings: Warnings
}
