import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import type { DatabaseView } from '../structure/database-structure.ts'
import type { Column } from '../structure/table.ts'
import { readRows } from './rows.ts'

export async function readViews(
  database: SqlQueryable,
  columns: ReadonlyMap<string, readonly Column[]>,
): Promise<DatabaseView[]> {
  const rows = await readRows(
    database,
    ['name', 'definition'] as const,
    `SELECT table_name, view_definition FROM information_schema.views
     WHERE table_schema = DATABASE() ORDER BY table_name`,
  )
  return rows.map(({ name = '', definition }) => ({
    name,
    definition: definition === '' ? undefined : definition,
    columns: columns.get(name) ?? [],
  }))
}
