import pg from 'pg'

import { type PostgresqlConfig, postgresqlConfig } from '../../../client/postgresql/config.ts'
import { refuseHistory, refuseMainDatabase, shadowNotCreated } from '../shadow-refusals.ts'
import { shadowDatabaseName } from '../shadow-databases.ts'
import { CatalogPool } from './catalog-pool.ts'
import { createSchema } from './create.ts'

interface ShadowDatabase {
  readonly pool: pg.Pool
  readonly drop: () => Promise<void>
}

export async function openShadowDatabase(
  main: pg.Pool,
  config: PostgresqlConfig,
  { schema, url }: { readonly schema: string; readonly url: string | undefined },
): Promise<ShadowDatabase> {
  const shadow = await (url === undefined ? create(main, config) : empty(main, config, url))
  try {
    // Scripts expect the schema of the URL, as it is made in the main database.
    await createSchema(shadow.pool, schema)
  } catch (error) {
    await shadow.drop()
    throw error
  }
  return shadow
}

async function create(main: pg.Pool, config: PostgresqlConfig): Promise<ShadowDatabase> {
  const database = shadowDatabaseName()
  const name = pg.escapeIdentifier(database)
  try {
    await main.query(`CREATE DATABASE ${name}`)
  } catch (error) {
    throw shadowNotCreated(error)
  }
  const pool = new CatalogPool({ ...config, database })
  return {
    pool,
    drop: async () => {
      await pool.end()
      await main.query(`DROP DATABASE ${name} WITH (FORCE)`).catch(() => main.query(`DROP DATABASE ${name}`))
    },
  }
}

async function empty(main: pg.Pool, config: PostgresqlConfig, shadowUrl: string): Promise<ShadowDatabase> {
  const given = postgresqlConfig({ url: shadowUrl, connectionLimit: undefined, poolTimeoutSeconds: undefined }).config
  const { max, idleTimeoutMillis, maxLifetimeSeconds, session, onConnect } = config
  const pool = new CatalogPool({ ...given, max, idleTimeoutMillis, maxLifetimeSeconds, session, onConnect })
  try {
    refuseMainDatabase(await identity(main), await identity(pool))
    const { rows } = await pool.query<{ name: string }>("SELECT relname AS name FROM pg_class WHERE relkind = 'r'")
    refuseHistory(rows.map(({ name }) => name))
    await dropSchemas(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return { pool, drop: () => pool.end() }
}

/** Two URLs can spell the same server in different ways; the moment at which it was started is its own. */
async function identity(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    "SELECT concat_ws(' ', current_database(), pg_postmaster_start_time(), inet_server_port()) AS id",
  )
  return rows[0]?.id ?? ''
}

async function dropSchemas(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ nspname: string }>(
    "SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'",
  )
  for (const { nspname } of rows) {
    await pool.query(`DROP SCHEMA ${pg.escapeIdentifier(nspname)} CASCADE`)
  }
  await pool.query('CREATE SCHEMA public')
}
