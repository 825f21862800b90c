import type { QueryContext } from '../logic/query-context.ts'
import { parseTraceparent } from '../telemetry/trace-context.ts'

/** What the headers of a request, whose names are in small letters, say to the query in its body. */
export function requestContext(requestId: string, headers: Readonly<Record<string, unknown>>): QueryContext {
  const transactionId = headers['x-transaction-id']
  const traceparent = parseTraceparent(headers['traceparent'])
  return {
    requestId,
    ...(typeof transactionId === 'string' ? { transactionId } : {}),
    ...(traceparent === undefined ? {} : { traceparent }),
  }
}
