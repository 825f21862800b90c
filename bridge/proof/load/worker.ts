import type { Pool } from 'undici'

import { SCALARS, TOKEN } from '../../src/testing/bridge.ts'
import { jsonAnswerComplaint, transactionErrorComplaint } from '../wire/json-answer.ts'
import type { Tally } from './tally.ts'

type Headers = Readonly<Record<string, string>>

interface Reply {
  readonly status: number
  readonly body: { readonly id?: string; readonly errors?: readonly { readonly code: string }[] }
}

const AUTHORIZED = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
/** What they left open is ended by the bridge after this time. */
const LEFT_OPEN_MILLIS = 300
const ROWS = 20

/** One of many callers, each on a connection of its own: what it does next follows from how often it has done something. */
export class Worker {
  readonly #pool: Pool
  readonly #tally: Tally
  readonly #number: number

  constructor(pool: Pool, tally: Tally, number: number) {
    this.#pool = pool
    this.#tally = tally
    this.#number = number
  }

  async runUntil(deadline: number): Promise<void> {
    for (let turn = this.#number; performance.now() < deadline; turn++) {
      await this.#turn(turn)
    }
  }

  async #turn(turn: number): Promise<void> {
    const id = (turn % ROWS) + 1
    switch (turn % 50) {
      case 0:
        return this.#abort(id)
      case 1:
        return this.#leaveOpen(id)
      case 2:
      case 3:
      case 4:
        return this.#transaction(id)
      case 5:
      case 6:
      case 7:
      case 8:
      case 9:
        return this.#timed('batch', { batch: [change(id), find(id)], transaction: {} })
      default:
        return turn % 4 === 0
          ? this.#timed('write', change(id))
          : this.#timed('read', turn % 3 === 0 ? list() : find(id))
    }
  }

  async #timed(kind: string, body: object, headers: Headers = {}): Promise<void> {
    const start = performance.now()
    const reply = await this.#post('/query', body, headers)
    this.#tally.answered(kind, performance.now() - start)
    this.#judge(kind, reply)
  }

  async #transaction(id: number): Promise<void> {
    const start = performance.now()
    const transaction = await this.#start(5000)
    if (transaction !== undefined) {
      const inside = { 'x-transaction-id': transaction }
      this.#judge('in transaction', await this.#post('/query', find(id), inside))
      this.#judge('in transaction', await this.#post('/query', change(id), inside))
      this.#judge('commit', await this.#post(`/transaction/${transaction}/commit`, {}))
      this.#tally.answered('transaction', performance.now() - start)
    }
  }

  async #leaveOpen(id: number): Promise<void> {
    const transaction = await this.#start(LEFT_OPEN_MILLIS)
    if (transaction !== undefined) {
      this.#judge('left open', await this.#post('/query', find(id), { 'x-transaction-id': transaction }))
    }
  }

  async #start(timeout: number): Promise<string | undefined> {
    const reply = await this.#post('/transaction/start', { timeout, max_wait: 10_000 })
    this.#judge('start', reply)
    return reply.body.id
  }

  /** Goes away in the middle of a request, and comes back. */
  async #abort(id: number): Promise<void> {
    const signal = AbortSignal.timeout(1)
    await this.#post('/query', change(id), {}, signal).then(
      () => {
        this.#tally.count('answered before it was aborted')
      },
      () => {
        this.#tally.count('aborted')
      },
    )
  }

  #judge(kind: string, { status, body }: Reply): void {
    const [error] = body.errors ?? []
    if (error !== undefined) {
      const complaint = transactionErrorComplaint(error)
      this.#tally.error(kind, complaint === undefined ? error.code : `${complaint} ${JSON.stringify(error)}`, error)
    } else {
      const complaint = kind === 'start' || kind === 'commit' ? undefined : jsonAnswerComplaint(body)
      this.#tally.count(status === 200 && complaint === undefined ? kind : `${kind}: ${status} ${complaint ?? ''}`)
    }
  }

  async #post(path: string, body: object, headers: Headers = {}, signal?: AbortSignal): Promise<Reply> {
    const answer = await this.#pool.request({
      path,
      method: 'POST',
      headers: { ...AUTHORIZED, ...headers },
      body: JSON.stringify(body),
      signal: signal ?? null,
    })
    return { status: answer.statusCode, body: (await answer.body.json()) as Reply['body'] }
  }
}

function find(id: number): object {
  return query('User', 'findUnique', { where: { id } }, { ...SCALARS, posts: { arguments: {}, selection: SCALARS } })
}

function list(): object {
  return query('Post', 'findMany', { where: { views: { gte: 0 } }, orderBy: [{ id: 'asc' }], take: 10 }, SCALARS)
}

function change(id: number): object {
  return query('Post', 'updateMany', { where: { authorId: id }, data: { views: { increment: 1 } } }, { count: true })
}

function query(modelName: string, action: string, args: object, selection: object): object {
  return { modelName, action, query: { arguments: args, selection } }
}
