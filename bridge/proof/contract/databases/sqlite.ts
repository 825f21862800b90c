import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { type Client, createClient } from '@libsql/client'
import { PrismaLibSql } from '@prisma/adapter-libsql'

import { pushSchema } from '../../../src/migrate/commands/push.ts'
import type { Schema } from '../../../src/schema/schema.ts'
import { viewStatement } from '../schema.ts'
import { asText, type ContractDatabase, COPY, FIRST_COUNTED_ID } from './database.ts'

export class SqliteDatabase implements ContractDatabase {
  readonly url: string
  readonly #folder: string
  readonly #client: Client
  #tables: readonly string[] = []

  private constructor(folder: string) {
    this.#folder = folder
    this.url = `file:${path.join(folder, 'contract.db')}`
    this.#client = createClient({ url: this.url, intMode: 'bigint' })
  }

  static create(name: string): Promise<SqliteDatabase> {
    return Promise.resolve(new SqliteDatabase(mkdtempSync(path.join(tmpdir(), `${name}-`))))
  }

  adapter(): PrismaLibSql {
    return new PrismaLibSql({ url: this.url, intMode: 'bigint' })
  }

  async createTables(schema: Schema): Promise<void> {
    const database = { url: this.url, connectionLimit: undefined, poolTimeoutSeconds: undefined }
    await pushSchema(schema, database, { acceptDataLoss: true, forceReset: false })
    await this.#client.execute(viewStatement('"'))
  }

  async remember(): Promise<void> {
    const { rows } = await this.#client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1",
    )
    this.#tables = rows.map((row) => row['name'] as string)
    for (const table of this.#tables) {
      await this.#client.execute(`CREATE TABLE "${COPY}${table}" AS SELECT * FROM "${table}"`)
    }
    await this.restore()
  }

  async restore(): Promise<void> {
    await this.#client.executeMultiple(
      [
        'PRAGMA synchronous = OFF',
        'PRAGMA foreign_keys = OFF',
        'BEGIN IMMEDIATE',
        ...this.#tables.flatMap((table) => [
          `DELETE FROM "${table}"`,
          `INSERT INTO "${table}" SELECT * FROM "${COPY}${table}"`,
        ]),
        `UPDATE sqlite_sequence SET seq = ${FIRST_COUNTED_ID}`,
        'COMMIT',
      ].join('; '),
    )
  }

  async contents(): Promise<string> {
    const tables: [string, unknown[]][] = []
    for (const table of this.#tables) {
      const { rows } = await this.#client.execute(`SELECT * FROM "${table}"`)
      tables.push([table, rows.map((row) => Array.from(row as ArrayLike<unknown>))])
    }
    return asText(tables)
  }

  close(): Promise<void> {
    this.#client.close()
    rmSync(this.#folder, { recursive: true })
    return Promise.resolve()
  }
}
