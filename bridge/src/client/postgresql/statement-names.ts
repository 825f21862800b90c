import { hash } from 'node:crypto'

import type { SqlQuery } from '@prisma/driver-adapter-utils'

/** Longer ones, such as the insertion of a thousand rows, are seldom sent twice and would fill the memory of both sides. */
const LONGEST_TEXT = 8192

/** Of so many texts the names are remembered, because hashing a text takes ten times as long as looking it up. */
const REMEMBERED = 500

const names = new Map<string, string>()

/**
 * A name that always means the same text. Statements without parameters get none: the driver sends them in the simple
 * way, which also takes several statements at once. Nor do those with a comment behind them, which tells of one trace.
 */
export function statementName({ sql, args }: Pick<SqlQuery, 'sql' | 'args'>): string {
  return args.length === 0 || sql.length > LONGEST_TEXT || sql.endsWith('*/') ? '' : (names.get(sql) ?? named(sql))
}

function named(sql: string): string {
  const [oldest] = names.size < REMEMBERED ? [] : names.keys()
  if (oldest !== undefined) {
    names.delete(oldest)
  }
  const name = `p_${hash('sha256', sql, 'base64url')}`
  names.set(sql, name)
  return name
}
