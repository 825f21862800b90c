import type { EngineTransaction } from '../../client/engine.ts'
import type { QueryEngine, TransactionEngine } from '../engine.ts'
import type { Level, State } from './level.ts'
import { alreadyClosed, endedByDatabase, notInnermost, nothingToCommit, type Operation } from './refusals.ts'
import { TransactionQueries } from './transaction-queries.ts'
import { Turns } from './turns.ts'

/** Is told how the levels of a transaction end, and when the database is done with all of it. */
export interface TransactionObserver {
  levelEnded(level: Level): void
  transactionEnded(transaction: OpenTransaction, failure: unknown): void
}

/** What can be told of an open transaction without telling what it does. */
export interface TransactionState {
  readonly id: string
  /** The level that was asked for; without it, the database's own. */
  readonly isolationLevel?: string
  readonly state: State
  readonly ageSeconds: number
  /** How long nothing has been asked of it; 0 while something runs. */
  readonly idleSeconds: number
  readonly timeoutSeconds: number
  readonly queries: number
  readonly savepoints: number
}

interface Waiting {
  readonly level: Level
  readonly operation: Operation
  readonly reject: (error: Error) => void
}

/** Whoever knows the whole id can use the transaction. The beginning tells it from others and is good for nothing else. */
const SHOWN_ID_LENGTH = 8

const PROBE = { action: 'queryRaw', query: { arguments: { query: 'SELECT 1', parameters: '[]' }, selection: {} } }

/**
 * One transaction of the database, with the savepoints in it. Whatever is asked of it runs one after another, its end
 * included: a connection is never given back while a query still uses it. When it expires or its owner is gone, callers
 * are answered at once, and it is rolled back as soon as the running query lets the connection go.
 */
export class OpenTransaction {
  readonly root: Level
  readonly #engine: TransactionEngine
  readonly #handle: EngineTransaction
  readonly #observer: TransactionObserver
  readonly #queries: TransactionQueries
  readonly #turns = new Turns()
  readonly #waiting = new Set<Waiting>()
  readonly #timer: NodeJS.Timeout
  /** The open ones, the innermost last. */
  readonly #levels: Level[]
  readonly #isolationLevel: string | undefined
  #lastUsed = performance.now()
  #queryFailed = false
  #endedByDatabase = false

  constructor(
    engine: TransactionEngine,
    handle: EngineTransaction,
    root: Level,
    observer: TransactionObserver,
    isolationLevel?: string,
  ) {
    this.#engine = engine
    this.#handle = handle
    this.root = root
    this.#levels = [root]
    this.#observer = observer
    this.#isolationLevel = isolationLevel
    this.#queries = new TransactionQueries(engine, handle, (error) => {
      this.#queryFailed = true
      this.#endedByDatabase ||= engine.endsTransaction(error)
    })
    this.#timer = setTimeout(() => {
      this.interrupt('expired')
    }, root.timeoutMillis)
  }

  describe(): TransactionState {
    const { id, state, startedAt, timeoutMillis } = this.root
    const now = performance.now()
    return {
      id: id.slice(0, SHOWN_ID_LENGTH),
      ...(this.#isolationLevel === undefined ? {} : { isolationLevel: this.#isolationLevel }),
      state,
      ageSeconds: (now - startedAt) / 1000,
      idleSeconds: this.#waiting.size > 0 ? 0 : (now - this.#lastUsed) / 1000,
      timeoutSeconds: timeoutMillis / 1000,
      queries: this.#queries.count,
      savepoints: this.#levels.length - 1,
    }
  }

  run<T>(level: Level, operation: 'query' | 'batch query', work: (engine: QueryEngine) => Promise<T>): Promise<T> {
    return this.#inTurn(level, operation, () => {
      this.#checkUsable(level, operation)
      return work(this.#queries)
    })
  }

  nest(level: Level, nested: Level): Promise<void> {
    return this.#inTurn(level, 'start', async () => {
      this.#checkUsable(level, 'start')
      await this.#engine.savepoint(this.#handle)
      this.#levels.push(nested)
    })
  }

  commit(level: Level): Promise<void> {
    return this.#inTurn(level, 'commit', async () => {
      this.#checkInnermost(level, 'commit')
      this.#begin(level, 'committing')
      if (this.#endedByDatabase || (await this.#keepsNothing())) {
        await this.#rollBackTo(level)
        throw this.#endedByDatabase ? endedByDatabase('commit') : nothingToCommit()
      }
      await this.#close(level, 'committed', () => this.#engine.commit(this.#handle))
    })
  }

  /** Nested transactions that are still open go first. */
  rollback(level: Level): Promise<void> {
    return this.#inTurn(level, 'rollback', async () => {
      this.#begin(level, 'rolling_back')
      await this.#rollBackTo(level)
    })
  }

  /** Ends it against the will of its callers, unless it is ending already. */
  interrupt(outcome: 'expired' | 'rolled_back'): void {
    if (this.root.state !== 'open') {
      return
    }
    clearTimeout(this.#timer)
    for (const level of this.#levels) {
      level.state = outcome
    }
    for (const { level, operation, reject } of this.#waiting) {
      const { timeoutMillis, startedAt } = level
      reject(alreadyClosed({ outcome, timeoutMillis, startedAt }, operation))
    }
    this.#turns.take(() => this.#rollBackTo(this.root)).catch(() => undefined)
  }

  async #inTurn<T>(level: Level, operation: Operation, work: () => Promise<T>): Promise<T> {
    checkOpen(level, operation)
    return new Promise<T>((resolve, reject) => {
      const waiting = { level, operation, reject }
      this.#waiting.add(waiting)
      const turn = this.#turns.take(() => {
        checkOpen(level, operation)
        return work()
      })
      void turn.then(resolve, reject).finally(() => {
        this.#waiting.delete(waiting)
        this.#lastUsed = performance.now()
      })
    })
  }

  #checkUsable(level: Level, operation: Operation): void {
    this.#checkInnermost(level, operation)
    if (this.#endedByDatabase) {
      throw endedByDatabase(operation)
    }
  }

  #checkInnermost(level: Level, operation: Operation): void {
    if (level !== this.#levels.at(-1)) {
      throw notInnermost(operation)
    }
  }

  /** From here on it ends as its caller wants, however long that takes. */
  #begin(level: Level, state: 'committing' | 'rolling_back'): void {
    level.state = state
    if (level === this.root) {
      clearTimeout(this.#timer)
    }
  }

  /** PostgreSQL answers COMMIT without an error when it keeps nothing, because a statement had failed. */
  async #keepsNothing(): Promise<boolean> {
    if (!this.#queryFailed) {
      return false
    }
    return this.#engine.request(PROBE, this.#handle).then(
      () => false,
      () => true,
    )
  }

  async #rollBackTo(level: Level): Promise<void> {
    while (this.#levels.at(-1) !== level) {
      await this.#rollBackInnermost().catch(() => undefined)
    }
    await this.#rollBackInnermost()
  }

  async #rollBackInnermost(): Promise<void> {
    const level = this.#levels.at(-1) ?? this.root
    const savepointIsGone = this.#endedByDatabase && level !== this.root
    await this.#close(level, 'rolled_back', () =>
      this.#engine.rollback(this.#handle).catch((error: unknown) => {
        if (!savepointIsGone) {
          throw error
        }
      }),
    )
  }

  /** Whether the database does it or fails to, the level is over; what it could not commit, it has rolled back. */
  async #close(level: Level, outcome: 'committed' | 'rolled_back', end: () => Promise<void>): Promise<void> {
    let failure: unknown
    try {
      await end()
    } catch (error) {
      failure = error
      throw error
    } finally {
      level.state = level.outcome ?? (failure === undefined ? outcome : 'rolled_back')
      this.#levels.pop()
      this.#observer.levelEnded(level)
      if (level === this.root) {
        this.#observer.transactionEnded(this, failure)
      }
    }
  }
}

function checkOpen(level: Level, operation: Operation): void {
  const { outcome, timeoutMillis, startedAt } = level
  if (outcome !== undefined) {
    throw alreadyClosed({ outcome, timeoutMillis, startedAt }, operation)
  }
}
