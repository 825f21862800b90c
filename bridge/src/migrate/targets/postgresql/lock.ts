import { rowsOf, textOf } from '../rows.ts'
import type { SessionLock } from '../session-lock.ts'

/** The number by which Prisma's own command line locks. */
const NUMBER = 72_707_369

export const postgresqlLock: SessionLock = {
  async tryAcquire(session) {
    const [row] = await rowsOf(session, `SELECT pg_try_advisory_lock(${NUMBER})`)
    return row?.[0] === true
  },

  async holder(session) {
    const [row] = await rowsOf(session, HOLDER)
    return row === undefined
      ? undefined
      : `process ${String(row[0])} of the server (user ${String(row[1])}, application '${String(row[2])}', ` +
          `from ${textOf(row[3])}, connected since ${String(row[4])})`
  },
}

const HOLDER = `SELECT a.pid, CAST(a.usename AS TEXT), a.application_name, CAST(a.client_addr AS TEXT),
  CAST(date_trunc('second', a.backend_start) AS TEXT)
FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.classid = 0 AND l.objid = ${NUMBER}
  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND l.pid <> pg_backend_pid()`
