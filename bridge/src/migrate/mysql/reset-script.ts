import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import { readRows } from './describe/rows.ts'
import { quoted } from './render/sql-text.ts'

/** Something that has a name of its own in a database. */
export interface DatabaseObject {
  readonly kind?: string | undefined
  readonly name?: string | undefined
}

/** Asks for all of them. Triggers go with their tables. */
export const OBJECTS = `
  SELECT CASE table_type WHEN 'VIEW' THEN 'VIEW' WHEN 'SEQUENCE' THEN 'SEQUENCE' ELSE 'TABLE' END AS kind, table_name AS name
    FROM information_schema.tables WHERE table_schema = DATABASE()
  UNION ALL SELECT routine_type, routine_name FROM information_schema.routines WHERE routine_schema = DATABASE()
  UNION ALL SELECT 'EVENT', event_name FROM information_schema.events WHERE event_schema = DATABASE()`

/**
 * A script that leaves nothing in the database but its own settings. Prisma drops the database itself and makes it
 * anew, for which not every account has the right, and which forgets the character set.
 */
export async function resetScript(database: SqlQueryable): Promise<string> {
  return dropScript(await readRows(database, ['kind', 'name'] as const, OBJECTS))
}

export function dropScript(objects: readonly DatabaseObject[]): string {
  return [
    'SET FOREIGN_KEY_CHECKS = 0',
    ...objects.map(({ kind = '', name = '' }) => `DROP ${kind} IF EXISTS ${quoted(name)}`),
    'SET FOREIGN_KEY_CHECKS = 1',
  ].join(';\n')
}
