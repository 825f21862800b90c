import * as mariadb from 'mariadb'

import type { Schema } from '../../src/schema/schema.ts'
import type { Setting } from '../cases/world.ts'
import { pushMysqlSchema } from '../../src/testing/push-mysql.ts'
import { type DatabaseServer, serverUrl, type Tables } from './database.ts'

/** A database of its own on a MariaDB server. */
export class MariaDbServer implements DatabaseServer {
  readonly name = 'mariadb'
  readonly provider = 'mysql'
  readonly #url: URL
  readonly #session: mariadb.Connection

  private constructor(url: URL, session: mariadb.Connection) {
    this.#url = url
    this.#session = session
  }

  static async open(database: string): Promise<MariaDbServer> {
    const url = serverUrl('TEST_MARIADB_URL')
    url.pathname = `/${database}`
    const session = await mariadb.createConnection({
      host: url.hostname,
      port: Number(url.port),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      multipleStatements: true,
    })
    return new MariaDbServer(url, session)
  }

  urlFor(_setting: Setting): string {
    return this.#url.toString()
  }

  async createTables(schema: Schema, setting: Setting): Promise<Tables> {
    const database = this.#database
    await this.#session.query(
      `DROP DATABASE IF EXISTS ${database}; CREATE DATABASE ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci; USE ${database}`,
    )
    await pushMysqlSchema(this.urlFor(setting), schema)
    const emptying = await this.#emptying()
    return {
      empty: async () => {
        await this.#session.query(emptying)
      },
      execute: async (statement) => {
        await this.#session.query(statement)
      },
      drop: () => Promise.resolve(),
    }
  }

  async close(): Promise<void> {
    await this.#session.query(`DROP DATABASE IF EXISTS ${this.#database}`)
    await this.#session.end()
  }

  get #database(): string {
    return this.#url.pathname.slice(1)
  }

  async #emptying(): Promise<string> {
    const tables = await this.#session.query<{ name: string; counter: bigint | null }[]>(
      'SELECT table_name AS name, auto_increment AS counter FROM information_schema.tables WHERE table_schema = DATABASE()',
    )
    return [
      'SET foreign_key_checks = 0',
      ...tables.map(({ name }) => `DELETE FROM ${this.#session.escapeId(name)}`),
      ...tables
        .filter(({ counter }) => counter !== null)
        .map(({ name }) => `ALTER TABLE ${this.#session.escapeId(name)} AUTO_INCREMENT = 1`),
      'SET foreign_key_checks = 1',
    ].join('; ')
  }
}
