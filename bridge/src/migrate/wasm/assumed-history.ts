import type { SqlMigrationAwareDriverAdapterFactory, SqlResultSet } from '@prisma/driver-adapter-utils'

import { HISTORY_COLUMNS } from '../history/dialect.ts'

const TEXT = 7
const INTEGER = 0
const DATE_TIME = 10

/**
 * Lets the engine believe that exactly the migrations of a list are applied to the database, whatever its own table says.
 *
 * The engine finds out what migrations make of an empty database only while it diagnoses the history, and keeps it
 * for what it is asked about the same migrations afterwards; without that, it knows of no shadow database.
 */
export class AssumedHistory {
  #names: readonly string[] | undefined

  /** Every adapter that the factory opens from now on answers for this history. */
  watch(factory: SqlMigrationAwareDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
    return {
      provider: factory.provider,
      adapterName: factory.adapterName,
      connectToShadowDb: () => factory.connectToShadowDb(),
      connect: async () => {
        const adapter = await factory.connect()
        const query = adapter.queryRaw.bind(adapter)
        adapter.queryRaw = async (asked) =>
          this.#names !== undefined && asksForHistory(asked.sql) ? history(this.#names) : query(asked)
        return adapter
      },
    }
  }

  async during<T>(names: readonly string[], work: () => Promise<T>): Promise<T> {
    this.#names = names
    try {
      return await work()
    } finally {
      this.#names = undefined
    }
  }
}

function asksForHistory(sql: string): boolean {
  return /^SELECT\b[^;]*\bFROM [`"]?_prisma_migrations/.test(sql)
}

function history(names: readonly string[]): SqlResultSet {
  const time = new Date(0).toISOString()
  return {
    columnNames: [...HISTORY_COLUMNS],
    columnTypes: [TEXT, TEXT, DATE_TIME, TEXT, TEXT, DATE_TIME, DATE_TIME, INTEGER],
    rows: names.map((name) => [name, '', time, name, null, null, time, 1]),
  }
}
