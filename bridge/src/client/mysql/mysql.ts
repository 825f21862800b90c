import { PrismaMariaDb } from '@prisma/adapter-mariadb'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { Pool } from 'mariadb'

import type { DatabaseOptions } from '../../options.ts'
import type { CompilerBinary, CompilerModule } from '../compiler.ts'
import type { Database, PoolState } from '../database.ts'
import { translateErrors } from '../driver-errors.ts'
import { mysqlConfig } from './config.ts'
import { mysqlError } from './errors.ts'
import { openMysqlPool } from './pool.ts'
import type { Provider } from '../providers.ts'
import { MYSQL_LOCKS } from '../row-locks.ts'

/** Deadlock, changed since read, too many locks; and the wait for a lock, which ends the whole or only the statement. */
const TRANSACTION_ENDERS = new Set(['1213', '1020', '1206', '1205'])

export const mysql: Provider = {
  decimalsAreReal: false,
  readOnlyTransactions: true,
  transactionEnders: TRANSACTION_ENDERS,
  rowLocks: MYSQL_LOCKS,
  openDatabase: (options) => new MysqlDatabase(options),
  compiler: {
    loadModule: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.mysql.mjs')) as CompilerModule,
    loadBinary: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.mysql.wasm-base64.mjs')) as CompilerBinary,
  },
}

/** MySQL and MariaDB. */
class MysqlDatabase implements Database {
  readonly adapter: SqlDriverAdapterFactory
  readonly #pool: Pool
  readonly #connectionLimit: number

  constructor(options: DatabaseOptions) {
    const config = mysqlConfig(options)
    this.#pool = openMysqlPool(config)
    this.#connectionLimit = config.connectionLimit
    const { provider, adapterName } = new PrismaMariaDb(this.#pool)
    const connect = () => connectedAdapter(this.#pool, config.database)
    this.adapter = translateErrors({ provider, adapterName, connect }, (error) => mysqlError(error, config))
  }

  async ping(): Promise<void> {
    await this.#pool.execute('SELECT 1')
  }

  pool(): PoolState {
    return {
      max: this.#connectionLimit,
      size: this.#pool.totalConnections(),
      idle: this.#pool.idleConnections(),
      waiting: this.#pool.taskQueueSize(),
    }
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}

/** The adapter asks the server once what it can do, and takes no answer for "nothing": first the server has to be there. */
async function connectedAdapter(pool: Pool, database: string): Promise<SqlDriverAdapter> {
  await pool.execute('SELECT 1')
  return new PrismaMariaDb(pool, { database }).connect()
}
