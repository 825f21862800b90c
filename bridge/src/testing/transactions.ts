import { expect } from 'vitest'

import type { Answer, TestBridge } from './bridge.ts'

interface Reply {
  readonly status: number
  readonly body: Answer
}

/** Asks a bridge for transactions, as the Java client does. */
export class TransactionCalls {
  readonly #bridge: TestBridge

  constructor(bridge: TestBridge) {
    this.#bridge = bridge
  }

  async start(options: object = {}, headers: Record<string, string> = {}): Promise<string> {
    const reply = await this.#bridge.postTo('/transaction/start', options, headers)
    expect(reply).toEqual({ status: 200, body: { id: expect.any(String) as string } })
    return String(reply.body.id)
  }

  commit(id: string): Promise<Reply> {
    return this.#bridge.postTo(`/transaction/${id}/commit`, {})
  }

  rollback(id: string): Promise<Reply> {
    return this.#bridge.postTo(`/transaction/${id}/rollback`, {})
  }

  run(id: string, body: object): Promise<Reply> {
    return this.#bridge.post(body, { 'x-transaction-id': id })
  }

  /** The rows of a query in SQL, inside a transaction or outside of all. */
  async rows(sql: string, id?: string): Promise<unknown[][]> {
    const { body } = await this.#bridge.post(raw('queryRaw', sql), id === undefined ? {} : { 'x-transaction-id': id })
    expect(body.errors).toBeUndefined()
    return (body.data as { rows: unknown[][] }).rows
  }

  async health(): Promise<{ pool: { size: number; idle: number; waiting: number }; transactions: { active: number } }> {
    const { text } = await this.#bridge.get('/health')
    return JSON.parse(text) as Awaited<ReturnType<TransactionCalls['health']>>
  }

  /** How many transactions have come to this end since the bridge started. */
  async count(status: string): Promise<number> {
    const { text } = await this.#bridge.get('/metrics')
    return Number(new RegExp(`transactions_total{status="${status}"} (\\d+)`).exec(text)?.[1] ?? 0)
  }
}

export function raw(action: 'queryRaw' | 'executeRaw', query: string): object {
  return { action, query: { arguments: { query, parameters: '[]' }, selection: {} } }
}

export function createUser(email: string): object {
  return {
    modelName: 'User',
    action: 'createOne',
    query: { arguments: { data: { email } }, selection: { id: true, email: true } },
  }
}

export function findUser(email: string): object {
  return {
    modelName: 'User',
    action: 'findUnique',
    query: { arguments: { where: { email } }, selection: { email: true } },
  }
}

/** The answer of a transaction that cannot do what is asked. */
export function failure(reason: string): object {
  return { status: 200, body: { errors: [{ code: 'P2028', kind: 'transaction', meta: { reason } }] } }
}
