import type { Schema } from '../../schema/schema.ts'
import type { MigrationTarget } from '../target/target.ts'
import { WasmSchemaEngine } from '../wasm/wasm-schema-engine.ts'
import type { SchemaEngine } from './schema-engine.ts'

/** The engine for the schema's provider, on a database that the caller closes. */
export function openSchemaEngine(schema: Schema, target: MigrationTarget): SchemaEngine {
  return new WasmSchemaEngine(schema, target.adapter)
}
