import { isDriverAdapterError } from '@prisma/driver-adapter-utils'

import { type AdapterCause, describeConnectionError } from '../../protocol/connection-errors.ts'
import { MigrateError } from '../migrate-error.ts'

/** Runs something whose errors of the database become messages for people. */
export async function readableErrors<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw readableError(error)
  }
}

/** What the adapters throw says what happened in its cause alone. Other errors are given back as they are. */
export function readableError(error: unknown): unknown {
  if (!isDriverAdapterError(error)) {
    return error
  }
  const cause = error.cause as AdapterCause & { readonly message?: string }
  const known = describeConnectionError(cause)
  if (known !== undefined) {
    return new MigrateError(known.code, known.message, { cause: error })
  }
  const code = typeof cause.originalCode === 'string' ? ` (${cause.originalCode})` : ''
  const text = cause.originalMessage ?? cause.message ?? error.message
  return new MigrateError(undefined, `The database refused a statement${code}: ${text}`, { cause: error })
}
