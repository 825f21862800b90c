import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import type { Table } from '../structure/table.ts'
import { readRows } from './rows.ts'

export type TableHead = Pick<Table, 'name' | 'comment' | 'partitioned'>

/** The tables of the database, by name. */
export async function readTables(database: SqlQueryable): Promise<TableHead[]> {
  const rows = await readRows(
    database,
    ['name', 'comment', 'options'] as const,
    `SELECT table_name, table_comment, create_options FROM information_schema.tables
     WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'`,
  )
  return rows
    .map(({ name = '', comment, options }) => ({
      name,
      comment: comment === '' ? undefined : comment,
      partitioned: /\bpartitioned\b/.test(options ?? ''),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}
