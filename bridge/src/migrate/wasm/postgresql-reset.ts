import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/**
 * Makes the namespaces of the schema that are not there yet. The engine drops them with all that is in them; where one is
 * missing it gives up on that, and drops tables one by one, so that functions, types and the history survive.
 */
export async function prepareReset(factory: SqlDriverAdapterFactory, namespaces: readonly string[]): Promise<void> {
  if (namespaces.length > 0) {
    const statements = namespaces.map((name) => `CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(name)}`)
    await run(factory, statements.join('; '))
  }
}

/** The table of the history may lie in a namespace that the schema does not name. */
export async function forgetHistory(factory: SqlDriverAdapterFactory): Promise<void> {
  await run(factory, 'DROP TABLE IF EXISTS "_prisma_migrations"')
}

async function run(factory: SqlDriverAdapterFactory, script: string): Promise<void> {
  const connection = await factory.connect()
  try {
    await connection.executeScript(script)
  } finally {
    await connection.dispose()
  }
}
