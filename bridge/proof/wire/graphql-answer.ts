import { each, exactKeys, isObject } from './json-answer.ts'

/** Says in what an answer of the GraphQL door breaks the shape of the old engine, if in anything. */
export function graphQlAnswerComplaint(answer: unknown): string | undefined {
  if (!isObject(answer)) {
    return 'the answer is not an object'
  }
  return 'batchResult' in answer
    ? (exactKeys(answer, ['batchResult']) ?? each(answer['batchResult'], partComplaint, 'batchResult'))
    : partComplaint(answer)
}

function partComplaint(part: unknown): string | undefined {
  if (!isObject(part)) {
    return 'a part of the answer is not an object'
  }
  if (!('errors' in part)) {
    return exactKeys(part, ['data']) ?? (isObject(part['data']) ? undefined : 'data is not an object')
  }
  const { errors, data } = part
  if (data !== null || !Array.isArray(errors) || errors.length === 0) {
    return 'an answer with errors has data, or no errors'
  }
  return exactKeys(part, ['data', 'errors']) ?? each(errors, errorComplaint, 'errors')
}

const FIELDS = new Set(['is_panic', 'message', 'meta', 'error_code', 'batch_request_idx'])

function errorComplaint(error: unknown): string | undefined {
  if (!isObject(error)) {
    return 'an error is not an object'
  }
  const { error: text, user_facing_error: facing } = error
  if (exactKeys(error, ['error', 'user_facing_error']) !== undefined || typeof text !== 'string' || !isObject(facing)) {
    return `an error is ${JSON.stringify(error)}`
  }
  const { is_panic: isPanic, message, error_code: code, meta } = facing
  const good =
    isPanic === false &&
    typeof message === 'string' &&
    message !== '' &&
    (code === undefined || (typeof code === 'string' && /^(?:P\d{4}|[a-z_]+)$/.test(code) && isObject(meta))) &&
    Object.keys(facing).every((key) => FIELDS.has(key))
  return good ? undefined : `a user-facing error is ${JSON.stringify(facing)}`
}
