import { PrismaPg } from '@prisma/adapter-pg'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import pg from 'pg'

import type { PostgresqlConfig } from '../../../client/postgresql/config.ts'
import { PostgresqlPool } from '../../../client/postgresql/pool.ts'
import { MigrateError } from '../../migrate-error.ts'
import { rowsOf } from '../rows.ts'

/** Of these one is on every server; some services have only the last. */
const MAINTENANCE_DATABASES = ['postgres', 'template1', 'defaultdb']

/** What a server says when another session was faster. */
const EXISTS_ALREADY = new Set(['42P04', '42P06', '23505'])

/** Connects, to a database that is made if the server has none of that name. */
export async function reachOrCreate(pool: pg.Pool, config: PostgresqlConfig): Promise<void> {
  try {
    await reach(pool)
  } catch (error) {
    if (!isOfKind(error, ['DatabaseDoesNotExist'])) {
      throw error
    }
    await createDatabase(config)
  }
}

async function createDatabase(config: PostgresqlConfig): Promise<void> {
  const name = String(config.database)
  for (const database of MAINTENANCE_DATABASES) {
    const { onConnect: _, ...maintenance } = { ...config, database }
    const pool = new PostgresqlPool(maintenance)
    try {
      await reach(pool)
      await pool.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
      return
    } catch (error) {
      if (isOf(error, EXISTS_ALREADY)) {
        return
      }
      if (!isOfKind(error, ['DatabaseDoesNotExist', 'DatabaseAccessDenied'])) {
        throw new MigrateError('P3000', `Failed to create the database '${name}': ${(error as Error).message}`, {
          cause: error,
        })
      }
    } finally {
      await pool.end()
    }
  }
  throw new MigrateError(
    'P3000',
    `Failed to create the database '${name}': none of the databases ${MAINTENANCE_DATABASES.join(', ')} lets this user in.`,
  )
}

/** Who may not make schemas needs none if it is there: that is looked up first. */
export async function createSchema(pool: pg.Pool, schema: string): Promise<void> {
  const { rowCount } = await pool.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema])
  if (rowCount !== 0) {
    return
  }
  try {
    await pool.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(schema)}`)
  } catch (error) {
    if (!isOf(error, EXISTS_ALREADY)) {
      throw new MigrateError(undefined, `Failed to create the schema '${schema}': ${(error as Error).message}`, {
        cause: error,
      })
    }
  }
}

/** Connects. What the server says against that, the adapter knows. */
export async function reach(pool: pg.Pool): Promise<void> {
  await rowsOf(await new PrismaPg(pool).connect(), 'SELECT 1')
}

function isOfKind(error: unknown, kinds: readonly string[]): boolean {
  return error instanceof DriverAdapterError && kinds.includes(error.cause.kind)
}

function isOf(error: unknown, codes: ReadonlySet<string>): boolean {
  return error instanceof pg.DatabaseError && codes.has(error.code ?? '')
}
