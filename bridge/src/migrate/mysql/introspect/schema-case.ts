import { databaseNameOf } from '../../../schema/syntax/attributes.ts'
import type { DatabaseStructure } from '../structure/database-structure.ts'
import type { PreviousSchema } from './previous/previous-schema.ts'

/**
 * The structure with the names of tables and views in the capitals of the given schema. For servers that ignore case in
 * them: these may have made small letters of the names that they were given.
 */
export function inSchemaCase({ tables, views }: DatabaseStructure, previous: PreviousSchema): DatabaseStructure {
  const known = new Map(
    [...previous.models, ...previous.views].map((model) => [
      databaseNameOf(model).toLowerCase(),
      databaseNameOf(model),
    ]),
  )
  const nameOf = (name: string) => known.get(name.toLowerCase()) ?? name
  return {
    tables: tables.map((table) => ({
      ...table,
      name: nameOf(table.name),
      foreignKeys: table.foreignKeys.map((key) => ({ ...key, referencedTable: nameOf(key.referencedTable) })),
    })),
    views: views.map((view) => ({ ...view, name: nameOf(view.name) })),
  }
}
