import type { JsonQuery } from '../protocol/json/query.ts'
import type { RowLock } from '../protocol/json/row-lock.ts'

/** How a database locks what a SELECT reads. */
export interface RowLockDialect {
  /** What the SELECT ends in, or nothing if the database has no such lock. */
  clause(lock: RowLock, table: string): string | undefined
  /** The lock can be kept to one of the tables that a SELECT joins. */
  readonly locksOneTable: boolean
}

const WAIT = { block: '', noWait: ' NOWAIT', skipLocked: ' SKIP LOCKED' }

export const POSTGRESQL_LOCKS: RowLockDialect = {
  locksOneTable: true,
  clause: ({ mode, wait }, table) =>
    `FOR ${mode === 'update' ? 'UPDATE' : 'SHARE'} OF "${table.replaceAll('"', '""')}"${WAIT[wait]}`,
}

/**
 * What MySQL and MariaDB have in common. MariaDB cannot name a table (`OF`) and calls the weaker lock as MySQL did before
 * version 8, which still understands it, but without a word about waiting.
 */
export const MYSQL_LOCKS: RowLockDialect = {
  locksOneTable: false,
  clause({ mode, wait }) {
    if (mode === 'update') {
      return `FOR UPDATE${WAIT[wait]}`
    }
    return wait === 'block' ? 'LOCK IN SHARE MODE' : undefined
  },
}

/** Prisma reads these by one statement for the rows themselves, and others for what is related to them. */
export const LOCKABLE_ACTIONS: ReadonlySet<string> = new Set([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
])

/** A query whose rows are to be locked. */
export type LockedQuery = JsonQuery & { readonly modelName: string; readonly lock: RowLock }

export function isLocked(query: JsonQuery): query is LockedQuery {
  return query.lock !== undefined
}
