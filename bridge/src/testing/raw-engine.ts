import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

import type { Database, PoolState } from '../client/database.ts'
import { Engine } from '../client/engine.ts'
import { loadProvider } from '../client/providers.ts'
import type { DatabaseOptions } from '../options.ts'
import type { ErrorBody } from '../protocol/errors.ts'
import type { JsonQuery } from '../protocol/json/query.ts'
import { describePrismaError } from '../protocol/prisma-errors.ts'
import { loadSchema } from '../schema/schema.ts'

export interface RawStatement {
  readonly action: 'queryRaw' | 'executeRaw'
  readonly query: string
  readonly parameters: readonly unknown[]
}

/** The Prisma client over one database, asked in SQL. */
export class RawEngine implements AsyncDisposable {
  readonly #database: Database
  readonly #engine: Engine

  private constructor(database: Database, engine: Engine) {
    this.#database = database
    this.#engine = engine
  }

  static async open(provider: string, url: string, options: Partial<DatabaseOptions> = {}): Promise<RawEngine> {
    const folder = mkdtempSync(path.join(tmpdir(), 'raw-engine-'))
    try {
      const file = path.join(folder, 'schema.prisma')
      writeFileSync(file, 'model Nothing {\n  id Int @id\n}\n')
      const schema = await loadSchema({ schema: file, provider })
      const loaded = await loadProvider(provider)
      const database = loaded.openDatabase({
        connectionLimit: undefined,
        poolTimeoutSeconds: undefined,
        ...options,
        url,
      })
      return new RawEngine(database, new Engine(schema, loaded, database))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  /** The rows, as texts. */
  async sql(query: string, ...parameters: readonly unknown[]): Promise<unknown[][]> {
    const answer = await this.#engine.request(toQuery({ action: 'queryRaw', query, parameters }))
    return (answer as { rows: unknown[][] }).rows
  }

  /** Runs statements in one transaction, and gives what each came to; all fail with what one failed with. */
  async batch(...statements: readonly RawStatement[]): Promise<unknown[]> {
    const outcomes = await this.#engine.requestBatch(statements.map(toQuery), {})
    return outcomes.map((outcome) => {
      if ('error' in outcome) {
        throw outcome.error
      }
      return outcome.data
    })
  }

  /** The first value of the only row. */
  async value(query: string, ...parameters: readonly unknown[]): Promise<unknown> {
    const [[value] = []] = await this.sql(query, ...parameters)
    return value
  }

  /** How callers would be told that a query failed. */
  async failure(query: string, ...parameters: readonly unknown[]): Promise<ErrorBody> {
    return this.sql(query, ...parameters).then(
      (rows) => {
        throw new Error(`Succeeded with ${JSON.stringify(rows)}: ${query}`)
      },
      (error: unknown) => describePrismaError(error),
    )
  }

  async adapter(): Promise<SqlDriverAdapter> {
    return this.#database.adapter.connect()
  }

  pool(): PoolState {
    return this.#database.pool()
  }

  async ping(): Promise<void> {
    await this.#database.ping()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#engine.stop()
    await this.#database.close()
  }
}

function toQuery({ action, query, parameters }: RawStatement): JsonQuery {
  return { action, query: { arguments: { query, parameters: JSON.stringify(parameters) }, selection: {} } }
}

/** The URL with further parameters. */
export function withParameters(url: string, parameters: Readonly<Record<string, string | number>>): string {
  const changed = new URL(url)
  for (const [name, value] of Object.entries(parameters)) {
    changed.searchParams.set(name, String(value))
  }
  return changed.toString()
}
