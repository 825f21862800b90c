import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import type { DatabaseOptions } from '../../options.ts'
import type { CompilerBinary, CompilerModule } from '../compiler.ts'
import type { Database, PoolState } from '../database.ts'
import { postgresqlConfig } from './config.ts'
import { POSTGRESQL_JOINS } from './joins.ts'
import { PostgresqlPool } from './pool.ts'
import type { Provider } from '../providers.ts'
import { withReadOnlyTransactions } from './read-only.ts'
import { POSTGRESQL_LOCKS } from '../row-locks.ts'
import { statementName } from './statement-names.ts'
import { writeOutZeroOffset } from './zero-offset.ts'

export const postgresql: Provider = {
  decimalsAreReal: false,
  readOnlyTransactions: true,
  joins: POSTGRESQL_JOINS,
  rowLocks: POSTGRESQL_LOCKS,
  openDatabase: (options) => new PostgresqlDatabase(options),
  compiler: {
    loadModule: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.postgresql.mjs')) as CompilerModule,
    loadBinary: async () =>
      // @ts-expect-error Prisma ships this file without type declarations.
      (await import('@prisma/client/runtime/query_compiler_small_bg.postgresql.wasm-base64.mjs')) as CompilerBinary,
    improve: writeOutZeroOffset,
  },
}

class PostgresqlDatabase implements Database {
  readonly adapter: SqlDriverAdapterFactory
  readonly #pool: PostgresqlPool

  constructor(options: DatabaseOptions) {
    const { config, schema } = postgresqlConfig(options)
    this.#pool = new PostgresqlPool(config)
    const adapter = new PrismaPg(this.#pool, {
      ...(schema === undefined ? {} : { schema }),
      ...(config.session.statementCache === 0 ? {} : { statementNameGenerator: statementName }),
    })
    this.adapter = withReadOnlyTransactions(adapter)
  }

  async ping(): Promise<void> {
    await this.#pool.query('SELECT 1')
  }

  pool(): PoolState {
    return {
      max: this.#pool.options.max,
      size: this.#pool.totalCount,
      idle: this.#pool.idleCount,
      waiting: this.#pool.waitingCount,
    }
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}
