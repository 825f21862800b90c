import { randomUUID } from 'node:crypto'

import pg from 'pg'

/** A database of its own on the PostgreSQL server of the tests, and a session beside those of the bridge. */
export class PostgresqlDatabase implements AsyncDisposable {
  readonly url: string
  readonly session: pg.Client
  readonly #server: pg.Client
  readonly #name: string

  private constructor(server: pg.Client, name: string, url: string, session: pg.Client) {
    this.#server = server
    this.#name = name
    this.url = url
    this.session = session
  }

  static async create(): Promise<PostgresqlDatabase> {
    const serverUrl = process.env['TEST_POSTGRESQL_URL']
    if (serverUrl === undefined) {
      throw new Error(
        'TEST_POSTGRESQL_URL is not set. It must be the URL of a PostgreSQL server, with the right to make databases.',
      )
    }
    const name = `operations_${randomUUID().replaceAll('-', '')}`
    const server = await connected(serverUrl)
    await server.query(`CREATE DATABASE ${name}`)
    const url = new URL(serverUrl)
    url.pathname = `/${name}`
    return new PostgresqlDatabase(server, name, url.toString(), await connected(url.toString()))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.session.end()
    await dropDatabase(this.#server, this.#name)
    await this.#server.end()
  }
}

/** The server waits some seconds for sessions that are on their way out. Only who stays longer is thrown out. */
export async function dropDatabase(server: pg.Client, name: string): Promise<void> {
  try {
    await server.query(`DROP DATABASE ${name}`)
  } catch {
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
  }
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}
