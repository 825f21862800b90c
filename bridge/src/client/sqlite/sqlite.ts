import type { Client, Config, ResultSet, Row, Transaction, TransactionMode, Value } from '@libsql/client'
import { PrismaLibSql } from '@prisma/adapter-libsql'

import type { DatabaseOptions } from '../../options.ts'
import { ConfigurationError } from '../../settings.ts'
import type { CompilerBinary, CompilerModule } from '../compiler.ts'
import type { Database, PoolState } from '../database.ts'
import { limitsOf } from '../limits.ts'
import type { Provider } from '../providers.ts'
import { commitWithKnownErrors, SqliteTransaction } from './transaction.ts'
import { UrlParameters } from '../url-parameters.ts'

export const sqlite: Provider = {
  decimalsAreReal: true,
  readOnlyTransactions: true,
  openDatabase: (options) => new SqliteDatabase(options),
  compiler: {
    loadModule: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.sqlite.mjs')) as CompilerModule,
    loadBinary: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.sqlite.wasm-base64.mjs')) as CompilerBinary,
  },
}

/** SQLite through libSQL: one connection, whose statements run one after another. */
class SqliteDatabase implements Database {
  readonly adapter: SqliteAdapterFactory

  constructor(options: DatabaseOptions) {
    this.adapter = new SqliteAdapterFactory(sqliteConfig(options))
  }

  async ping(): Promise<void> {
    await this.adapter.ping()
  }

  pool(): PoolState {
    return this.adapter.pool()
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

/**
 * Integers are read exactly: as numbers where JavaScript can hold them, as BigInts beyond. The adapter's own setting
 * fails on integers above 2^53.
 */
class SqliteAdapterFactory extends PrismaLibSql {
  #client: Client | undefined
  #users = 0

  constructor(config: Config) {
    super({ ...config, intMode: 'bigint' })
  }

  override createClient(config: Config): Client {
    const client = super.createClient(config)
    const execute = client.execute.bind(client)
    const replaced: Pick<Client, 'execute'> & { transaction: Begin } = {
      execute: async (...args: Parameters<typeof execute>) => this.#track(async () => exact(await execute(...args))),
      transaction: async (mode) => {
        const transaction = await SqliteTransaction.begin(client, mode, () => {
          this.#users -= 1
        })
        this.#users += 1
        return transaction
      },
    }
    this.#client = Object.assign(client, replaced)
    return client
  }

  override async connect(): ReturnType<PrismaLibSql['connect']> {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (isolationLevel) => commitWithKnownErrors(await start(isolationLevel))
    return adapter
  }

  async ping(): Promise<void> {
    await this.#client?.execute('SELECT 1')
  }

  pool(): PoolState {
    const size = this.#client === undefined ? 0 : 1
    return { max: 1, size, idle: this.#users > 0 ? 0 : size, waiting: 0 }
  }

  async #track<T>(run: () => Promise<T>): Promise<T> {
    this.#users += 1
    try {
      return await run()
    } finally {
      this.#users -= 1
    }
  }
}

type Begin = (mode: TransactionMode) => Promise<Transaction>

/** `file:./dev.db` means a file relative to the working directory. */
export function sqliteConfig(options: DatabaseOptions): Config {
  const [location = '', query] = options.url.split('?', 2)
  if (!location.startsWith('file:')) {
    throw new ConfigurationError(
      `The URL '${withoutCredentials(options.url)}' is not a SQLite URL. It must look like file:./dev.db. ` +
        'For another database, set PRISMA_PROVIDER or the provider of the datasource block.',
    )
  }
  if (location === 'file:' || location === 'file::memory:') {
    throw new ConfigurationError(
      `The URL '${location}' names no file. A database in memory would be lost between connections: use file:./dev.db.`,
    )
  }
  const parameters = new UrlParameters(new URLSearchParams(query))
  const limits = limitsOf({ ...options, connectionLimit: undefined }, parameters)
  if (parameters.text('connection_limit') !== undefined && limits.connectionLimit !== 1) {
    throw new ConfigurationError('SQLite has one connection: connection_limit in the database URL can only be 1.')
  }
  parameters.refuseRest()
  // What a query may wait for is a lock; Prisma's name for that is the third.
  return { url: location, timeout: limits.queryTimeoutMillis || limits.poolTimeoutMillis }
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//***@').split('?', 1)[0] ?? ''
}

function exact(result: ResultSet): ResultSet {
  const rows = result.rows.map((row) => Array.from(row, narrowInteger))
  return Object.assign(result, {
    rows: rows as unknown as Row[],
    columnTypes: result.columnTypes.map((type, column) => heldType(type, rows, column)),
  })
}

/**
 * A column's type is only a wish of SQLite's, and the adapter would cut what an INTEGER column holds beyond 32 bits, and
 * behind the point. What a column really holds decides.
 */
function heldType(declared: string, rows: readonly (readonly unknown[])[], column: number): string {
  if (!/INT|SERIAL/i.test(declared)) {
    return declared
  }
  let held = declared
  for (const row of rows) {
    const value = row[column]
    if (typeof value === 'number' && !Number.isInteger(value)) {
      return 'DOUBLE'
    }
    if (typeof value === 'bigint' || (typeof value === 'number' && Math.trunc(value) !== (value | 0))) {
      held = 'BIGINT'
    }
  }
  return held
}

function narrowInteger(value: Value): Value {
  return typeof value === 'bigint' && value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
    ? Number(value)
    : value
}
