import type { BatchOutcome, BatchTransaction, EngineTransaction } from '../../client/engine.ts'
import type { JsonQuery } from '../../protocol/json/query.ts'
import type { QueryEngine, TransactionEngine } from '../engine.ts'

/** Runs queries inside one open transaction, and tells of those that fail. */
export class TransactionQueries implements QueryEngine {
  readonly #engine: TransactionEngine
  readonly #transaction: EngineTransaction
  readonly #failed: (error: unknown) => void
  #count = 0

  constructor(engine: TransactionEngine, transaction: EngineTransaction, failed: (error: unknown) => void) {
    this.#engine = engine
    this.#transaction = transaction
    this.#failed = failed
  }

  /** How many there have been, failed ones among them. */
  get count(): number {
    return this.#count
  }

  async request(query: JsonQuery): Promise<unknown> {
    this.#count += 1
    return this.#noting(() => this.#engine.request(query, this.#transaction))
  }

  /** A batch that is to be kept whole or not at all becomes a savepoint. */
  async requestBatch(queries: readonly JsonQuery[], batch?: BatchTransaction): Promise<BatchOutcome[]> {
    if (batch === undefined) {
      return this.#outcomes(queries)
    }
    await this.#engine.savepoint(this.#transaction)
    const outcomes = await this.#outcomes(queries).catch(async (error: unknown) => {
      await this.#undo()
      throw error
    })
    if (outcomes.some((outcome) => 'error' in outcome)) {
      await this.#undo()
    } else {
      await this.#engine.commit(this.#transaction)
    }
    return outcomes
  }

  async #outcomes(queries: readonly JsonQuery[]): Promise<BatchOutcome[]> {
    this.#count += queries.length
    const outcomes = await this.#noting(() => this.#engine.requestBatch(queries, undefined, this.#transaction))
    for (const outcome of outcomes) {
      if ('error' in outcome) {
        this.#failed(outcome.error)
      }
    }
    return outcomes
  }

  /** The error that made it necessary says more than one that follows from it. */
  async #undo(): Promise<void> {
    await this.#engine.rollback(this.#transaction).catch(this.#failed)
  }

  async #noting<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run()
    } catch (error) {
      this.#failed(error)
      throw error
    }
  }
}
