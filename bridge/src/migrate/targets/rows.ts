import type { SqlQueryable } from '@prisma/driver-adapter-utils'

/** The rows of a query without parameters. */
export async function rowsOf(session: SqlQueryable, sql: string): Promise<unknown[][]> {
  return (await session.queryRaw({ sql, args: [], argTypes: [] })).rows
}

/** A value for people. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? String(value) : '(none)'
}
