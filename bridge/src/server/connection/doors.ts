import type { QueryContext } from '../../logic/query-context.ts'
import { RefusedError } from '../../protocol/errors.ts'
import type { PlansDoor } from '../plans-door.ts'
import type { QueryDoor } from '../query-door.ts'
import type { TransactionCaller, TransactionDoor } from '../transaction-door.ts'
import { type FramedRequest, textOf } from './request.ts'

export interface FramedReply {
  readonly status: number
  readonly body: object
}

/** What one path leads to. */
export interface Door {
  /** The template of the path, as metrics know it. */
  readonly route: string
  run(request: FramedRequest, context: QueryContext, gone: () => boolean): Promise<FramedReply>
}

const TRANSACTION_END = /^\/transaction\/([^/]+)\/(commit|rollback)$/

/** The doors that a framed connection leads to: those which HTTP posts to. */
export class Doors {
  readonly #query: Door
  readonly #plans: Door
  readonly #start: Door
  readonly #startWith: Door
  readonly #transactions: TransactionDoor

  constructor(queries: QueryDoor, plans: PlansDoor, transactions: TransactionDoor) {
    this.#query = { route: '/query', run: ({ body }, context) => queries.run(body, context) }
    this.#plans = { route: '/plans', run: async ({ body }, _context, gone) => ok(await plans.prepare(body, gone)) }
    this.#start = {
      route: '/transaction/start',
      run: async ({ body, headers }, _context, gone) => ok(await transactions.start(body, callerOf(headers, gone))),
    }
    this.#startWith = {
      route: '/transaction/query',
      run: async ({ body, headers }, context, gone) =>
        ok(await transactions.startWith(body, callerOf(headers, gone), context)),
    }
    this.#transactions = transactions
  }

  at(path: string): Door {
    switch (path) {
      case '/query':
        return this.#query
      case '/plans':
        return this.#plans
      case '/transaction/start':
        return this.#start
      case '/transaction/query':
        return this.#startWith
      default:
        return this.#transactionEnd(path)
    }
  }

  #transactionEnd(path: string): Door {
    const [, id = '', how] = TRANSACTION_END.exec(path) ?? []
    return how === undefined
      ? UNKNOWN
      : {
          route: `/transaction/:id/${how}`,
          run: async () => ok(await this.#transactions.end(id, how as 'commit' | 'rollback')),
        }
  }
}

const UNKNOWN: Door = {
  route: 'unknown',
  run: () => Promise.reject(new RefusedError(404, 'not_found', 'There is no POST route at this path.')),
}

function callerOf(headers: FramedRequest['headers'], gone: () => boolean): TransactionCaller {
  return { leaseId: textOf(headers, 'x-lease-id'), gone }
}

function ok(body: object): FramedReply {
  return { status: 200, body }
}
