import { MysqlSchemaEngine } from '../mysql/mysql-schema-engine.ts'
import type { EngineTarget } from '../target/target.ts'
import { WasmSchemaEngine } from '../wasm/wasm-schema-engine.ts'
import type { EngineSchema } from './engine-schema.ts'
import type { SchemaEngine } from './schema-engine.ts'

/** The engine for the schema's provider, on a database that the caller closes. */
export function openSchemaEngine(schema: EngineSchema, target: EngineTarget): SchemaEngine {
  return schema.provider === 'mysql'
    ? new MysqlSchemaEngine(target.adapter)
    : new WasmSchemaEngine(schema, target.adapter)
}
