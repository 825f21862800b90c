import type { Pool } from 'mariadb'

import { type MysqlConfig, mysqlConfig } from '../../../client/mysql/config.ts'
import { openMysqlPool } from '../../../client/mysql/pool.ts'
import { quoted } from '../../mysql/render/sql-text.ts'
import { type DatabaseObject, dropScript, OBJECTS } from '../../mysql/reset-script.ts'
import { refuseHistory, refuseMainDatabase, shadowNotCreated } from '../shadow-refusals.ts'
import { shadowDatabaseName } from '../shadow-databases.ts'
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
    throw shadowNotCreated(error)
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

async function dropContents(pool: Pool): Promise<void> {
  const objects = await pool.query<Required<DatabaseObject>[]>(OBJECTS)
  refuseHistory(objects.flatMap(({ name }) => name ?? []))
  await pool.query(dropScript(objects))
}
