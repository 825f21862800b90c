import { PrismaMariaDb } from '@prisma/adapter-mariadb'
import * as mariadb from 'mariadb'

import type { DatabaseOptions } from '../options.ts'
import { ConfigurationError } from '../settings.ts'
import type { CompilerBinary, CompilerModule } from './compiler.ts'
import { type Database, poolLimits, type PoolState } from './database.ts'
import { parseDatabaseUrl } from './database-url.ts'
import { readDatesExactly } from './mysql-dates.ts'
import type { Provider } from './providers.ts'

/** Deadlock, changed since read, too many locks; and the wait for a lock, which ends the whole or only the statement. */
const TRANSACTION_ENDERS = new Set(['1213', '1020', '1206', '1205'])

export const mysql: Provider = {
  decimalsAreReal: false,
  transactionEnders: TRANSACTION_ENDERS,
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
  readonly adapter: PrismaMariaDb
  readonly #pool: mariadb.Pool

  constructor(options: DatabaseOptions) {
    const config = mysqlConfig(options)
    this.#pool = readDatesExactly(mariadb.createPool(config))
    this.adapter = new PrismaMariaDb(this.#pool, config.database === undefined ? {} : { database: config.database })
  }

  async ping(): Promise<void> {
    await this.#pool.query('SELECT 1')
  }

  pool(): PoolState {
    return {
      size: this.#pool.totalConnections(),
      idle: this.#pool.idleConnections(),
      waiting: this.#pool.taskQueueSize(),
    }
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}

export function mysqlConfig(options: DatabaseOptions): mariadb.PoolConfig {
  const url = parseDatabaseUrl(options.url, ['mysql:', 'mariadb:'])
  const { connectionLimit, poolTimeoutMillis } = poolLimits(options, url.searchParams)
  const database = decodeURIComponent(url.pathname.slice(1))
  if (database === '') {
    throw new ConfigurationError('The database URL names no database. It must end in /<database>.')
  }
  const socketPath = url.searchParams.get('socket')
  return {
    ...(socketPath === null ? { host: url.hostname.replace(/^\[|\]$/g, '') } : { socketPath }),
    port: url.port === '' ? 3306 : Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
    connectionLimit,
    acquireTimeout: poolTimeoutMillis,
    ...tls(url.searchParams),
    allowPublicKeyRetrieval: url.searchParams.get('allowPublicKeyRetrieval') === 'true',
    // As the adapter does for pools of its own: a server keeps only so many prepared statements.
    prepareCacheLength: 0,
    // The adapter sends and reads points in time as if every session were in UTC.
    initSql: "SET time_zone = '+00:00'",
  }
}

function tls(parameters: URLSearchParams): Pick<mariadb.PoolConfig, 'ssl'> {
  switch (parameters.get('sslaccept')) {
    case 'strict':
      return { ssl: true }
    case 'accept_invalid_certs':
      return { ssl: { rejectUnauthorized: false } }
    default:
      return {}
  }
}
