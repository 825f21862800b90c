import { rowsOf } from '../rows.ts'
import type { SessionLock } from '../session-lock.ts'

/** By the name that Prisma's own command line uses. The procedure answers with a number that is negative if it is taken. */
export const sqlServerLock: SessionLock = {
  async tryAcquire(session) {
    const [row] = await rowsOf(session, ACQUIRE)
    return Number(row?.[0] ?? -1) >= 0
  },

  async holder(session) {
    const [row] = await rowsOf(session, HOLDER)
    return row === undefined
      ? undefined
      : `session ${String(row[0])} of the server (user ${String(row[1])}, program '${String(row[2])}', from ${String(row[3])})`
  },
}

const ACQUIRE = `DECLARE @taken INT
EXEC @taken = sp_getapplock @Resource = 'prisma_migrate', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0
SELECT @taken AS taken`

const HOLDER = `SELECT s.session_id, s.login_name, s.program_name, s.host_name
FROM sys.dm_tran_locks l JOIN sys.dm_exec_sessions s ON s.session_id = l.request_session_id
WHERE l.resource_type = 'APPLICATION' AND l.request_status = 'GRANT' AND l.resource_database_id = DB_ID()
  AND l.resource_description LIKE '%prisma_migrate%' AND s.session_id <> @@SPID`
