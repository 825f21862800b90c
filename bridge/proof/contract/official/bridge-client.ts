import { Pool } from 'undici'

export interface HttpAnswer {
  readonly status: number
  readonly body: unknown
}

/** Real HTTP over kept connections. */
export class BridgeClient {
  readonly #pool: Pool
  readonly #token: string

  constructor(origin: string, token: string) {
    this.#pool = new Pool(origin, { connections: 4, keepAliveTimeout: 60_000 })
    this.#token = token
  }

  async post(path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<HttpAnswer> {
    const { statusCode, body: answer } = await this.#pool.request({
      path,
      method: 'POST',
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    return { status: statusCode, body: await answer.json() }
  }

  close(): Promise<void> {
    return this.#pool.close()
  }
}
