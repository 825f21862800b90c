import { graphQlAnswerComplaint } from '../wire/graphql-answer.ts'
import { exactKeys, isObject, jsonAnswerComplaint, leak, transactionErrorComplaint } from '../wire/json-answer.ts'

export interface FuzzAnswer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** What a status may say: data or the error of a query, a refusal, or that the bridge is not ready. Never 500. */
const STATUSES = new Set([200, 400, 401, 403, 404, 408, 413, 415, 431, 503])

/** Says in what an answer breaks the contract, if in anything. */
export function complaint(method: string, url: string, answer: FuzzAnswer): string | undefined {
  if (!STATUSES.has(answer.status)) {
    return `the status is ${answer.status}`
  }
  if (/panicked|unreachable code|memory access out of bounds|recursive use of an object/.test(answer.body)) {
    return 'the query compiler panicked'
  }
  const path = url.replace(/[?#].*/, '')
  if (method === 'GET' && path === '/metrics' && answer.status === 200) {
    return undefined
  }
  if (method === 'HEAD') {
    return answer.body === '' ? undefined : 'there is a body'
  }
  return bodyComplaint(path, answer)
}

function bodyComplaint(path: string, { status, contentType, body }: FuzzAnswer): string | undefined {
  if (!contentType.startsWith('application/json')) {
    return `the content type is ${contentType}`
  }
  const parsed = parse(body)
  if (parsed === undefined) {
    return 'the body is not JSON'
  }
  const shown = leak(body)
  return shown === undefined ? shapeComplaint(path, status, parsed) : `the answer shows '${shown}'`
}

function shapeComplaint(path: string, status: number, body: unknown): string | undefined {
  if (path === '/health' || path === '/schema' || path.startsWith('/health/')) {
    return isObject(body) && ('status' in body || 'schemaHash' in body || isRefusal(body))
      ? undefined
      : 'it is no report'
  }
  if (isRefusal(body)) {
    return path.startsWith('/transaction/') ? undefined : jsonAnswerComplaint(body)
  }
  if (status !== 200) {
    return graphQlAnswerComplaint(body) === undefined ? undefined : 'a refusal has no errors'
  }
  if (path === '/transaction/query') {
    const { transaction, ...answer } = body as Record<string, unknown>
    return isTransaction(transaction) ? jsonAnswerComplaint(answer) : 'it is no transaction'
  }
  if (path.startsWith('/transaction/')) {
    return isTransaction(body) ? undefined : 'it is no transaction'
  }
  const asJson = jsonAnswerComplaint(body)
  return asJson !== undefined && graphQlAnswerComplaint(body) !== undefined ? asJson : undefined
}

function isTransaction(body: unknown): boolean {
  return isObject(body) && Object.keys(body).every((key) => key === 'id' || key === 'instance')
}

function isRefusal(body: unknown): boolean {
  return (
    isObject(body) &&
    exactKeys(body, ['errors']) === undefined &&
    Array.isArray(body['errors']) &&
    body['errors'].length > 0 &&
    body['errors'].every((error) => transactionErrorComplaint(error) === undefined)
  )
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
