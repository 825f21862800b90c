import type { BatchTransaction } from '../json/request.ts'
import { isJsonObject } from '../json-object.ts'
import { DocumentError } from './document-error.ts'

/** One document with its variables. */
export interface GraphQlQuery {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

export type GraphQlRequest =
  | { readonly kind: 'single'; readonly query: GraphQlQuery }
  | {
      readonly kind: 'batch'
      readonly queries: readonly GraphQlQuery[]
      readonly transaction: BatchTransaction | undefined
    }

/** Whether a body is in the old query language: there, `query` is a text. */
export function isGraphQl(body: unknown): boolean {
  if (!isJsonObject(body)) {
    return false
  }
  const { query, batch } = body
  return Array.isArray(batch)
    ? isJsonObject(batch[0]) && typeof batch[0]['query'] === 'string'
    : typeof query === 'string'
}

export function parseGraphQlRequest(body: unknown): GraphQlRequest {
  const request = isJsonObject(body) ? body : {}
  if (!('batch' in request)) {
    return { kind: 'single', query: parseQuery(request) }
  }
  if (!Array.isArray(request['batch'])) {
    throw new DocumentError('"batch" must be an array of queries.')
  }
  const { batch, transaction = false } = request
  if (typeof transaction !== 'boolean') {
    throw new DocumentError('"transaction" must be true or false when the batch holds GraphQL documents.')
  }
  return {
    kind: 'batch',
    queries: (batch as unknown[]).map(parseQuery),
    transaction: transaction ? isolation(request['isolationLevel'] ?? request['isolation_level']) : undefined,
  }
}

function parseQuery(value: unknown): GraphQlQuery {
  const { query, variables, operationName, operation_name: underscored } = isJsonObject(value) ? value : {}
  const name = operationName ?? underscored ?? undefined
  const given = variables ?? {}
  if (typeof query !== 'string' || !isJsonObject(given) || (name !== undefined && typeof name !== 'string')) {
    throw new DocumentError(
      'A GraphQL request must have the string "query", and may have the object "variables" and the string "operationName".',
    )
  }
  return { query, operationName: name, variables: given }
}

function isolation(level: unknown): BatchTransaction {
  if (level === undefined || level === null) {
    return {}
  }
  if (typeof level !== 'string') {
    throw new DocumentError('"isolationLevel" must be a string.')
  }
  return { isolationLevel: level }
}
