import { createHash } from 'node:crypto'

import type { SqlQuery } from '@prisma/driver-adapter-utils'

/** Longer ones, such as the insertion of a thousand rows, are seldom sent twice and would fill the memory of both sides. */
const LONGEST_TEXT = 8192

/**
 * A name that always means the same text. Statements without parameters get none: the driver sends them in the simple
 * way, which also takes several statements at once. Nor do those with a comment behind them, which tells of one trace.
 */
export function statementName({ sql, args }: Pick<SqlQuery, 'sql' | 'args'>): string {
  return args.length === 0 || sql.length > LONGEST_TEXT || sql.endsWith('*/')
    ? ''
    : `p_${createHash('sha256').update(sql).digest('base64url')}`
}
