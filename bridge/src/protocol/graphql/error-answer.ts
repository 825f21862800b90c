import type { ErrorBody } from '../errors.ts'

/** An error as the old query engine answered it. */
export interface OldErrorAnswer {
  readonly data: null
  readonly errors: readonly OldError[]
}

interface OldError {
  readonly error: string
  readonly user_facing_error: {
    readonly is_panic: false
    readonly message: string
    readonly meta?: Readonly<Record<string, unknown>>
    readonly error_code?: string
    readonly batch_request_idx?: number
  }
}

export function oldErrorAnswer(errors: readonly ErrorBody[]): OldErrorAnswer {
  return { data: null, errors: errors.map(oldError) }
}

/** Where clients look for what the database said of a raw query. */
function databaseError({ database }: ErrorBody['meta']): Record<string, unknown> {
  const { code, message } = (database ?? {}) as { code?: unknown; message?: unknown }
  return { code, message }
}

/** The old engine said so in the message for users only; the Python client looks at how the other one begins. */
const TRANSACTION_PREFIX = /^Transaction API error: /

export function oldError({ code, message, meta }: ErrorBody): OldError {
  const { detail, batchIndex, ...others } = code === 'P2010' ? { ...databaseError(meta), ...meta } : meta
  const text = typeof detail === 'string' ? detail : message
  return {
    error: text.replace(TRANSACTION_PREFIX, ''),
    user_facing_error: {
      is_panic: false,
      message: text,
      ...(code === 'unknown' ? {} : { meta: others, error_code: code }),
      ...(typeof batchIndex === 'number' ? { batch_request_idx: batchIndex } : {}),
    },
  }
}
