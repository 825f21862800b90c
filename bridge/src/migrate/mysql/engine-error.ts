import { isDriverAdapterError } from '@prisma/driver-adapter-utils'

import { SchemaError } from '../../schema/schema-error.ts'
import { SchemaEngineError } from '../engine/schema-engine-error.ts'
import { MigrateError } from '../migrate-error.ts'

/** Prisma's codes, which tools look for. */
const CODES: Readonly<Record<string, string>> = {
  AuthenticationFailed: 'P1000',
  DatabaseNotReachable: 'P1001',
  DatabaseDoesNotExist: 'P1003',
}

/** A failure of the database in the words of the database. */
export function engineError(error: unknown): Error {
  if (error instanceof SchemaEngineError || error instanceof MigrateError || error instanceof SchemaError) {
    return error
  }
  if (isDriverAdapterError(error)) {
    const code = CODES[error.cause.kind]
    const text = error.cause.originalMessage ?? error.message
    return new SchemaEngineError(code === undefined ? text : `${code}: ${text}`, code, { cause: error })
  }
  return new SchemaEngineError(sqlMessageOf(error), undefined, { cause: error })
}

function sqlMessageOf(error: unknown): string {
  const { sqlMessage } = error as { sqlMessage?: unknown }
  return typeof sqlMessage === 'string' ? sqlMessage : error instanceof Error ? error.message : String(error)
}
