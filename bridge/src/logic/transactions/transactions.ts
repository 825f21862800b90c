import { randomUUID } from 'node:crypto'

import type { Logger } from '../../telemetry/log.ts'
import type { QueryEngine, TransactionEngine } from '../engine.ts'
import { ClosedTransactions } from './closed-transactions.ts'
import type { Lease } from './leases.ts'
import { Level, type Outcome } from './level.ts'
import { OpenTransaction, type TransactionObserver, type TransactionState } from './open-transaction.ts'
import { alreadyClosed, notFound, type Operation, ownerGone } from './refusals.ts'
import { begin, type StartOptions } from './start.ts'

/** Counts transactions of the database; savepoints are none. */
export interface TransactionCounter {
  transactionStarted(): void
  transactionEnded(outcome: Outcome): void
}

interface Entry {
  readonly transaction: OpenTransaction
  readonly level: Level
}

/** The transactions that callers have open, by id, and how those ended that are over. */
export class Transactions implements TransactionObserver {
  readonly #engine: TransactionEngine
  readonly #counter: TransactionCounter
  readonly #log: Logger
  readonly #entries = new Map<string, Entry>()
  readonly #closed = new ClosedTransactions()
  readonly #open = new Map<OpenTransaction, Lease | undefined>()
  readonly #idleListeners: (() => void)[] = []
  #starting = 0
  #over = false

  constructor(engine: TransactionEngine, counter: TransactionCounter, log: Logger) {
    this.#engine = engine
    this.#counter = counter
    this.#log = log
  }

  /** Transactions that hold a connection. */
  get active(): number {
    return this.#open.size
  }

  /** Those that hold a connection, the oldest first. */
  describe(): TransactionState[] {
    return [...this.#open.keys()].map((transaction) => transaction.describe())
  }

  isOpen(id: string): boolean {
    return this.#entries.get(id)?.level.outcome === undefined && this.#entries.has(id)
  }

  async start(options: StartOptions, lease?: Lease): Promise<string> {
    this.#starting++
    try {
      const handle = await begin(this.#engine, options)
      const root = new Level(randomUUID(), options.timeoutMillis)
      const transaction = new OpenTransaction(this.#engine, handle, root, this, options.isolationLevel)
      this.#entries.set(root.id, { transaction, level: root })
      this.#open.set(transaction, lease)
      this.#counter.transactionStarted()
      lease?.add(transaction)
      if (this.#over || lease?.over === true) {
        transaction.interrupt('rolled_back')
        throw ownerGone()
      }
      return root.id
    } finally {
      this.#starting--
      this.#tellIdle()
    }
  }

  /** A savepoint. It has an id of its own, so that its end and that of what it is in are never taken for each other. */
  async startNested(within: string): Promise<string> {
    const { transaction, level } = this.#find(within, 'start')
    const nested = new Level(randomUUID(), level.timeoutMillis, level.startedAt)
    await transaction.nest(level, nested)
    this.#entries.set(nested.id, { transaction, level: nested })
    return nested.id
  }

  async run<T>(id: string, operation: 'query' | 'batch query', work: (engine: QueryEngine) => Promise<T>): Promise<T> {
    const { transaction, level } = this.#find(id, operation)
    return transaction.run(level, operation, work)
  }

  async commit(id: string): Promise<void> {
    const { transaction, level } = this.#find(id, 'commit')
    await transaction.commit(level)
  }

  async rollback(id: string): Promise<void> {
    const { transaction, level } = this.#find(id, 'rollback')
    await transaction.rollback(level)
  }

  /** Nobody will ever ask for it. */
  abandon(id: string): void {
    this.#entries.get(id)?.transaction.interrupt('rolled_back')
  }

  /** Rolls back what is open, and what is about to be. */
  rollBackAll(): void {
    this.#over = true
    for (const transaction of this.#open.keys()) {
      transaction.interrupt('rolled_back')
    }
  }

  /** Resolves when no transaction is open and none is about to be. */
  async whenIdle(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#idleListeners.push(resolve)
      this.#tellIdle()
    })
  }

  levelEnded({ id, outcome = 'rolled_back', timeoutMillis, startedAt }: Level): void {
    this.#entries.delete(id)
    this.#closed.add(id, { outcome, timeoutMillis, startedAt })
  }

  transactionEnded(transaction: OpenTransaction, failure: unknown): void {
    this.#open.get(transaction)?.delete(transaction)
    this.#open.delete(transaction)
    const outcome = transaction.root.outcome ?? 'rolled_back'
    this.#counter.transactionEnded(outcome)
    if (failure !== undefined) {
      this.#log.warn({ err: failure, outcome }, 'The database could not end a transaction as it was asked to')
    }
    this.#tellIdle()
  }

  #find(id: string, operation: Operation): Entry {
    const entry = this.#entries.get(id)
    if (entry !== undefined) {
      return entry
    }
    const closed = this.#closed.get(id)
    throw closed === undefined ? notFound() : alreadyClosed(closed, operation)
  }

  #tellIdle(): void {
    if (this.#open.size === 0 && this.#starting === 0) {
      this.#idleListeners.splice(0).forEach((listener) => {
        listener()
      })
    }
  }
}
