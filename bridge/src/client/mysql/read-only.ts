import type { Connection, QueryOptions } from 'mariadb'

/**
 * MySQL knows whether a transaction may write when it begins, and not later. The adapter begins with the statement `BEGIN`,
 * which is replaced by the one that says so. The connection is that of one lending: the next one is not concerned.
 */
export function beginReadOnlyOn(connection: Pick<Connection, 'query'>): void {
  const query = connection.query.bind(connection) as (options: unknown, values?: unknown) => Promise<never>
  connection.query = (options: string | QueryOptions, values?: unknown) => query(readOnly(options), values)
}

function readOnly(options: string | QueryOptions): string | QueryOptions {
  return typeof options === 'object' && options.sql === 'BEGIN'
    ? { ...options, sql: 'START TRANSACTION READ ONLY' }
    : options
}
