import { rowsOf, textOf } from '../rows.ts'
import type { SessionLock } from '../session-lock.ts'

/** By the name that Prisma's own command line uses. It is one for the whole server, whatever the database. */
export const mysqlLock: SessionLock = {
  async tryAcquire(session) {
    const [row] = await rowsOf(session, "SELECT GET_LOCK('prisma_migrate', 0)")
    return Number(row?.[0]) === 1
  },

  async holder(session) {
    const [row] = await rowsOf(session, HOLDER)
    return row === undefined
      ? undefined
      : `connection ${String(row[0])} of the server (user ${String(row[1])}, from ${String(row[2])}, ` +
          `database ${textOf(row[3])})`
  },
}

const HOLDER = `SELECT id, user, host, db FROM information_schema.processlist
WHERE id = IS_USED_LOCK('prisma_migrate') AND id <> CONNECTION_ID()`
