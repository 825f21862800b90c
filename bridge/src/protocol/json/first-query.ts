import { RefusedError } from '../errors.ts'
import { isGraphQl } from '../graphql/request.ts'
import type { JsonQuery } from './query.ts'
import { parseRequest } from './request.ts'
import { parseStart, type StartRequest } from './start-request.ts'

/** The body of `POST /transaction/query`: a transaction that begins with a query. */
export interface FirstQuery {
  readonly start: StartRequest
  readonly query: JsonQuery
}

const KEYS = ['transaction', 'query']

/** Unknown keys are refused: a transaction whose options are misspelt must not become one with default options. */
export function parseFirstQuery(body: unknown, maxMillis: number): FirstQuery {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw RefusedError.validation('The body must be a JSON object.')
  }
  const unknown = Object.keys(body).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) {
    throw RefusedError.validation(
      `"${unknown}" is no part of a transaction's first query. There is: ${KEYS.join(', ')}.`,
    )
  }
  const { transaction, query } = body as { transaction?: unknown; query?: unknown }
  return { start: parseRoot(transaction, maxMillis), query: parseSingle(query) }
}

function parseRoot(options: unknown, maxMillis: number): StartRequest {
  const start = parseStart(options, maxMillis)
  if (start.within !== undefined) {
    throw RefusedError.validation('Only a transaction begins with its first query. Nest with POST /transaction/start.')
  }
  return start
}

function parseSingle(query: unknown): JsonQuery {
  if (isGraphQl(query)) {
    throw RefusedError.validation(
      'A transaction begins with a query in the JSON protocol only. For documents, use POST /transaction/start.',
    )
  }
  const request = parseRequest(query)
  if (request.kind === 'batch') {
    throw RefusedError.validation(
      'A transaction begins with one query, not with a batch. For batches, use POST /transaction/start.',
    )
  }
  return request.query
}
