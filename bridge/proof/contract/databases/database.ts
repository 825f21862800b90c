import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import type { Schema } from '../../../src/schema/schema.ts'

/** One of the two databases that must stay equal. */
export interface ContractDatabase {
  readonly url: string
  /** The official adapter, made as Prisma's documentation says. */
  adapter(): SqlDriverAdapterFactory
  createTables(schema: Schema): Promise<void>
  /** Keeps what is in the tables now; `restore` brings it back. */
  remember(): Promise<void>
  restore(): Promise<void>
  /** All rows of all tables as text, equal for equal contents. */
  contents(): Promise<string>
  close(): Promise<void>
}

/** Copies that hold what `restore` brings back. */
export const COPY = 'kept__'

/** Where counted ids go on after each `restore`. */
export const FIRST_COUNTED_ID = 100

export function serverUrl(variable: string): URL {
  const text = process.env[variable]
  if (text === undefined || text === '') {
    throw new Error(`${variable} is not set. It must be the URL of a server on which databases may be created.`)
  }
  return new URL(text)
}

/** One line for each row, which begins with the name of its table. */
export function asText(tables: readonly (readonly [table: string, rows: readonly unknown[]])[]): string {
  return tables
    .flatMap(([table, rows]) => rows.map((row) => `${table} ${JSON.stringify(row, plain)}`).sort())
    .join('\n')
}

function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') {
    return String(value)
  }
  return value instanceof ArrayBuffer ? Buffer.from(value).toString('hex') : value
}
