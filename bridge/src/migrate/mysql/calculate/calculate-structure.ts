import type { SchemaFile } from '../../../schema/files.ts'
import type { DatabaseStructure } from '../structure/database-structure.ts'
import { foreignKeysOf } from './foreign-keys.ts'
import { joinTables } from './join-tables.ts'
import { readSchemaModels } from './schema-models.ts'
import { tableOf } from './table.ts'

/**
 * The structure that Prisma Migrate makes of a schema in an empty MySQL database. Models and fields that are ignored
 * belong to it, views do not. The schema must be one that Prisma has accepted.
 */
export function calculateStructure(files: readonly SchemaFile[]): DatabaseStructure {
  const schema = readSchemaModels(files)
  const tables = schema.models.map((model) => ({
    ...tableOf(model, schema),
    foreignKeys: schema.hasForeignKeys ? foreignKeysOf(model, schema) : [],
  }))
  return { tables: [...tables, ...joinTables(schema)], views: [] }
}
