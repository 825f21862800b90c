import { Client } from 'undici'

/** Sends what a case says over one kept connection. */
export class BridgeClient {
  readonly #client: Client
  readonly #headers: Readonly<Record<string, string>>

  constructor(port: number, token: string) {
    this.#client = new Client(`http://127.0.0.1:${port}`, { keepAliveTimeout: 60_000 })
    this.#headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  }

  /** A GraphQL document, as the old query engine took it. */
  graphql(query: string, transactionId?: string): Promise<unknown> {
    return this.#post('/query', { query, variables: {} }, transactionId)
  }

  batch(queries: readonly string[], options: BatchOptions, transactionId?: string): Promise<unknown> {
    const batch = queries.map((query) => ({ query, variables: {} }))
    return this.#post('/query', { batch, ...options }, transactionId)
  }

  /** A request in Prisma's JSON protocol. */
  json(request: object, transactionId?: string): Promise<unknown> {
    return this.#post('/query', request, transactionId)
  }

  startTransaction(options: StartOptions): Promise<unknown> {
    return this.#post('/transaction/start', options)
  }

  closeTransaction(id: string, how: 'commit' | 'rollback'): Promise<unknown> {
    return this.#post(`/transaction/${id}/${how}`, {})
  }

  close(): Promise<void> {
    return this.#client.close()
  }

  async #post(path: string, body: object, transactionId?: string): Promise<unknown> {
    const { statusCode, body: answer } = await this.#client.request({
      path,
      method: 'POST',
      headers: { ...this.#headers, ...(transactionId === undefined ? {} : { 'x-transaction-id': transactionId }) },
      body: JSON.stringify(body),
    })
    const text = await answer.text()
    try {
      return JSON.parse(text)
    } catch (error) {
      throw new Error(`The bridge answered ${statusCode} with a body that is no JSON: ${text}`, { cause: error })
    }
  }
}

export interface BatchOptions {
  readonly transaction: boolean
  readonly isolationLevel?: string
}

export interface StartOptions {
  readonly max_wait: number
  readonly timeout: number
  readonly isolation_level?: string
}
