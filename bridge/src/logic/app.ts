import type { BatchOutcome, Engine } from '../client/engine.ts'
import { exactAnswer } from '../protocol/answer.ts'
import { type ErrorAnswer, type ErrorBody, RefusedError } from '../protocol/errors.ts'
import type { JsonQuery } from '../protocol/json/query.ts'
import type { BatchTransaction, QueryRequest } from '../protocol/json/request.ts'
import { describePrismaError, isValidationError } from '../protocol/prisma-errors.ts'
import { exactRawAnswer, type RawAnswer } from '../protocol/raw-answer.ts'
import { checkValues, type ValueRules } from '../protocol/values.ts'
import type { Catalog } from './catalog.ts'
import type { QueryContext } from './query-context.ts'

export type QueryAnswer = { readonly data: unknown } | ErrorAnswer
export type Answer = QueryAnswer | Batch

interface Batch {
  readonly batchResult: readonly QueryAnswer[]
}

/** Is told of every query that was let through to Prisma. */
export interface QueryObserver {
  queryFinished(query: JsonQuery, seconds: number, error: ErrorBody | undefined, context: QueryContext): void
}

/** What the app needs of the Prisma client. */
export type QueryEngine = Pick<Engine, 'request' | 'requestBatch'>

/** Runs queries. It knows nothing of HTTP, and what it refuses (a `RefusedError`) has not run. */
export class App {
  readonly #engine: QueryEngine
  readonly #catalog: Catalog
  readonly #rules: ValueRules
  readonly #observer: QueryObserver

  constructor(engine: QueryEngine, catalog: Catalog, rules: ValueRules, observer: QueryObserver) {
    this.#engine = engine
    this.#catalog = catalog
    this.#rules = rules
    this.#observer = observer
  }

  async run(request: QueryRequest, context: QueryContext): Promise<Answer> {
    const queries = request.kind === 'single' ? [request.query] : request.queries
    for (const query of queries) {
      this.#catalog.check(query)
      checkValues(query, this.#rules)
    }
    if (context.transactionId !== undefined) {
      return { errors: [transactionNotFound(context.transactionId)] }
    }
    if (request.kind === 'single') {
      return this.#runOne(request.query, context)
    }
    return request.transaction === undefined
      ? this.#runApart(queries, context)
      : this.#runBatch(queries, context, request.transaction)
  }

  async #runOne(query: JsonQuery, context: QueryContext): Promise<QueryAnswer> {
    return this.#observed([query], context, async () => ({ data: settled(query, await this.#engine.request(query)) }))
  }

  /** Independent queries: lookups are merged, everything else runs in the order given, and each fails alone. */
  async #runApart(queries: readonly JsonQuery[], context: QueryContext): Promise<Answer> {
    if (queries.length > 1 && queries.every(({ action }) => action === 'findUnique')) {
      const answer = await this.#runBatch(queries, context)
      return 'errors' in answer ? { batchResult: queries.map(() => answer) } : answer
    }
    const batchResult: QueryAnswer[] = []
    for (const query of queries) {
      batchResult.push(await this.#runOne(query, context).catch(refusedAsAnswer))
    }
    return { batchResult }
  }

  /** Queries that Prisma runs together. In a transaction everything is kept, or nothing is and the one error says why. */
  async #runBatch(
    queries: readonly JsonQuery[],
    context: QueryContext,
    transaction?: BatchTransaction,
  ): Promise<Batch | ErrorAnswer> {
    return this.#observed(queries, context, async () => {
      const outcomes = await this.#engine.requestBatch(queries, transaction)
      const failure = outcomes.find((outcome) => 'error' in outcome)
      if (transaction !== undefined && failure !== undefined) {
        throw failure.error
      }
      return { batchResult: outcomes.map((outcome, index) => toAnswer(queries[index], outcome)) }
    })
  }

  /** Runs, tells the observer, and makes an answer of what Prisma threw. */
  async #observed<T>(
    queries: readonly JsonQuery[],
    context: QueryContext,
    run: () => Promise<T>,
  ): Promise<T | ErrorAnswer> {
    const start = process.hrtime.bigint()
    let error: ErrorBody | undefined
    try {
      return await run()
    } catch (thrown) {
      error = describePrismaError(thrown)
      if (isValidationError(thrown)) {
        throw new RefusedError(400, error.code, error.message, 'validation', error.meta)
      }
      return { errors: [error] }
    } finally {
      const seconds = Number(process.hrtime.bigint() - start) / 1e9
      for (const query of queries) {
        this.#observer.queryFinished(query, seconds, error, context)
      }
    }
  }
}

function toAnswer(query: JsonQuery | undefined, outcome: BatchOutcome): QueryAnswer {
  return 'error' in outcome ? { errors: [describePrismaError(outcome.error)] } : { data: settled(query, outcome.data) }
}

function settled(query: JsonQuery | undefined, data: unknown): unknown {
  return query?.action === 'queryRaw' ? exactRawAnswer(data as RawAnswer) : exactAnswer(data)
}

function transactionNotFound(id: string): ErrorBody {
  return {
    code: 'P2028',
    kind: 'transaction',
    message: `Transaction not found: there is no transaction '${id}'.`,
    meta: { reason: 'not_found' },
    retryable: false,
  }
}

function refusedAsAnswer(thrown: unknown): ErrorAnswer {
  if (thrown instanceof RefusedError) {
    return { errors: [thrown.toBody()] }
  }
  throw thrown
}
