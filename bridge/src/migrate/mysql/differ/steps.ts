import type { ForeignKey } from '../structure/foreign-key.ts'
import type { Column, Table } from '../structure/table.ts'
import type { Index } from '../structure/table-index.ts'
import type { ColumnChanges } from './column-changes.ts'

export interface Pair<T> {
  readonly previous: T
  readonly next: T
}

export type TableChange =
  | { readonly kind: 'drop primary key' }
  | { readonly kind: 'drop column'; readonly column: Column }
  | { readonly kind: 'add column'; readonly column: Column }
  | { readonly kind: 'alter column'; readonly columns: Pair<Column>; readonly changes: ColumnChanges }
  /** The values of the old type cannot become values of the new one: the column is dropped and made anew. */
  | { readonly kind: 'recreate column'; readonly columns: Pair<Column>; readonly changes: ColumnChanges }
  | { readonly kind: 'add primary key' }

/** One step from one structure to another. `table` is the table as it is before, where it is there before. */
export type Step =
  | { readonly kind: 'drop foreign key'; readonly table: Table; readonly foreignKey: ForeignKey }
  | { readonly kind: 'drop index'; readonly table: Table; readonly index: Index }
  | { readonly kind: 'alter table'; readonly tables: Pair<Table>; readonly changes: readonly TableChange[] }
  | { readonly kind: 'drop table'; readonly table: Table }
  | { readonly kind: 'create table'; readonly table: Table }
  /** `restores` one that went with a recreated column. */
  | { readonly kind: 'create index'; readonly table: Table; readonly index: Index; readonly restores: boolean }
  | { readonly kind: 'add foreign key'; readonly table: Table; readonly foreignKey: ForeignKey }
  | { readonly kind: 'rename index'; readonly table: Table; readonly indexes: Pair<Index> }
  /** A new index for an old one that differs in its name only, where the server cannot rename. */
  | { readonly kind: 'redefine index'; readonly table: Table; readonly indexes: Pair<Index> }

/**
 * The order in which kinds of steps are made. Foreign keys go first and come last, so that tables and columns can be
 * changed and dropped in any order; indexes come after the columns that they are on. A server that makes an index for a
 * new foreign key drops the one that it made for an old one: such are renamed before.
 */
export const STEP_ORDER: readonly Step['kind'][] = [
  'drop foreign key',
  'drop index',
  'alter table',
  'drop table',
  'create table',
  'create index',
  'rename index',
  'redefine index',
  'add foreign key',
]
