import type { BatchOutcome } from '../client/engine.ts'
import { exactAnswer } from '../protocol/answer.ts'
import { type ErrorAnswer, type ErrorBody, RefusedError } from '../protocol/errors.ts'
import type { JsonQuery } from '../protocol/json/query.ts'
import type { BatchTransaction, QueryRequest } from '../protocol/json/request.ts'
import { describePrismaError, isValidationError } from '../protocol/prisma-errors.ts'
import { exactRawAnswer, type RawAnswer } from '../protocol/raw-answer.ts'
import { TransactionError } from '../protocol/transaction-error.ts'
import { checkValues, type ValueRules } from '../protocol/values.ts'
import type { Catalog } from './catalog.ts'
import type { QueryEngine } from './engine.ts'
import type { QueryContext } from './query-context.ts'
import { checkLock, type LockRules } from './row-locks.ts'
import type { Transactions } from './transactions/transactions.ts'

export type QueryAnswer = { readonly data: unknown } | ErrorAnswer
export type Answer = QueryAnswer | Batch

interface Batch {
  readonly batchResult: readonly QueryAnswer[]
}

/** Is told of every query that was let through to Prisma. */
export interface QueryObserver {
  queryFinished(query: JsonQuery, seconds: number, error: ErrorBody | undefined, context: QueryContext): void
}

/** Where queries run, and for whom. */
interface Place {
  readonly engine: QueryEngine
  readonly context: QueryContext
}

/** Runs queries. It knows nothing of HTTP, and what it refuses (a `RefusedError`) has not run. */
export class App {
  readonly #engine: QueryEngine
  readonly #transactions: Pick<Transactions, 'run'>
  readonly #catalog: Catalog
  readonly #rules: ValueRules & LockRules
  readonly #observer: QueryObserver

  constructor(
    engine: QueryEngine,
    transactions: Pick<Transactions, 'run'>,
    catalog: Catalog,
    rules: ValueRules & LockRules,
    observer: QueryObserver,
  ) {
    this.#engine = engine
    this.#transactions = transactions
    this.#catalog = catalog
    this.#rules = rules
    this.#observer = observer
  }

  async run(request: QueryRequest, context: QueryContext): Promise<Answer> {
    const { transactionId } = context
    const checked = this.#checked(request, transactionId !== undefined)
    return transactionId === undefined
      ? this.#runAt({ engine: this.#engine, context }, checked)
      : this.#runIn(transactionId, context, operationOf(request), (place) => this.#runAt(place, checked))
  }

  /** Checks the query that a transaction is going to begin with. What it gives runs the query in there. */
  first(query: JsonQuery, context: QueryContext): (transactionId: string) => Promise<QueryAnswer> {
    this.#checked({ kind: 'single', query }, true)
    return (transactionId) =>
      this.#runIn(transactionId, context, 'query', (place) => this.#runOne(place, query)).catch(refusedAsAnswer)
  }

  async #runIn<T extends Answer>(
    transactionId: string,
    context: QueryContext,
    operation: 'query' | 'batch query',
    run: (place: Place) => Promise<T>,
  ): Promise<T | ErrorAnswer> {
    try {
      return await this.#transactions.run(transactionId, operation, (engine) =>
        run({ engine, context: { ...context, transactionId } }),
      )
    } catch (error) {
      if (error instanceof TransactionError) {
        return { errors: [error.toBody()] }
      }
      throw error
    }
  }

  #checked(request: QueryRequest, open: boolean): QueryRequest {
    const inTransaction = open || (request.kind === 'batch' && request.transaction !== undefined)
    for (const query of request.kind === 'single' ? [request.query] : request.queries) {
      this.#catalog.check(query)
      checkValues(query, this.#rules)
      checkLock(query, this.#rules, inTransaction)
    }
    if (request.kind === 'single' || request.transaction?.isolationLevel === undefined) {
      return request
    }
    const isolationLevel = this.#catalog.isolationLevel(request.transaction.isolationLevel)
    if (open) {
      throw RefusedError.validation(
        'A batch in an open transaction has the isolation level of that transaction. Leave out "isolationLevel".',
      )
    }
    return { ...request, transaction: { isolationLevel } }
  }

  #runAt(place: Place, request: QueryRequest): Promise<Answer> {
    if (request.kind === 'single') {
      return this.#runOne(place, request.query)
    }
    const { queries, transaction } = request
    return transaction === undefined ? this.#runApart(place, queries) : this.#runBatch(place, queries, transaction)
  }

  #runOne({ engine, context }: Place, query: JsonQuery): Promise<QueryAnswer> {
    return this.#observed([query], context, async () => ({ data: settled(query, await engine.request(query)) }))
  }

  /** Independent queries: lookups are merged, everything else runs in the order given, and each fails alone. */
  async #runApart(place: Place, queries: readonly JsonQuery[]): Promise<Answer> {
    if (queries.length > 1 && queries.every(({ action }) => action === 'findUnique')) {
      const answer = await this.#runBatch(place, queries)
      return 'errors' in answer ? { batchResult: queries.map(() => answer) } : answer
    }
    const batchResult: QueryAnswer[] = []
    for (const query of queries) {
      batchResult.push(await this.#runOne(place, query).catch(refusedAsAnswer))
    }
    return { batchResult }
  }

  /** Queries that Prisma runs together. In a transaction everything is kept, or nothing is and the one error says why. */
  #runBatch(
    { engine, context }: Place,
    queries: readonly JsonQuery[],
    transaction?: BatchTransaction,
  ): Promise<Batch | ErrorAnswer> {
    return this.#observed(queries, context, async () => {
      const outcomes = await engine.requestBatch(queries, transaction)
      const failure = outcomes.find((outcome) => 'error' in outcome)
      if (transaction !== undefined && failure !== undefined) {
        throw failure.error
      }
      return { batchResult: outcomes.map((outcome, index) => toAnswer(queries[index], outcome)) }
    })
  }

  /** Runs, tells the observer, and makes an answer of what Prisma threw. */
  async #observed<T extends Answer>(
    queries: readonly JsonQuery[],
    context: QueryContext,
    run: () => Promise<T>,
  ): Promise<T | ErrorAnswer> {
    const start = performance.now()
    try {
      const answer = await run()
      this.#tell(queries, context, start, answer)
      return answer
    } catch (thrown) {
      const error = describePrismaError(thrown)
      this.#tell(queries, context, start, { errors: [error] })
      if (isValidationError(thrown)) {
        throw new RefusedError(400, error.code, error.message, 'validation', error.meta)
      }
      return { errors: [error] }
    }
  }

  #tell(queries: readonly JsonQuery[], context: QueryContext, start: number, answer: Answer): void {
    const seconds = (performance.now() - start) / 1000
    queries.forEach((query, index) => {
      this.#observer.queryFinished(query, seconds, errorAt(answer, index), context)
    })
  }
}

function operationOf({ kind }: QueryRequest): 'query' | 'batch query' {
  return kind === 'batch' ? 'batch query' : 'query'
}

function errorAt(answer: Answer, index: number): ErrorBody | undefined {
  const part = 'batchResult' in answer ? answer.batchResult[index] : answer
  return part !== undefined && 'errors' in part ? part.errors[0] : undefined
}

function toAnswer(query: JsonQuery | undefined, outcome: BatchOutcome): QueryAnswer {
  return 'error' in outcome ? { errors: [describePrismaError(outcome.error)] } : { data: settled(query, outcome.data) }
}

function settled(query: JsonQuery | undefined, data: unknown): unknown {
  return query?.action === 'queryRaw' ? exactRawAnswer(data as RawAnswer) : exactAnswer(data)
}

function refusedAsAnswer(thrown: unknown): ErrorAnswer {
  if (thrown instanceof RefusedError) {
    return { errors: [thrown.toBody()] }
  }
  throw thrown
}
