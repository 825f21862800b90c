import { AsyncLocalStorage } from 'node:async_hooks'

import type { SqlObserver } from '../client/engine.ts'
import type { QueryContext } from '../logic/query-context.ts'
import type { ServerOptions } from '../options.ts'
import type { Logger } from './log.ts'
import { isSampled, traceIdOf } from './trace-context.ts'

/**
 * Tells which SQL belongs to which request: in the log, and in comments that the database shows in its own. Both cost
 * time at every statement, so each is done only when it is asked for.
 */
export class SqlTrace implements SqlObserver {
  readonly #contexts = new AsyncLocalStorage<QueryContext>()
  readonly #log: Logger
  readonly #options: Pick<ServerOptions, 'logSql' | 'sqlComments'>

  constructor(options: Pick<ServerOptions, 'logSql' | 'sqlComments'>, log: Logger) {
    this.#options = options
    this.#log = log
  }

  get wanted(): boolean {
    return this.#options.logSql || this.#options.sqlComments
  }

  /** Everything that `run` starts is known as part of this request. */
  within<T>(context: QueryContext, run: () => T): T {
    return this.#contexts.run(context, run)
  }

  /** Never the parameters: they are the application's data. */
  get sqlRan(): SqlObserver['sqlRan'] {
    if (!this.#options.logSql) {
      return undefined
    }
    return (sql, seconds) => {
      const { requestId, traceparent } = this.#contexts.getStore() ?? {}
      const traceId = traceparent === undefined ? undefined : traceIdOf(traceparent)
      this.#log.info({ requestId, traceId, sql, seconds }, 'SQL')
    }
  }

  /** Only of traces that somebody records: each comment makes another text, which the database has to parse anew. */
  get commentTags(): SqlObserver['commentTags'] {
    if (!this.#options.sqlComments) {
      return undefined
    }
    return () => {
      const traceparent = this.#contexts.getStore()?.traceparent
      return traceparent !== undefined && isSampled(traceparent) ? { traceparent } : {}
    }
  }
}
