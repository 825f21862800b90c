import type { ExpectedError } from '../cases/case.ts'

/** An error as either door answers it. */
export interface AnsweredError {
  readonly code: string | undefined
  readonly message: string
}

interface RawError {
  readonly code?: unknown
  readonly message?: unknown
  readonly error?: unknown
  readonly user_facing_error?: { readonly error_code?: unknown; readonly message?: unknown }
}

/** The errors of an answer, of its batch members too. */
export function errorsOf(answer: unknown): AnsweredError[] {
  const { errors, batchResult } = (answer ?? {}) as { errors?: unknown; batchResult?: unknown }
  const own = Array.isArray(errors) ? (errors as RawError[]).map(answeredError) : []
  return [...own, ...(Array.isArray(batchResult) ? batchResult.flatMap(errorsOf) : [])]
}

function answeredError({ code, message, error, user_facing_error: userFacing }: RawError): AnsweredError {
  const known = userFacing?.error_code ?? code
  const said = userFacing?.message ?? message ?? error
  return {
    code: typeof known === 'string' && known !== 'unknown' ? known : undefined,
    message: typeof said === 'string' ? said : '',
  }
}

/** Whether one of the errors is the expected one. */
export function hasError(errors: readonly AnsweredError[], { code, message }: ExpectedError): boolean {
  return errors.some((error) => hasCode(error, code) && (message === null || error.message.includes(message)))
}

function hasCode(error: AnsweredError, code: number | null): boolean {
  switch (code) {
    case 0:
      return true
    case null:
      return error.code === undefined
    default:
      return error.code === `P${String(code).padStart(4, '0')}`
  }
}
