import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/** Virtual tables first, for their own tables go with them; indexes and triggers go with what they are on. */
const OBJECTS = `SELECT type, name FROM sqlite_master
  WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE 'libsql!_%' ESCAPE '!'
  ORDER BY sql NOT LIKE 'CREATE VIRTUAL%', type DESC, name`

/** Drops all tables and views of a SQLite database, or none. */
export async function dropEverything(factory: SqlDriverAdapterFactory): Promise<void> {
  const connection = await factory.connect()
  try {
    const drops = await dropStatements(connection)
    await connection.executeScript(
      ['PRAGMA foreign_keys = OFF', 'BEGIN IMMEDIATE', ...drops, 'COMMIT', 'PRAGMA foreign_keys = ON'].join(';\n'),
    )
  } finally {
    await connection.dispose()
  }
}

async function dropStatements(connection: SqlDriverAdapter): Promise<string[]> {
  const { rows } = await connection.queryRaw({ sql: OBJECTS, args: [], argTypes: [] })
  return rows.map(([type, name]) => `DROP ${String(type)} IF EXISTS "${String(name).replaceAll('"', '""')}"`)
}
