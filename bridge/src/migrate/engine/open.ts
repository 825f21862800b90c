import type { DatabaseOptions } from '../../options.ts'
import { SchemaParser } from '../../schema/parser.ts'
import { ConfigurationError } from '../../settings.ts'
import { MysqlSchemaEngine } from '../mysql/mysql-schema-engine.ts'
import { type EngineTarget, type MigrationTarget, openTarget, type TargetRequest } from '../targets/target.ts'
import { WasmSchemaEngine } from '../wasm/wasm-schema-engine.ts'
import type { EngineSchema } from './engine-schema.ts'
import type { SchemaEngine } from './schema-engine.ts'

/**
 * The engine for the schema's provider, on a database that the caller closes.
 *
 * @throws ConfigurationError for SQL Server, for which there is none
 */
export function openSchemaEngine(schema: EngineSchema, target: EngineTarget): SchemaEngine {
  checkEngine(schema.provider)
  return schema.provider === 'mysql'
    ? new MysqlSchemaEngine(target.adapter)
    : new WasmSchemaEngine(schema, target.adapter)
}

/** Opens the database and the engine for it, does the work, and closes the database again. */
export async function withSchemaEngine<T>(
  schema: EngineSchema,
  database: DatabaseOptions,
  request: Omit<TargetRequest, 'namespaces'>,
  work: (engine: SchemaEngine, target: MigrationTarget) => Promise<T>,
): Promise<T> {
  checkEngine(schema.provider)
  const parser = await SchemaParser.load()
  const namespaces = parser.config(schema.files).schemas
  const target = await openTarget(schema.provider, database, { ...request, namespaces })
  try {
    return await work(openSchemaEngine(schema, target), target)
  } finally {
    await target.close()
  }
}

function checkEngine(provider: string): void {
  if (provider === 'sqlserver') {
    throw new ConfigurationError(
      "The structure of a SQL Server database can neither be compared with a schema here nor changed by one: Prisma's " +
        "schema engine without native binaries has no part for it. Use Prisma's own command line for that " +
        '(npx prisma@7.10.0). Migrations can be deployed and resolved here, and scripts be executed.',
    )
  }
}
