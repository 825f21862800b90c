import { PrismaMariaDb } from '@prisma/adapter-mariadb'
import * as mariadb from 'mariadb'

import type { Schema } from '../../../src/schema/schema.ts'
import { pushMysqlSchema } from '../../../src/testing/push-mysql.ts'
import { viewStatement } from '../schema.ts'
import { asText, type ContractDatabase, COPY, serverUrl } from './database.ts'

export class MariaDbDatabase implements ContractDatabase {
  readonly url: string
  readonly #name: string
  readonly #session: mariadb.Connection
  #tables: readonly string[] = []

  private constructor(url: URL, session: mariadb.Connection) {
    this.url = url.toString()
    this.#name = url.pathname.slice(1)
    this.#session = session
  }

  static async create(name: string): Promise<MariaDbDatabase> {
    const url = serverUrl('TEST_MARIADB_URL')
    const session = await mariadb.createConnection({
      host: url.hostname,
      port: Number(url.port),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      multipleStatements: true,
      timezone: '+00:00',
    })
    await session.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci; USE ${name}`)
    url.pathname = `/${name}`
    return new MariaDbDatabase(url, session)
  }

  adapter(): PrismaMariaDb {
    const { hostname, port, username, password } = new URL(this.url)
    return new PrismaMariaDb({
      host: hostname,
      port: Number(port),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database: this.#name,
      connectionLimit: 4,
    })
  }

  async createTables(schema: Schema): Promise<void> {
    await pushMysqlSchema(this.url, schema)
    await this.#session.query(viewStatement('`'))
  }

  async remember(): Promise<void> {
    const rows = await this.#session.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY 1`,
    )
    this.#tables = rows.map(({ name }) => name)
    for (const { name } of rows) {
      await this.#session.query(`CREATE TABLE ${quoted(COPY + name)} AS SELECT * FROM ${quoted(name)}`)
    }
    await this.restore()
  }

  /** Counted ids go on where they are: changing that would copy each table, and they go on equally on both sides. */
  async restore(): Promise<void> {
    await this.#session.query(
      [
        'SET foreign_key_checks = 0',
        'START TRANSACTION',
        ...this.#tables.flatMap((name) => [
          `DELETE FROM ${quoted(name)}`,
          `INSERT INTO ${quoted(name)} SELECT * FROM ${quoted(COPY + name)}`,
        ]),
        'COMMIT',
        'SET foreign_key_checks = 1',
      ].join('; '),
    )
  }

  async contents(): Promise<string> {
    const statements = this.#tables.map((name) => `SELECT * FROM ${quoted(name)}`).join('; ')
    const results = await this.#session.query<unknown[][]>({ sql: statements, rowsAsArray: true })
    return asText(this.#tables.map((name, index) => [name, results[index] ?? []]))
  }

  async close(): Promise<void> {
    await this.#session.query(`DROP DATABASE IF EXISTS ${this.#name}`)
    await this.#session.end()
  }
}

function quoted(name: string): string {
  return `\`${name}\``
}
