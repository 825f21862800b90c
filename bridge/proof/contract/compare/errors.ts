import { BridgeAnswerError, type WireError } from '../official/bridge-engine.ts'

interface PrismaError extends Error {
  readonly code?: string
  readonly errorCode?: string
  readonly meta?: Readonly<Record<string, unknown>>
}

interface DriverCause {
  readonly kind?: unknown
  readonly originalCode?: unknown
  readonly originalMessage?: unknown
  readonly constraint?: { readonly fields?: unknown; readonly index?: unknown }
}

/** What both sides are compared by. */
interface ErrorFace {
  readonly kind: string
  readonly code: string
  readonly message: string
  readonly meta: unknown
  readonly nothingRan: boolean
}

const KINDS: Readonly<Record<string, string>> = {
  PrismaClientKnownRequestError: 'known',
  PrismaClientUnknownRequestError: 'known',
  PrismaClientValidationError: 'validation',
  PrismaClientInitializationError: 'initialization',
}

/** Which TypeScript call it was means nothing to callers in other languages. */
const INVOCATION = /^\s*Invalid `prisma\.[^`]*` invocation(?::| in)\s*/

/** In which order the arguments of the call are shown is the caller's own. */
function settledMessage(kind: string, message: string): string {
  const text = message.replace(INVOCATION, '').trim()
  return kind === 'validation' ? text.replaceAll(/,$/gm, '').split('\n').sort().join('\n') : text
}

/** The engine says more than the official client passes on; the bridge gives all of it. */
const ENGINE_META = '(kind and detail)'

/** What the bridge has to answer where the official client throws this. */
export function expectedFace(error: PrismaError): ErrorFace {
  const kind = error.code === 'P2028' ? 'transaction' : (KINDS[error.name] ?? error.name)
  return {
    kind,
    code: kind === 'validation' ? '(engine code)' : (error.code ?? error.errorCode ?? 'unknown'),
    message: settledMessage(kind, error.message),
    meta: kind === 'validation' ? ENGINE_META : flatMeta(error.meta ?? {}),
    nothingRan: kind === 'validation',
  }
}

/** The error that the bridge did answer. Anything else that was thrown was thrown on the way there. */
export function givenFace(error: unknown): ErrorFace {
  if (!(error instanceof BridgeAnswerError)) {
    const thrown = error as Error
    return { kind: `thrown: ${thrown.name}`, code: '', message: thrown.message, meta: {}, nothingRan: false }
  }
  const { kind, code, message, meta } = error.body
  return {
    kind,
    code: kind === 'validation' && /^P20\d\d$/.test(code) ? '(engine code)' : code,
    message: settledMessage(kind, withoutDetail(message, meta)),
    meta: settledMeta(error.body, meta),
    nothingRan: error.status !== 200,
  }
}

function settledMeta({ kind }: WireError, meta: Readonly<Record<string, unknown>>): unknown {
  const { reason: _reason, batchIndex: _batchIndex, ...others } = meta
  if (kind === 'validation') {
    return typeof meta['kind'] === 'string' && typeof meta['detail'] === 'string' ? ENGINE_META : meta
  }
  return withoutPlace(kind === 'transaction' || 'batchIndex' in meta ? others : meta)
}

/** The bridge adds the engine's own words to those of the client. */
function withoutDetail(message: string, { detail }: Readonly<Record<string, unknown>>): string {
  return typeof detail === 'string' && message.endsWith(detail) ? message.slice(0, -detail.length) : message
}

/** The bridge also tells the table whose constraint it was, and the column that is not there. */
function withoutPlace({ table: _table, column: _column, ...others }: Readonly<Record<string, unknown>>): unknown {
  return others
}

/** The official error carries the driver's error as an object; the contract promises its contents under plain names. */
function flatMeta(meta: Readonly<Record<string, unknown>>): object {
  const { driverAdapterError, ...rest } = meta
  const cause = (driverAdapterError as { cause?: DriverCause } | undefined)?.cause
  if (cause === undefined) {
    return rest
  }
  const target = cause.constraint?.fields ?? cause.constraint?.index
  const database = { kind: cause.kind, code: cause.originalCode, message: cause.originalMessage }
  return { ...rest, ...(target === undefined ? {} : { target }), database }
}
