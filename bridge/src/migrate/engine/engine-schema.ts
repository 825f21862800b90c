import type { Schema } from '../../schema/schema.ts'

/** The part of a schema that says to an engine what it is for. */
export type EngineSchema = Pick<Schema, 'files' | 'provider'>
