import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import { groupRows, readRows } from './rows.ts'
import { hasCheckConstraints, type Server } from './server.ts'

export interface Check {
  readonly name: string
  /** The column, where the check is what MariaDB makes of the type JSON. */
  readonly jsonColumn: string | undefined
}

const MARIADB = `SELECT table_name, constraint_name, check_clause FROM information_schema.check_constraints
  WHERE constraint_schema = DATABASE() ORDER BY table_name, constraint_name`

/** MySQL has check clauses without the names of their tables. */
const MYSQL = `SELECT t.table_name, t.constraint_name, c.check_clause FROM information_schema.table_constraints t
  JOIN information_schema.check_constraints c
    ON c.constraint_schema = t.constraint_schema AND c.constraint_name = t.constraint_name
  WHERE t.table_schema = DATABASE() AND t.constraint_type = 'CHECK' ORDER BY t.table_name, t.constraint_name`

/** Check constraints by table. */
export async function readChecks(database: SqlQueryable, server: Server): Promise<Map<string, Check[]>> {
  if (!hasCheckConstraints(server)) {
    return new Map()
  }
  const rows = await readRows(database, ['table', 'name', 'clause'] as const, server.mariaDb ? MARIADB : MYSQL)
  const groups = groupRows(rows, ({ table }) => table)
  return new Map(
    [...groups].map(([table, checks]) => [
      table,
      checks.map(({ name = '', clause = '' }) => ({
        name,
        jsonColumn: server.mariaDb ? jsonColumn(clause) : undefined,
      })),
    ]),
  )
}

function jsonColumn(clause: string): string | undefined {
  return /^json_valid\(`((?:[^`]|``)+)`\)$/i.exec(clause)?.[1]?.replaceAll('``', '`')
}
