import type { ErrorBody } from './errors.ts'

/** Why a transaction could not do what was asked of it. */
export type TransactionFailure = 'not_found' | 'expired' | 'committed' | 'rolled_back' | 'start_timeout' | 'conflict'

/** A transaction refuses. What was asked has not run, or its effects are gone. */
export class TransactionError extends Error {
  override readonly name = 'TransactionError'
  readonly reason: TransactionFailure
  readonly #details: Readonly<Record<string, unknown>>

  constructor(reason: TransactionFailure, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(`Transaction API error: ${message}`)
    this.reason = reason
    this.#details = details
  }

  toBody(): ErrorBody {
    return {
      code: 'P2028',
      kind: 'transaction',
      message: this.message,
      meta: { reason: this.reason, ...this.#details },
      retryable: this.reason === 'start_timeout',
    }
  }
}
