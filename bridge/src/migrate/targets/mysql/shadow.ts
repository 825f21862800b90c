import type { Pool } from 'mariadb'

import { type MysqlConfig, mysqlConfig } from '../../../client/mysql/config.ts'
import { openMysqlPool } from '../../../client/mysql/pool.ts'
import { MigrateError } from '../../migrate-error.ts'
import { refuseHistory, refuseMainDatabase } from '../shadow-refusals.ts'
import { shadowDatabaseName } from '../shadow-databases.ts'
import { quoted } from './create.ts'
import { sessionConfig } from './session-config.ts'

interface ShadowDatabase {
  readonly pool: Pool
  readonly database: string
  readonly drop: () => Promise<void>
}

export function openShadowDatabase(
  main: Pool,
  config: MysqlConfig,
  shadowUrl: string | undefined,
): Promise<ShadowDatabase> {
  return shadowUrl === undefined ? create(main, config) : empty(main, shadowUrl)
}

async function create(main: Pool, config: MysqlConfig): Promise<ShadowDatabase> {
  const database = shadowDatabaseName()
  try {
    await main.query(`CREATE DATABASE ${quoted(database)}`)
  } catch (error) {
    throw new MigrateError(
      'P3014',
      `The shadow database could not be created: ${(error as Error).message}. Give the user the right to make databases, ` +
        'or name an empty database of its own for it.',
      { cause: error },
    )
  }
  const pool = openMysqlPool({ ...config, database })
  return {
    pool,
    database,
    drop: async () => {
      await pool.end()
      await main.query(`DROP DATABASE IF EXISTS ${quoted(database)}`)
    },
  }
}

async function empty(main: Pool, shadowUrl: string): Promise<ShadowDatabase> {
  const given = mysqlConfig({ url: shadowUrl, connectionLimit: undefined, poolTimeoutSeconds: undefined })
  const pool = openMysqlPool(sessionConfig(given))
  try {
    refuseMainDatabase(await identity(main), await identity(pool))
    await dropContents(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  return { pool, database: given.database, drop: () => pool.end() }
}

/** Two URLs can spell the same server in different ways; what it calls itself is its own. */
async function identity(pool: Pool): Promise<string> {
  const [row] = await pool.query<{ id: string }[]>(
    "SELECT CONCAT_WS(' ', DATABASE(), @@hostname, @@port, @@socket, @@datadir) AS id",
  )
  return row?.id ?? ''
}

interface Thing {
  readonly kind: string
  readonly name: string
}

const CONTENTS = `SELECT 'VIEW' AS kind, table_name AS name FROM information_schema.views WHERE table_schema = DATABASE()
UNION ALL SELECT 'TABLE', table_name FROM information_schema.tables
  WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
UNION ALL SELECT routine_type, routine_name FROM information_schema.routines WHERE routine_schema = DATABASE()
UNION ALL SELECT 'EVENT', event_name FROM information_schema.events WHERE event_schema = DATABASE()`

async function dropContents(pool: Pool): Promise<void> {
  const things = await pool.query<Thing[]>(CONTENTS)
  refuseHistory(things.map(({ name }) => name))
  const drops = things.map(({ kind, name }) => `DROP ${kind} ${quoted(name)};`)
  await pool.query(['SET FOREIGN_KEY_CHECKS = 0;', ...drops, 'SET FOREIGN_KEY_CHECKS = 1;'].join('\n'))
}
