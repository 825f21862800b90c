import { RefusedError } from '../errors.ts'

/** The body of `POST /transaction/start`. */
export interface StartRequest {
  readonly timeoutMillis: number
  readonly maxWaitMillis: number
  readonly isolationLevel?: string
  /** The database is to refuse what would write. */
  readonly readOnly: boolean
  /** The open transaction to nest in. */
  readonly within?: string
}

const DEFAULT_TIMEOUT_MILLIS = 5000
const DEFAULT_MAX_WAIT_MILLIS = 2000
const KEYS = ['timeout', 'max_wait', 'isolation_level', 'read_only', 'new_tx_id']

/** Unknown keys are refused: a misspelt isolation level must not become the default one. */
export function parseStart(body: unknown, maxMillis: number): StartRequest {
  const request = keysOf(body ?? {})
  const isolationLevel = textOf(request, 'isolation_level')
  const readOnly = truthOf(request, 'read_only')
  const within = textOf(request, 'new_tx_id')
  if (isolationLevel !== undefined && within !== undefined) {
    throw RefusedError.validation(
      'A nested transaction has the isolation level of the one that it is in. Leave out "isolation_level".',
    )
  }
  if (readOnly !== undefined && within !== undefined) {
    throw RefusedError.validation('A nested transaction may write if the one that it is in may. Leave out "read_only".')
  }
  return {
    timeoutMillis: millisOf(request, 'timeout', maxMillis) ?? Math.min(DEFAULT_TIMEOUT_MILLIS, maxMillis),
    maxWaitMillis: millisOf(request, 'max_wait', maxMillis) ?? Math.min(DEFAULT_MAX_WAIT_MILLIS, maxMillis),
    ...(isolationLevel === undefined ? {} : { isolationLevel }),
    readOnly: readOnly ?? false,
    ...(within === undefined ? {} : { within }),
  }
}

function keysOf(body: unknown): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw RefusedError.validation('The body must be a JSON object.')
  }
  const unknown = Object.keys(body).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) {
    throw RefusedError.validation(`"${unknown}" is no option of a transaction. There is: ${KEYS.join(', ')}.`)
  }
  return body as Record<string, unknown>
}

function millisOf(request: Record<string, unknown>, key: string, max: number): number | undefined {
  const value = request[key]
  if (value === undefined || value === null) {
    return undefined
  }
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > max) {
    throw RefusedError.validation(
      `"${key}" is ${JSON.stringify(value)}. It must be a whole number of milliseconds from 1 to ${max} ` +
        '(PRISMA_BRIDGE_MAX_TRANSACTION_TIMEOUT).',
    )
  }
  return value
}

function textOf(request: Record<string, unknown>, key: string): string | undefined {
  const value = request[key]
  if (value === undefined || value === null) {
    return undefined
  }
  if (typeof value !== 'string') {
    throw RefusedError.validation(`"${key}" is ${JSON.stringify(value)}. It must be a string.`)
  }
  return value
}

function truthOf(request: Record<string, unknown>, key: string): boolean | undefined {
  const value = request[key]
  if (value === undefined || value === null) {
    return undefined
  }
  if (typeof value !== 'boolean') {
    throw RefusedError.validation(`"${key}" is ${JSON.stringify(value)}. It must be true or false.`)
  }
  return value
}
