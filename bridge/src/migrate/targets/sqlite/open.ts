import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Client, Config } from '@libsql/client'
import { PrismaLibSql } from '@prisma/adapter-libsql'

import { sqliteConfig } from '../../../client/sqlite/sqlite.ts'
import { ConfigurationError } from '../../../settings.ts'
import { sqliteHistory } from '../../history/dialects/sqlite.ts'
import { MigrateError } from '../../migrate-error.ts'
import { OpenTransactionError } from '../open-transaction-error.ts'
import { ShadowDatabases } from '../shadow-databases.ts'
import type { OpenTarget } from '../target.ts'

/**
 * SQLite. A lock on the file would keep out the application as well, and cannot be had in WAL mode while that is connected;
 * that each migration is begun once, the table of migrations sees to.
 */
export const openSqliteTarget: OpenTarget = async (options, { ifMissing, shadowUrl }) => {
  const config = sqliteConfig(options)
  const file = filePath(config.url)
  if (shadowUrl !== undefined) {
    throw new ConfigurationError(
      'SQLite needs no database for trying migrations: it tries them in memory. Leave the URL of the shadow database out.',
    )
  }
  if (ifMissing === 'fail' && !existsSync(file)) {
    throw new MigrateError('P1003', `The database file ${path.resolve(file)} does not exist.`)
  }
  mkdirSync(path.dirname(file), { recursive: true })
  const factory = new OneConnection(config)
  const shadows = new ShadowDatabases()
  return Promise.resolve({
    adapter: {
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect: () => factory.connect(),
      connectToShadowDb: async () => {
        const shadow = new OneConnection({ url: ':memory:' })
        const adapter = await shadow.connect()
        const drop = shadows.add(() => {
          shadow.end()
          return Promise.resolve()
        })
        return Object.assign(adapter, { dispose: drop })
      },
    },
    history: sqliteHistory,
    lock: undefined,
    remains: () => 'What stands before the statement that failed is done, unless it was in a transaction with it.',
    close: async () => {
      await shadows.dropAll()
      factory.end()
    },
  })
}

/** Everything that is connected to is the same connection, until it is ended. */
class OneConnection extends PrismaLibSql {
  #client: Client | undefined
  #close: (() => void) | undefined

  override createClient(config: Config): Client {
    if (this.#client === undefined) {
      this.#client = super.createClient(config)
      this.#close = this.#client.close.bind(this.#client)
      this.#client.close = () => undefined
      refuseOpenTransactions(this.#client)
    }
    return this.#client
  }

  end(): void {
    this.#close?.()
  }
}

/** SQLite does not run this statement in a transaction. Outside, it sets what is the default. */
const OUTSIDE_OF_TRANSACTIONS = 'PRAGMA synchronous = FULL;'
const IN_TRANSACTION = 'Safety level may not be changed inside a transaction'

/** The client rolls back what a script leaves open, and says nothing of it. */
function refuseOpenTransactions(client: Client): void {
  const executeMultiple = client.executeMultiple.bind(client)
  client.executeMultiple = async (script) => {
    try {
      await executeMultiple(`${script}\n;${OUTSIDE_OF_TRANSACTIONS}`)
    } catch (error) {
      throw (error as Error).message.includes(IN_TRANSACTION) ? new OpenTransactionError() : error
    }
  }
}

function filePath(url: string): string {
  const location = url.replace(/\?.*$/, '')
  return location.startsWith('file://') ? fileURLToPath(location) : decodeURIComponent(location.slice('file:'.length))
}
