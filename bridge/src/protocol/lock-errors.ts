import type { AdapterCause } from './connection-errors.ts'

/** PostgreSQL, CockroachDB: `lock_not_available`. MySQL, MariaDB: the wait for a lock was too long, or not allowed. */
const NOT_AVAILABLE = new Set(['55P03', '1205', '3572'])

/** Prisma has a code for transactions that got into each other's way, but gives it to deadlocks and conflicts only. */
export function describeLockError(cause: AdapterCause | undefined): { code: string; message: string } | undefined {
  const { originalCode, originalMessage } = cause ?? {}
  return NOT_AVAILABLE.has(String(originalCode))
    ? {
        code: 'P2034',
        message: `Another transaction holds a lock that this one needs (${originalMessage ?? 'not available'}). Please retry your transaction`,
      }
    : undefined
}
