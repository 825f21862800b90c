import { HISTORY_COLUMNS, MIGRATIONS_TABLE } from '../../history/dialect.ts'
import type { Table } from '../structure/table.ts'

/** The columns of tables that Prisma keeps for itself: of Migrate, of its predecessor, and of Prisma 1. */
const OWN_TABLES: Readonly<Record<string, readonly string[]>> = {
  [MIGRATIONS_TABLE]: HISTORY_COLUMNS,
  _Migration: [
    'revision',
    'name',
    'datamodel',
    'status',
    'applied',
    'rolled_back',
    'datamodel_steps',
    'database_migration',
    'errors',
    'started_at',
    'finished_at',
  ],
  _RelayId: ['id', 'stableModelIdentifier'],
}

/** The table is Prisma's own, and no model. */
export function isLeftOut({ name, columns }: Table): boolean {
  const names = new Set(columns.map((column) => column.name.toLowerCase()))
  return OWN_TABLES[name]?.every((column) => names.has(column.toLowerCase())) === true
}
