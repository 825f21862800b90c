import { RefusedError } from '../errors.ts'
import { type JsonQuery, queryName, READ_ACTIONS } from './query.ts'
import { parseRequest } from './request.ts'

/** Half of what Prisma keeps, so that plans of queries that do run are not pushed out. */
export const MOST_PLANS = 500

/** Checks the body of `POST /plans`: queries that only read, and lock nothing. */
export function parsePlans(body: unknown): readonly JsonQuery[] {
  const { queries } = (body ?? {}) as { queries?: unknown }
  if (!Array.isArray(queries)) {
    throw RefusedError.validation('The body must be a JSON object with "queries", an array of queries.')
  }
  if (queries.length > MOST_PLANS) {
    throw RefusedError.validation(
      `"queries" has ${queries.length} queries. At most ${MOST_PLANS} can be prepared at once.`,
    )
  }
  const request = parseRequest({ batch: queries as unknown[] })
  const reads = request.kind === 'batch' ? request.queries : [request.query]
  for (const query of reads) {
    if (query.modelName === undefined || !READ_ACTIONS.has(query.action)) {
      throw RefusedError.validation(`${queryName(query)} cannot be prepared, because it is not one of Prisma's reads.`)
    }
    if (query.lock !== undefined) {
      throw RefusedError.validation(`${queryName(query)} cannot be prepared with a "lock".`)
    }
  }
  return reads
}
