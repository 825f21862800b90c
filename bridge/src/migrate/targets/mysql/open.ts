import { PrismaMariaDb } from '@prisma/adapter-mariadb'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { Pool, PoolConnection } from 'mariadb'

import { mysqlConfig } from '../../../client/mysql/config.ts'
import { openMysqlPool } from '../../../client/mysql/pool.ts'
import { mysqlHistory } from '../../history/dialects/mysql.ts'
import { ShadowDatabases } from '../shadow-databases.ts'
import { OpenTransactionError } from '../open-transaction-error.ts'
import type { OpenTarget } from '../target.ts'
import { checkDatabase, createDatabase } from './create.ts'
import { mysqlLock } from './lock.ts'
import { sessionConfig } from './session-config.ts'
import { openShadowDatabase } from './shadow.ts'

/** PlanetScale ends sessions that keep a lock for more than 20 seconds. Prisma does without there, too. */
const WITHOUT_LOCKS = /\.psdb\.cloud$/i

/** MySQL and MariaDB. */
export const openMysqlTarget: OpenTarget = async (options, { ifMissing, shadowUrl }) => {
  const config = sessionConfig(mysqlConfig(options))
  await (ifMissing === 'create' ? createDatabase(config) : checkDatabase(config))
  const pool = openMysqlPool(config)
  const shadows = new ShadowDatabases()
  const { provider, adapterName } = new PrismaMariaDb(pool)
  return {
    adapter: {
      provider,
      adapterName,
      connect: () => connect(pool, config.database),
      connectToShadowDb: async () => {
        const shadow = await openShadowDatabase(pool, config, shadowUrl)
        const adapter = await connect(shadow.pool, shadow.database)
        return Object.assign(adapter, { dispose: shadows.add(shadow.drop) })
      },
    },
    history: mysqlHistory,
    lock: WITHOUT_LOCKS.test(config.host) ? undefined : mysqlLock,
    remains: () =>
      'What stands before the statement that failed is done: MySQL and MariaDB do not undo changes of the structure.',
    close: async () => {
      await shadows.dropAll()
      await pool.end()
    },
  }
}

/** The adapter knows no scripts. The server takes them whole, also procedures and triggers with their semicolons. */
async function connect(pool: Pool, database: string): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaMariaDb(pool, { database }).connect()
  const replaced: Pick<SqlDriverAdapter, 'executeScript' | 'dispose'> = {
    executeScript: async (script) => {
      const connection = await pool.getConnection()
      try {
        await connection.query(script)
        if (isInTransaction(connection)) {
          throw new OpenTransactionError()
        }
      } finally {
        // What is left in a transaction, the pool rolls back.
        await connection.release()
      }
    },
    dispose: () => Promise.resolve(),
  }
  return Object.assign(adapter, replaced)
}

/** A bit of what the server says of itself with each answer. The driver's types lack it. */
const STATUS_IN_TRANSACTION = 1

function isInTransaction({ info }: PoolConnection): boolean {
  const { status = 0 } = (info ?? {}) as { status?: number }
  return (status & STATUS_IN_TRANSACTION) !== 0
}
