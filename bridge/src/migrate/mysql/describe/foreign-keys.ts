import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import type { ForeignKey, ReferentialAction } from '../structure/foreign-key.ts'
import { groupRows, readRows, type Row } from './rows.ts'

const NAMES = ['table', 'name', 'column', 'referencedTable', 'referencedColumn', 'onDelete', 'onUpdate'] as const

const ACTIONS: Readonly<Record<string, ReferentialAction>> = {
  CASCADE: 'Cascade',
  'NO ACTION': 'NoAction',
  RESTRICT: 'Restrict',
  'SET DEFAULT': 'SetDefault',
  'SET NULL': 'SetNull',
}

/** Foreign keys by table. Those that leave the database are left out: a schema cannot speak of them. */
export async function readForeignKeys(database: SqlQueryable): Promise<Map<string, ForeignKey[]>> {
  const rows = await readRows(
    database,
    NAMES,
    `SELECT k.table_name, k.constraint_name, k.column_name, k.referenced_table_name, k.referenced_column_name,
       r.delete_rule, r.update_rule
     FROM information_schema.key_column_usage k
     JOIN information_schema.referential_constraints r ON r.constraint_schema = k.constraint_schema
       AND r.constraint_name = k.constraint_name AND r.table_name = k.table_name
     WHERE k.table_schema = DATABASE() AND k.referenced_table_schema = DATABASE()
     ORDER BY k.table_name, k.constraint_name, k.ordinal_position`,
  )
  const tables = groupRows(rows, ({ table }) => table)
  return new Map(
    [...tables].map(([table, own]) => [
      table,
      [...groupRows(own, ({ name }) => name)].map(([name, columns]) => keyOf(name, columns)),
    ]),
  )
}

function keyOf(name: string, rows: readonly Row<(typeof NAMES)[number]>[]): ForeignKey {
  const [first] = rows
  return {
    name,
    columns: rows.map(({ column = '' }) => column),
    referencedTable: first?.referencedTable ?? '',
    referencedColumns: rows.map(({ referencedColumn = '' }) => referencedColumn),
    onDelete: actionOf(first?.onDelete),
    onUpdate: actionOf(first?.onUpdate),
  }
}

function actionOf(rule: string | undefined): ReferentialAction {
  return ACTIONS[rule?.toUpperCase() ?? ''] ?? 'NoAction'
}
