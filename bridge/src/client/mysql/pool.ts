import * as mariadb from 'mariadb'

import type { MysqlConfig } from './config.ts'
import { castDates } from './dates.ts'
import { mysqlError } from './errors.ts'
import { isReadOnlyWanted } from '../read-only.ts'
import { beginReadOnlyOn } from './read-only.ts'
import { checkCertificatesBeforeLogin } from './strict-tls.ts'

/**
 * The driver's pool, which by itself lets queries wait until the pool's timeout for a server that is not there or does
 * not let it in. Here they are told as soon as it is known.
 */
export function openMysqlPool(config: MysqlConfig): mariadb.Pool {
  checkCertificatesBeforeLogin()
  const pool = mariadb.createPool(config)
  const waiting = new Set<(error: Error) => void>()
  const { on } = pool as unknown as { on: OnError }
  on.call(pool, 'error', (error) => {
    if (pool.totalConnections() === 0) {
      waiting.forEach((refuse) => {
        refuse(error)
      })
    }
  })
  const lend = pool.getConnection.bind(pool)
  const replaced: Pick<mariadb.Pool, 'getConnection'> & { execute: Execute } = {
    getConnection: async () => {
      const connection = await firstOf(lend(), waiting).catch((error: unknown) => {
        throw mysqlError(error, config)
      })
      castDates(connection)
      if (isReadOnlyWanted()) {
        beginReadOnlyOn(connection)
      }
      return connection
    },
    execute: async (...args) => {
      const connection = await pool.getConnection()
      try {
        return await (connection.execute as Execute)(...args)
      } finally {
        await connection.release()
      }
    },
  }
  return Object.assign(pool, replaced)
}

/** The driver's types lack this event. */
type OnError = (this: unknown, event: 'error', listener: (error: Error) => void) => void

type Execute = (...args: unknown[]) => Promise<never>

/** The connection, or the first error of the pool while there is none. One that comes later goes back. */
function firstOf(
  lent: Promise<mariadb.PoolConnection>,
  waiting: Set<(error: Error) => void>,
): Promise<mariadb.PoolConnection> {
  return new Promise((resolve, reject) => {
    let refused = false
    const refuse = (error: Error) => {
      refused = true
      waiting.delete(refuse)
      reject(error)
    }
    waiting.add(refuse)
    lent.then((connection) => {
      waiting.delete(refuse)
      if (refused) {
        void connection.release()
      } else {
        resolve(connection)
      }
    }, refuse)
  })
}
