import type { DatabaseStructure } from '../../structure/database-structure.ts'
import type { ForeignKey } from '../../structure/foreign-key.ts'
import type { Table } from '../../structure/table.ts'
import type { Naming } from '../naming.ts'

/** A foreign key that is a relation in the schema. */
export interface InlineRelation {
  readonly key: ForeignKey
  readonly table: Table
  readonly referenced: Table
}

/**
 * The relations behind the foreign keys of models. A second key on the same columns says nothing new; one whose columns
 * have no fields, or whose table is not seen, cannot be a relation.
 */
export function findInlineRelations(
  { tables }: DatabaseStructure,
  models: readonly Table[],
  naming: Naming,
): InlineRelation[] {
  return models.flatMap((table) =>
    table.foreignKeys
      .filter((key, index) => !table.foreignKeys.slice(0, index).some((earlier) => isSame(key, earlier)))
      .flatMap((key) => {
        const referenced = tables.find(({ name }) => name === key.referencedTable)
        return referenced !== undefined &&
          models.includes(referenced) &&
          haveFields(table, key.columns, naming) &&
          haveFields(referenced, key.referencedColumns, naming)
          ? [{ key, table, referenced }]
          : []
      }),
  )
}

export function sameNames(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((name, index) => name === others[index])
}

function isSame(key: ForeignKey, other: ForeignKey): boolean {
  return (
    key.referencedTable === other.referencedTable &&
    sameNames(key.columns, other.columns) &&
    sameNames(key.referencedColumns, other.referencedColumns)
  )
}

function haveFields(table: Table, columns: readonly string[], naming: Naming): boolean {
  return columns.every((name) => naming.field(table, { name }).name !== '')
}
