import pg from 'pg'

import { pushSchema } from '../../src/migrate/commands/push.ts'
import type { DatabaseOptions } from '../../src/options.ts'
import type { Schema } from '../../src/schema/schema.ts'
import { dropDatabase } from '../../src/testing/postgresql-database.ts'
import type { Setting } from '../cases/world.ts'
import { checkRefusals, type DatabaseServer, serverUrl, type Tables } from './database.ts'

const DEFAULT_SCHEMA = 'conformance'

/** A database of its own on a PostgreSQL server, with upstream's collation. */
export class PostgresqlServer implements DatabaseServer {
  readonly name = 'postgresql'
  readonly provider = 'postgresql'
  readonly #url: URL
  readonly #session: pg.Client

  private constructor(url: URL, session: pg.Client) {
    this.#url = url
    this.#session = session
  }

  static async open(database: string): Promise<PostgresqlServer> {
    const url = serverUrl('TEST_POSTGRESQL_URL')
    await onServer(url, async (session) => {
      await session.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
      await session.query(
        `CREATE DATABASE ${database} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US' ENCODING 'UTF8'`,
      )
    })
    url.pathname = `/${database}`
    const session = new pg.Client({ connectionString: url.toString() })
    await session.connect()
    return new PostgresqlServer(url, session)
  }

  urlFor(setting: Setting): string {
    const url = new URL(this.#url)
    url.searchParams.set('schema', setting.databaseSchema ?? DEFAULT_SCHEMA)
    return url.toString()
  }

  async createTables(schema: Schema, setting: Setting, options: DatabaseOptions): Promise<Tables> {
    const main = setting.databaseSchema ?? DEFAULT_SCHEMA
    const schemas = [main, ...setting.databaseSchemas].map((name) => pg.escapeIdentifier(name))
    const drop = `SET client_min_messages = warning; ${schemas.map((name) => `DROP SCHEMA IF EXISTS ${name} CASCADE`).join('; ')}`
    await this.#session.query(`${drop}; CREATE SCHEMA ${pg.escapeIdentifier(main)}`)
    await this.#session.query(`SET search_path = ${pg.escapeIdentifier(main)}`)
    const { refusals } = await pushSchema(schema, options, { acceptDataLoss: true, forceReset: false })
    checkRefusals(refusals)
    const truncate = await this.#truncation([main, ...setting.databaseSchemas])
    return {
      empty: async () => {
        await this.#session.query(truncate)
      },
      execute: async (statement) => {
        await this.#session.query(statement)
      },
      drop: async () => {
        await this.#session.query(drop)
      },
    }
  }

  async close(): Promise<void> {
    await this.#session.end()
    const database = this.#url.pathname.slice(1)
    await onServer(serverUrl('TEST_POSTGRESQL_URL'), async (session) => {
      await dropDatabase(session, database)
    })
  }

  async #truncation(schemas: readonly string[]): Promise<string> {
    const { rows } = await this.#session.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = ANY ($1)",
      [schemas],
    )
    return rows.length === 0 ? '' : `TRUNCATE ${rows.map(({ name }) => name).join(', ')} RESTART IDENTITY CASCADE`
  }
}

async function onServer(url: URL, work: (session: pg.Client) => Promise<void>): Promise<void> {
  const session = new pg.Client({ connectionString: url.toString() })
  await session.connect()
  try {
    await work(session)
  } finally {
    await session.end()
  }
}
