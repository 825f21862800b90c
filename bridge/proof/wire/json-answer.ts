import { tagComplaint } from './tags.ts'

const KINDS = new Set(['known', 'validation', 'transaction', 'initialization', 'bridge'])
const REASONS = new Set(['not_found', 'expired', 'committed', 'rolled_back', 'start_timeout', 'conflict'])

/** Traces of the server that must never reach a caller. */
const LEAKS = /\n\s+at |node_modules|\/src\/|file:\/\/|\.ts:\d|\.m?js:\d|\/tmp\/|\/root\/|\/home\/|\/work\//

/** Says in what an answer of the JSON door breaks the contract, if in anything. */
export function jsonAnswerComplaint(answer: unknown): string | undefined {
  if (!isObject(answer)) {
    return 'the answer is not an object'
  }
  if ('batchResult' in answer) {
    return exactKeys(answer, ['batchResult']) ?? each(answer['batchResult'], partComplaint, 'batchResult')
  }
  return partComplaint(answer)
}

function partComplaint(part: unknown): string | undefined {
  if (!isObject(part)) {
    return 'a part of the answer is not an object'
  }
  if ('errors' in part) {
    const { errors } = part
    return (
      exactKeys(part, ['errors']) ??
      (Array.isArray(errors) && errors.length === 0
        ? 'there are no errors in errors'
        : each(errors, errorComplaint, 'errors'))
    )
  }
  return exactKeys(part, ['data']) ?? (isRawAnswer(part['data']) ? undefined : tagComplaint(part['data']))
}

/** Errors of the transaction routes, which both kinds of clients use, are in both shapes at once. */
export function transactionErrorComplaint(error: unknown): string | undefined {
  if (!isObject(error)) {
    return 'an error is not an object'
  }
  const { error: text, user_facing_error: facing, ...others } = error
  const both = text === undefined || (typeof text === 'string' && isObject(facing) && facing['is_panic'] === false)
  return both ? errorComplaint(others) : `an error is ${JSON.stringify(error)}`
}

export function errorComplaint(error: unknown): string | undefined {
  if (!isObject(error)) {
    return 'an error is not an object'
  }
  const { code, kind, message, meta, retryable } = error
  const complaint = exactKeys(error, ['code', 'kind', 'message', 'meta', 'retryable'])
  if (complaint !== undefined) {
    return complaint
  }
  if (typeof code !== 'string' || !/^(?:P\d{4}|[a-z_]+)$/.test(code)) {
    return `the code of an error is ${JSON.stringify(code)}`
  }
  if (typeof kind !== 'string' || !KINDS.has(kind)) {
    return `the kind of an error is ${JSON.stringify(kind)}`
  }
  if (typeof message !== 'string' || message === '') {
    return 'an error has no message'
  }
  if (!isObject(meta) || typeof retryable !== 'boolean') {
    return 'an error has no meta, or does not say whether it is retryable'
  }
  if (kind === 'transaction' && !REASONS.has(String(meta['reason']))) {
    return `the reason of a transaction error is ${JSON.stringify(meta['reason'])}`
  }
  return undefined
}

/** Whether an answer shows a stack or a path of the server. What the request itself said is the caller's own. */
export function leak(answer: string): string | undefined {
  return LEAKS.exec(answer)?.[0]
}

/** Rows of raw queries hold no tags; their JSON is the caller's own. */
function isRawAnswer(data: unknown): boolean {
  return isObject(data) && exactKeys(data, ['columns', 'types', 'rows']) === undefined
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function exactKeys(object: object, keys: readonly string[]): string | undefined {
  const given = Object.keys(object).sort().join()
  const expected = keys.toSorted().join()
  return given === expected ? undefined : `there is {${given}} instead of {${expected}}`
}

export function each(
  list: unknown,
  complaintOf: (part: unknown) => string | undefined,
  name: string,
): string | undefined {
  if (!Array.isArray(list)) {
    return `${name} is not a list`
  }
  for (const part of list) {
    const complaint = complaintOf(part)
    if (complaint !== undefined) {
      return complaint
    }
  }
  return undefined
}
