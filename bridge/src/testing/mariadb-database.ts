import { randomUUID } from 'node:crypto'

import * as mariadb from 'mariadb'

import type { Schema } from '../schema/schema.ts'
import { pushMysqlSchema } from './push-mysql.ts'

/** A database of its own on the MariaDB server of the tests, and a session beside those of the bridge. */
export class MariadbDatabase implements AsyncDisposable {
  readonly url: string
  readonly session: mariadb.Connection

  private constructor(url: string, session: mariadb.Connection) {
    this.url = url
    this.session = session
  }

  static async create(): Promise<MariadbDatabase> {
    const serverUrl = process.env['TEST_MARIADB_URL']
    if (serverUrl === undefined) {
      throw new Error(
        'TEST_MARIADB_URL is not set. It must be the URL of a MariaDB server, with the right to make databases.',
      )
    }
    const url = new URL(serverUrl)
    url.pathname = `/test_${randomUUID().replaceAll('-', '')}`
    const { hostname, port, username, password } = url
    const user = { user: decodeURIComponent(username), password: decodeURIComponent(password) }
    const session = await mariadb.createConnection({ host: hostname, port: Number(port), ...user })
    const database = new MariadbDatabase(url.toString(), session)
    await session.query(`CREATE DATABASE ${database.#name}`)
    await session.query(`USE ${database.#name}`)
    return database
  }

  get #name(): string {
    return new URL(this.url).pathname.slice(1)
  }

  createTables(schema: Schema): Promise<void> {
    return pushMysqlSchema(this.url, schema)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.session.query(`DROP DATABASE ${this.#name}`)
    await this.session.end()
  }
}
