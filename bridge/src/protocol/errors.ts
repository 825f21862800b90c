export type ErrorKind = 'known' | 'validation' | 'transaction' | 'initialization' | 'bridge'

/** One error as callers see it. */
export interface ErrorBody {
  readonly code: string
  readonly kind: ErrorKind
  readonly message: string
  readonly meta: Readonly<Record<string, unknown>>
  readonly retryable: boolean
}

export interface ErrorAnswer {
  readonly errors: readonly ErrorBody[]
}

/** The bridge refuses a request. Nothing of it has run. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly status: number
  readonly code: string
  readonly kind: ErrorKind
  readonly meta: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    code: string,
    message: string,
    kind: ErrorKind = 'bridge',
    meta: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.kind = kind
    this.meta = meta
  }

  /** The query itself is wrong. */
  static validation(message: string): RefusedError {
    return new RefusedError(400, 'P2009', message, 'validation')
  }

  toBody(): ErrorBody {
    const retryable = this.code === 'draining' || this.code === 'overloaded'
    return { code: this.code, kind: this.kind, message: this.message, meta: this.meta, retryable }
  }
}
