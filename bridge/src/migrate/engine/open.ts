import { ConfigurationError } from '../../settings.ts'
import { MysqlSchemaEngine } from '../mysql/mysql-schema-engine.ts'
import type { EngineTarget } from '../target/target.ts'
import { WasmSchemaEngine } from '../wasm/wasm-schema-engine.ts'
import type { EngineSchema } from './engine-schema.ts'
import type { SchemaEngine } from './schema-engine.ts'

/**
 * The engine for the schema's provider, on a database that the caller closes.
 *
 * @throws ConfigurationError for SQL Server, for which there is none
 */
export function openSchemaEngine(schema: EngineSchema, target: EngineTarget): SchemaEngine {
  switch (schema.provider) {
    case 'mysql':
      return new MysqlSchemaEngine(target.adapter)
    case 'sqlserver':
      throw new ConfigurationError(
        'There is no schema engine without native binaries for SQL Server, so that the structure of such a database can ' +
          "neither be compared nor changed. Use Prisma's own command line for that (for example npx prisma@7.10.0 db push). " +
          'What needs none works: migrations can be deployed, looked at and resolved, and scripts be executed.',
      )
    default:
      return new WasmSchemaEngine(schema, target.adapter)
  }
}
