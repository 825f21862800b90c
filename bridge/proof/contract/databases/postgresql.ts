import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

import { pushSchema } from '../../../src/migrate/commands/push.ts'
import type { Schema } from '../../../src/schema/schema.ts'
import { viewStatement } from '../schema.ts'
import { type ContractDatabase, COPY, FIRST_COUNTED_ID, serverUrl } from './database.ts'

export class PostgresqlDatabase implements ContractDatabase {
  readonly url: string
  readonly #session: pg.Client
  #restore = ''
  #contents = ''

  private constructor(url: string, session: pg.Client) {
    this.url = url
    this.#session = session
  }

  static async create(name: string): Promise<PostgresqlDatabase> {
    const url = serverUrl('TEST_POSTGRESQL_URL')
    await onServer(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`)
    // Hashing gives rows in an order that depends on statistics, which the two databases may have from different times.
    await onServer(`ALTER DATABASE ${name} SET enable_hashjoin = off`)
    await onServer(`ALTER DATABASE ${name} SET enable_hashagg = off`)
    url.pathname = `/${name}`
    const session = new pg.Client({ connectionString: url.toString() })
    await session.connect()
    return new PostgresqlDatabase(url.toString(), session)
  }

  adapter(): PrismaPg {
    return new PrismaPg({ connectionString: this.url, max: 4 })
  }

  async createTables(schema: Schema): Promise<void> {
    const database = { url: this.url, connectionLimit: undefined, poolTimeoutSeconds: undefined }
    await pushSchema(schema, database, { acceptDataLoss: true, forceReset: false })
    await this.#session.query(viewStatement('"'))
  }

  async remember(): Promise<void> {
    const { rows } = await this.#session.query<{ name: string; sequence: string | null }>(
      `SELECT format('%I', t.tablename) AS name, pg_get_serial_sequence(format('%I', t.tablename), c.attname) AS sequence
       FROM pg_tables t LEFT JOIN pg_attribute c ON c.attrelid = format('%I', t.tablename)::regclass AND c.attname = 'id' AND c.attnum > 0
       WHERE t.schemaname = 'public' ORDER BY 1`,
    )
    const copies = rows.map(({ name }) => `CREATE TABLE ${copyOf(name)} AS SELECT * FROM ${name}`)
    await this.#session.query(['CREATE SCHEMA kept', ...copies].join('; '))
    this.#restore = [
      'SET session_replication_role = replica',
      ...rows.flatMap(({ name, sequence }) => [
        `DELETE FROM ${name}`,
        `INSERT INTO ${name} SELECT * FROM ${copyOf(name)}`,
        ...(sequence === null ? [] : [`SELECT setval('${sequence}', ${FIRST_COUNTED_ID})`]),
      ]),
      'SET session_replication_role = DEFAULT',
    ].join('; ')
    this.#contents = rows
      .map(({ name }) => `SELECT '${name.replaceAll("'", "''")}' AS name, t::text AS row FROM ${name} t`)
      .join(' UNION ALL ')
    await this.restore()
  }

  async restore(): Promise<void> {
    await this.#session.query(this.#restore)
  }

  async contents(): Promise<string> {
    const { rows } = await this.#session.query<{ name: string; row: string }>(this.#contents)
    return rows
      .map(({ name, row }) => `${name} ${row}`)
      .sort()
      .join('\n')
  }

  async close(): Promise<void> {
    await this.#session.end()
    await onServer(`DROP DATABASE IF EXISTS ${new URL(this.url).pathname.slice(1)} WITH (FORCE)`)
  }
}

function copyOf(table: string): string {
  return `kept."${COPY}${table.replaceAll('"', '')}"`
}

async function onServer(statement: string): Promise<void> {
  const session = new pg.Client({ connectionString: serverUrl('TEST_POSTGRESQL_URL').toString() })
  await session.connect()
  try {
    await session.query(statement)
  } finally {
    await session.end()
  }
}
