import { type AdapterCause, describeConnectionError } from './connection-errors.ts'
import type { ErrorBody, ErrorKind } from './errors.ts'
import { describeLockError } from './lock-errors.ts'
import type { TransactionFailure } from './transaction-error.ts'

/** An error as it came out of the Prisma client. */
interface PrismaError extends Error {
  readonly code?: unknown
  readonly errorCode?: unknown
  readonly meta?: Readonly<Record<string, unknown>> | undefined
  readonly batchRequestIdx?: number | undefined
}

/** Prisma found the query wrong, before it ran anything. */
export function isValidationError(error: unknown): boolean {
  return error instanceof Error && error.name === 'PrismaClientValidationError'
}

/** Sending the same query again may well work. */
const RETRYABLE = new Set(['P1001', 'P1008', 'P2024', 'P2034', 'P2037'])

/** What the drivers say in words of their own; Prisma's adapters have no code for it. The first match counts. */
const DRIVER_COMPLAINTS: readonly { readonly pattern: RegExp; readonly code: string; readonly message: string }[] = [
  {
    pattern: /^ConnectionFailed\(/,
    code: 'P1001',
    message: "Can't reach the database: no connection to it could be opened.",
  },
]

/** Turns what the Prisma client threw into what callers see: no stack, no path of this server. */
export function describePrismaError(error: unknown): ErrorBody {
  const thrown = (error instanceof Error ? error : new Error(String(error))) as PrismaError
  const cause = adapterCause(thrown.meta ?? {}) ?? ownCause(thrown)
  const said = `${thrown.message} ${cause?.originalMessage ?? ''}`
  const complaint =
    describeConnectionError(cause) ??
    describeLockError(cause) ??
    DRIVER_COMPLAINTS.find(({ pattern }) => pattern.test(said))
  const code = complaint?.code ?? codeOf(thrown)
  return {
    code,
    kind: kindOf(thrown),
    message: complaint?.message ?? messageOf(thrown),
    meta: { ...metaOf(thrown.meta ?? {}), ...batchIndexOf(thrown), ...reasonOf(code, thrown) },
    retryable: (RETRYABLE.has(code) || cause?.kind === 'TransactionWriteConflict') && !isUnanswered(code, cause),
  }
}

/** Of a mistake in a query Prisma's client draws a picture, and its engine says in one sentence what it is. */
function messageOf({ message, meta }: PrismaError): string {
  const detail = meta?.['detail']
  return typeof detail === 'string' ? `${message.trim()}\n\n${detail}` : message.trim()
}

function codeOf(error: PrismaError): string {
  const code = error.code ?? error.errorCode
  if (typeof code === 'string' && code !== '') {
    return code
  }
  return isValidationError(error) ? 'P2009' : 'unknown'
}

function kindOf(error: PrismaError): ErrorKind {
  switch (error.name) {
    case 'PrismaClientValidationError':
      return 'validation'
    case 'PrismaClientInitializationError':
      return 'initialization'
    default:
      return error.code === 'P2028' ? 'transaction' : 'known'
  }
}

/** Which query of a batch failed. */
function batchIndexOf({ batchRequestIdx }: PrismaError): Record<string, unknown> {
  return batchRequestIdx === undefined ? {} : { batchIndex: batchRequestIdx }
}

const REASONS: readonly (readonly [pattern: RegExp, reason: TransactionFailure])[] = [
  [/Unable to start/, 'start_timeout'],
  [/expired/, 'expired'],
  [/rolled back/, 'rolled_back'],
  [/committed/, 'committed'],
  [/not found/, 'not_found'],
]

/** Prisma tells only in words why a transaction cannot do what is asked. */
function reasonOf(code: string, { message }: PrismaError): Record<string, unknown> {
  if (code !== 'P2028') {
    return {}
  }
  return { reason: REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? 'conflict' }
}

/** Lays the driver's error open: which columns or which constraint, and what the database itself said. */
function metaOf(meta: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { driverAdapterError: _driverAdapterError, ...rest } = meta
  const cause = adapterCause(meta)
  if (cause === undefined) {
    return rest
  }
  const { table, column, constraint } = cause
  const target = constraint?.fields ?? constraint?.index
  return {
    ...rest,
    ...(target === undefined ? {} : { target }),
    ...(table === undefined ? {} : { table }),
    ...(column === undefined ? {} : { column }),
    database: { kind: cause.kind, code: cause.originalCode, message: cause.originalMessage },
  }
}

function adapterCause(meta: Readonly<Record<string, unknown>>): AdapterCause | undefined {
  return (meta['driverAdapterError'] as { cause?: AdapterCause } | undefined)?.cause
}

/** The adapter's error itself, where it comes as it is. */
function ownCause(error: PrismaError): AdapterCause | undefined {
  return error.name === 'DriverAdapterError' ? (error.cause as AdapterCause) : undefined
}

/** The time was over before the database answered: a write may have been made all the same. */
function isUnanswered(code: string, cause: AdapterCause | undefined): boolean {
  return code === 'P1008' && cause?.originalCode === undefined
}
