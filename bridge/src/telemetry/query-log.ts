import type { QueryObserver } from '../logic/app.ts'
import type { QueryContext } from '../logic/query-context.ts'
import type { ErrorBody } from '../protocol/errors.ts'
import type { JsonQuery } from '../protocol/json/query.ts'
import type { Logger } from './log.ts'
import { traceIdOf } from './trace-context.ts'

/** One line for each query, with what it was and how it went, and nothing of what it asked or got. */
export class QueryLog implements QueryObserver {
  readonly #log: Logger

  constructor(log: Logger) {
    this.#log = log
  }

  queryFinished(
    { modelName, action }: JsonQuery,
    seconds: number,
    error: ErrorBody | undefined,
    { requestId, traceparent, transactionId }: QueryContext,
  ): void {
    if (this.#log.isLevelEnabled('debug')) {
      const traceId = traceparent === undefined ? undefined : traceIdOf(traceparent)
      const query = { requestId, traceId, transactionId, model: modelName, action }
      this.#log.debug({ ...query, seconds, error: error?.code }, 'Queried')
    }
  }
}

/** Tells several observers. */
export function both(first: QueryObserver, second: QueryObserver): QueryObserver {
  return {
    queryFinished: (...finished) => {
      first.queryFinished(...finished)
      second.queryFinished(...finished)
    },
  }
}
