import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import type { DatabaseStructure } from '../structure/database-structure.ts'
import type { Table } from '../structure/table.ts'
import { readChecks } from './checks.ts'
import { readColumns } from './columns.ts'
import { readForeignKeys } from './foreign-keys.ts'
import { readIndexes } from './indexes.ts'
import { readRows } from './rows.ts'
import type { Server } from './server.ts'
import { readTables } from './tables.ts'
import { readViews } from './views.ts'

/** Reads the structure of the database that the connection has chosen. */
export async function describeDatabase(database: SqlQueryable, server: Server): Promise<DatabaseStructure> {
  const heads = await readTables(database)
  const checks = await readChecks(database, server)
  const columns = await readColumns(database, server, checks)
  const indexes = await readIndexes(database)
  const foreignKeys = await readForeignKeys(database)
  const tables = heads.flatMap((head): Table[] => {
    const own = columns.get(head.name)
    return own === undefined
      ? []
      : [
          {
            ...head,
            columns: own,
            ...(indexes.get(head.name) ?? { primaryKey: [], indexes: [] }),
            foreignKeys: foreignKeys.get(head.name) ?? [],
            checks: (checks.get(head.name) ?? [])
              .filter(({ jsonColumn }) => jsonColumn === undefined)
              .map(({ name }) => name),
          },
        ]
  })
  return { tables, views: await readViews(database, columns) }
}

/** The name of the database that the connection has chosen. */
export async function databaseName(database: SqlQueryable): Promise<string> {
  const [row] = await readRows(database, ['name'] as const, 'SELECT DATABASE()')
  return row?.name ?? ''
}
