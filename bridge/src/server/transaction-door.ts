import type { App, QueryAnswer } from '../logic/app.ts'
import type { Catalog } from '../logic/catalog.ts'
import type { QueryContext } from '../logic/query-context.ts'
import { type AccessRules, checkAccess } from '../logic/transactions/access.ts'
import type { Lease, Leases } from '../logic/transactions/leases.ts'
import type { Transactions } from '../logic/transactions/transactions.ts'
import { type ErrorAnswer, type ErrorBody, RefusedError } from '../protocol/errors.ts'
import { oldError } from '../protocol/graphql/error-answer.ts'
import { parseFirstQuery } from '../protocol/json/first-query.ts'
import { parseStart, type StartRequest } from '../protocol/json/start-request.ts'
import { describePrismaError } from '../protocol/prisma-errors.ts'
import { TransactionError } from '../protocol/transaction-error.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Health } from './health.ts'
import { errorsOf } from './query-errors.ts'

export interface TransactionParts {
  readonly app: App
  readonly transactions: Transactions
  readonly leases: Leases
  readonly catalog: Catalog
  readonly health: Health
  readonly metrics: Metrics
  readonly access: AccessRules
}

export interface TransactionDoorOptions {
  readonly maxTransactionMillis: number
  readonly instanceUrl: string | undefined
}

/** Who asks for a transaction. */
export interface TransactionCaller {
  readonly leaseId: string | undefined
  /** There is nobody left to answer. */
  gone(): boolean
}

interface StartAnswer {
  readonly id: string
  /** The bridge to send the rest to, where there are several behind one name. */
  readonly instance?: string
}

/** It is named before anything else, so that its reader has it whatever becomes of the rest. */
type FirstAnswer = { readonly transaction: StartAnswer } & QueryAnswer

/** Interactive transactions, however their callers get here. What is answered has happened: COMMIT and ROLLBACK are waited for. */
export class TransactionDoor {
  readonly #parts: TransactionParts
  readonly #options: TransactionDoorOptions

  constructor(parts: TransactionParts, options: TransactionDoorOptions) {
    this.#parts = parts
    this.#options = options
  }

  async start(body: unknown, caller: TransactionCaller): Promise<StartAnswer | ErrorAnswer> {
    const start = this.#checked(parseStart(body, this.#options.maxTransactionMillis))
    const lease = this.#leaseOf(caller)
    return this.#answer(() => this.#begin(start, lease, caller))
  }

  /**
   * Begins a transaction and runs its first query. One that is refused begins none; if there are errors and no
   * transaction, it could not begin.
   */
  async startWith(body: unknown, caller: TransactionCaller, context: QueryContext): Promise<FirstAnswer | ErrorAnswer> {
    if (context.transactionId !== undefined) {
      throw RefusedError.validation('The query begins a transaction of its own. Leave out X-transaction-id.')
    }
    const { transactions, app, metrics } = this.#parts
    const first = parseFirstQuery(body, this.#options.maxTransactionMillis)
    const start = this.#checked(first.start)
    const lease = this.#leaseOf(caller)
    const run = app.first(first.query, context)
    return this.#answer(async () => {
      const transaction = await this.#begin(start, lease, caller)
      const answer = await run(transaction.id)
      if (caller.gone()) {
        transactions.abandon(transaction.id)
      }
      errorsOf(answer).forEach((error) => {
        metrics.errorAnswered(error)
      })
      return { transaction, ...answer }
    })
  }

  end(id: string, how: 'commit' | 'rollback'): Promise<object> {
    return this.#answer(async () => {
      await this.#parts.transactions[how](id)
      return {}
    })
  }

  /** Whoever is gone before it has begun finds no use for it: what is still asked of it then is refused. */
  async #begin(start: StartRequest, lease: Lease | undefined, caller: TransactionCaller): Promise<StartAnswer> {
    const { transactions } = this.#parts
    const { instanceUrl } = this.#options
    const id = await (start.within === undefined
      ? transactions.start(start, lease)
      : transactions.startNested(start.within))
    if (caller.gone()) {
      transactions.abandon(id)
    }
    return { id, ...(instanceUrl === undefined ? {} : { instance: instanceUrl }) }
  }

  #checked(start: StartRequest): StartRequest {
    checkAccess(start.readOnly, this.#parts.access)
    const checked =
      start.isolationLevel === undefined
        ? start
        : { ...start, isolationLevel: this.#parts.catalog.isolationLevel(start.isolationLevel) }
    this.#checkDraining(checked)
    return checked
  }

  /** What is open may go on, savepoints included. */
  #checkDraining({ within }: StartRequest): void {
    const { health, transactions } = this.#parts
    if (health.draining && !(within !== undefined && transactions.isOpen(within))) {
      throw new RefusedError(503, 'draining', 'The bridge is shutting down and starts no new transactions.')
    }
  }

  #leaseOf({ leaseId }: TransactionCaller): Lease | undefined {
    if (leaseId === undefined) {
      return undefined
    }
    const lease = this.#parts.leases.get(leaseId)
    if (lease === undefined) {
      throw new RefusedError(
        400,
        'unknown_lease',
        'There is no lease with this X-lease-id: its connection is closed, or it is the lease of another bridge. ' +
          'Open one with GET /transaction/lease.',
      )
    }
    return lease
  }

  async #answer<T extends object>(run: () => Promise<T>): Promise<T | ErrorAnswer> {
    try {
      return await run()
    } catch (error) {
      const body = errorBody(error)
      this.#parts.metrics.errorAnswered(body)
      // These doors are open to clients of the old engine too, which read their errors here as well.
      return { errors: [{ ...body, ...oldError(body) }] }
    }
  }
}

function errorBody(error: unknown): ErrorBody {
  return error instanceof TransactionError ? error.toBody() : describePrismaError(error)
}
