import { PrismaMssql } from '@prisma/adapter-mssql'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import type { DatabaseOptions } from '../../options.ts'
import type { CompilerBinary, CompilerModule } from '../compiler.ts'
import type { Database, PoolState } from '../database.ts'
import { translateErrors } from '../driver-errors.ts'
import type { Provider } from '../providers.ts'
import { type SqlServerConfig, sqlServerConfig } from './config.ts'
import { type DriverConnection, keepFirstLoginError, refusePlainText } from './login.ts'
import { sqlServerErrors } from './errors.ts'

export const sqlserver: Provider = {
  decimalsAreReal: false,
  readOnlyTransactions: false,
  openDatabase: (options) => new SqlServerDatabase(options),
  compiler: {
    loadModule: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.sqlserver.mjs')) as CompilerModule,
    loadBinary: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.sqlserver.wasm-base64.mjs')) as CompilerBinary,
  },
}

/** The part of the driver's pool that is used here. */
interface DriverPool {
  readonly pool: { numFree(): number; numUsed(): number; numPendingAcquires(): number } | undefined
}

type Adapter = SqlDriverAdapter & { underlyingDriver(): DriverPool }

/** Prisma's adapter, which gives no password to a server that does not encrypt, and says first why a login failed. */
export function sqlServerAdapter(config: SqlServerConfig, schema: string): SqlDriverAdapterFactory {
  const beforeConnect = (connection: DriverConnection) => {
    refusePlainText(connection, config.options.encrypt)
    keepFirstLoginError(connection)
  }
  return new PrismaMssql({ ...config, beforeConnect }, { schema })
}

/** SQL Server. The adapter makes the pool, after one connection has shown that it can. */
class SqlServerDatabase implements Database {
  readonly adapter: SqlDriverAdapterFactory
  readonly #connectionLimit: number
  #connected: Adapter | undefined

  constructor(options: DatabaseOptions) {
    const { config, schema } = sqlServerConfig(options)
    this.#connectionLimit = config.pool.max
    const factory = sqlServerAdapter(config, schema)
    const connecting: SqlDriverAdapterFactory = {
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect: async () => {
        const adapter = (await factory.connect()) as Adapter
        this.#connected = adapter
        return adapter
      },
    }
    this.adapter = translateErrors(connecting, sqlServerErrors({ host: config.server, port: config.port ?? 1433 }))
  }

  async ping(): Promise<void> {
    await this.#connected?.queryRaw({ sql: 'SELECT 1', args: [], argTypes: [] })
  }

  pool(): PoolState {
    const pool = this.#connected?.underlyingDriver().pool
    const idle = pool?.numFree() ?? 0
    return {
      max: this.#connectionLimit,
      size: idle + (pool?.numUsed() ?? 0),
      idle,
      waiting: pool?.numPendingAcquires() ?? 0,
    }
  }

  /** The client ends the pool when it stops. */
  close(): Promise<void> {
    return Promise.resolve()
  }
}
