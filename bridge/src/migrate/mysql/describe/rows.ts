import type { SqlQueryable } from '@prisma/driver-adapter-utils'

/** The columns of one row as text, whatever type the driver gives them. SQL's NULL is undefined. */
export type Row<K extends string> = Readonly<Record<K, string | undefined>>

/** Asks for rows. The names are those of the query's columns, in its order: servers answer in upper or lower case. */
export async function readRows<K extends string>(
  database: SqlQueryable,
  names: readonly K[],
  sql: string,
): Promise<Row<K>[]> {
  const { rows } = await database.queryRaw({ sql, args: [], argTypes: [] })
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, text(row[index])])) as Row<K>)
}

function text(value: unknown): string | undefined {
  if (value === null || value === undefined) {
    return undefined
  }
  if (value instanceof Uint8Array) {
    return Buffer.from(value).toString('utf8')
  }
  return typeof value === 'string' ? value : typeof value === 'bigint' ? value.toString() : JSON.stringify(value)
}

/** The rows of each group, in the order in which they came. */
export function groupRows<R>(rows: readonly R[], keyOf: (row: R) => string | undefined): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const key = keyOf(row) ?? ''
    const group = groups.get(key)
    if (group === undefined) {
      groups.set(key, [row])
    } else {
      group.push(row)
    }
  }
  return groups
}
