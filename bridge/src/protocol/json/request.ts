import { RefusedError } from '../errors.ts'
import { isJsonObject } from '../json-object.ts'
import { type FieldSelection, type JsonQuery, RAW_ACTIONS, type SelectionSet } from './query.ts'
import { rawQuery } from './raw-query.ts'
import { parseRowLock } from './row-lock.ts'

/** The body of `POST /query`: one query, or several. */
export type QueryRequest =
  | { readonly kind: 'single'; readonly query: JsonQuery }
  | {
      readonly kind: 'batch'
      readonly queries: readonly JsonQuery[]
      readonly transaction: BatchTransaction | undefined
    }

export interface BatchTransaction {
  readonly isolationLevel?: string
}

/** Checks the shape of a request. What stands in `arguments` and `selection` is for Prisma to judge. */
export function parseRequest(body: unknown): QueryRequest {
  const request = objectOf(body, 'The body')
  if ('batch' in request) {
    const { batch, transaction } = request
    if (!Array.isArray(batch)) {
      throw RefusedError.validation('"batch" must be an array of queries.')
    }
    return { kind: 'batch', queries: batch.map(parseQuery), transaction: parseTransaction(transaction) }
  }
  return { kind: 'single', query: parseQuery(request) }
}

function parseQuery(value: unknown): JsonQuery {
  const { modelName, action, query, lock: lockValue } = objectOf(value, 'A query')
  const lock = parseRowLock(lockValue)
  if (typeof action === 'string' && RAW_ACTIONS.has(action) && (modelName === undefined || modelName === null)) {
    if (lock !== undefined) {
      throw RefusedError.validation(`The query '${action}' takes no "lock": write it into the SQL.`)
    }
    return rawQuery(action, objectOf(objectOf(query, '"query"')['arguments'], '"query.arguments"'))
  }
  if (typeof modelName !== 'string' || typeof action !== 'string') {
    throw RefusedError.validation('A query must have the strings "modelName" and "action", and an object "query".')
  }
  const parsed = { modelName, action, query: parseSelection(objectOf(query, '"query"')) }
  return lock === undefined ? parsed : { ...parsed, lock }
}

function parseSelection({ arguments: args, selection: selected }: Record<string, unknown>): FieldSelection {
  const selection = objectOf(selected, '"query.selection"') as SelectionSet
  return args === undefined ? { selection } : { arguments: objectOf(args, '"query.arguments"'), selection }
}

function parseTransaction(value: unknown): BatchTransaction | undefined {
  if (value === undefined || value === null) {
    return undefined
  }
  const { isolationLevel } = objectOf(value, '"transaction"')
  if (isolationLevel === undefined || isolationLevel === null) {
    return {}
  }
  if (typeof isolationLevel !== 'string') {
    throw RefusedError.validation('"transaction.isolationLevel" must be a string, such as "Serializable".')
  }
  return { isolationLevel }
}

function objectOf(value: unknown, what: string): Record<string, unknown> {
  if (!isJsonObject(value)) {
    throw RefusedError.validation(`${what} must be a JSON object.`)
  }
  return value
}
