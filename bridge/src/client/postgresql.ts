import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

import type { DatabaseOptions } from '../options.ts'
import type { CompilerBinary, CompilerModule } from './compiler.ts'
import { type Database, poolLimits, type PoolState } from './database.ts'
import { parseDatabaseUrl } from './database-url.ts'
import type { Provider } from './providers.ts'

export const postgresql: Provider = {
  decimalsAreReal: false,
  openDatabase: (options) => new PostgresqlDatabase(options),
  compiler: {
    loadModule: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.postgresql.mjs')) as CompilerModule,
    loadBinary: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.postgresql.wasm-base64.mjs')) as CompilerBinary,
  },
}

class PostgresqlDatabase implements Database {
  readonly adapter: PrismaPg
  readonly #pool: pg.Pool

  constructor(options: DatabaseOptions) {
    const { config, schema } = postgresqlConfig(options)
    this.#pool = new pg.Pool(config)
    this.adapter = new PrismaPg(this.#pool, schema === undefined ? {} : { schema })
  }

  async ping(): Promise<void> {
    await this.#pool.query('SELECT 1')
  }

  pool(): PoolState {
    return { size: this.#pool.totalCount, idle: this.#pool.idleCount, waiting: this.#pool.waitingCount }
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}

/** Parameters of the URL that speak to Prisma and mean nothing to the driver. */
const PRISMA_PARAMETERS = ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer', 'statement_cache_size']

export function postgresqlConfig(options: DatabaseOptions): { config: pg.PoolConfig; schema: string | undefined } {
  const url = parseDatabaseUrl(options.url, ['postgresql:', 'postgres:'])
  const { connectionLimit, poolTimeoutMillis } = poolLimits(options, url.searchParams)
  const schema = url.searchParams.get('schema') ?? undefined
  PRISMA_PARAMETERS.forEach((name) => {
    url.searchParams.delete(name)
  })
  return {
    config: {
      connectionString: url.toString(),
      max: connectionLimit,
      connectionTimeoutMillis: poolTimeoutMillis,
      onConnect: sessionSetup(schema),
    },
    schema,
  }
}

/**
 * Readies each session before its first query. The adapter sends and reads points in time without their offset, as if
 * every session were in UTC, whatever the server's default; and names without a schema mean the schema of the URL.
 */
function sessionSetup(schema: string | undefined): (client: pg.ClientBase) => void {
  const searchPath = schema === undefined ? '' : `; SET search_path = ${pg.escapeIdentifier(schema)}`
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the pool does wait for it
  return (client) => client.query(`SET TIME ZONE 'UTC'${searchPath}`)
}
