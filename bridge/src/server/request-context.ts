import type { FastifyRequest } from 'fastify'

import type { QueryContext } from '../logic/query-context.ts'
import { parseTraceparent } from '../telemetry/trace-context.ts'

/** What the headers of a request say to the query in its body. */
export function requestContext({ id, headers }: FastifyRequest): QueryContext {
  const transactionId = headers['x-transaction-id']
  const traceparent = parseTraceparent(headers['traceparent'])
  return {
    requestId: id,
    ...(typeof transactionId === 'string' ? { transactionId } : {}),
    ...(traceparent === undefined ? {} : { traceparent }),
  }
}
