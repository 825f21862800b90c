import { isDriverAdapterError, type SqlDriverAdapter, type SqlQueryable } from '@prisma/driver-adapter-utils'

import { MigrateError } from '../../migrate-error.ts'

/** On every server. */
const MAINTENANCE_DATABASE = 'master'

type Connect = (database: string) => Promise<SqlDriverAdapter>

/** Makes the database if the server has none of that name. */
export async function createDatabase(name: string, connectTo: Connect): Promise<void> {
  if (!(await isMissing(name, connectTo))) {
    return
  }
  const session = await connectTo(MAINTENANCE_DATABASE)
  try {
    await session.executeRaw(statement(createDatabaseSql(name)))
  } catch (error) {
    throw new MigrateError('P3000', `Failed to create the database '${name}': ${reasonOf(error)}`, { cause: error })
  } finally {
    await session.dispose()
  }
}

/** `dbo` is in every database. */
export async function createSchema(session: SqlQueryable, schema: string): Promise<void> {
  if (schema !== 'dbo') {
    await session.executeRaw(statement(createSchemaSql(schema)))
  }
}

export function createDatabaseSql(name: string): string {
  return `IF DB_ID(${literal(name)}) IS NULL CREATE DATABASE ${bracketed(name)}`
}

/** CREATE SCHEMA has to be alone in its batch. */
export function createSchemaSql(schema: string): string {
  return `IF SCHEMA_ID(${literal(schema)}) IS NULL EXEC(${literal(`CREATE SCHEMA ${bracketed(schema)}`)})`
}

async function isMissing(name: string, connectTo: Connect): Promise<boolean> {
  try {
    await (await connectTo(name)).dispose()
    return false
  } catch (error) {
    if (isDriverAdapterError(error) && error.cause.kind === 'DatabaseDoesNotExist') {
      return true
    }
    throw error
  }
}

function reasonOf(error: unknown): string {
  return (isDriverAdapterError(error) ? error.cause.originalMessage : undefined) ?? (error as Error).message
}

function statement(sql: string) {
  return { sql, args: [], argTypes: [] }
}

function bracketed(name: string): string {
  return `[${name.replaceAll(']', ']]')}]`
}

function literal(text: string): string {
  return `N'${text.replaceAll("'", "''")}'`
}
