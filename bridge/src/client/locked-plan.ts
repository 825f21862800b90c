import type { QueryPlanNode } from '@prisma/client-engine-runtime'

import { queryName } from '../protocol/json/query.ts'
import { LockRefusedError } from './lock-refused-error.ts'
import type { LockedQuery, RowLockDialect } from './row-locks.ts'

type DbQuery = Extract<QueryPlanNode, { type: 'query' }>['args']

/**
 * Puts the lock behind the statement of a plan that reads the rows themselves. It has to be that statement: a lock taken
 * by another one would, on MySQL and MariaDB, guard rows that are then read as they were when the transaction began.
 */
export function lockPlan(plan: QueryPlanNode, query: LockedQuery, table: string, dialect: RowLockDialect): void {
  const statement = rootStatement(plan, query)
  const clause = dialect.clause(query.lock, table)
  if (statement.type !== 'templateSql' || clause === undefined) {
    throw new LockRefusedError(`The rows of ${queryName(query)} cannot be locked.`)
  }
  const sql = textOf(statement)
  if (sql.startsWith('SELECT DISTINCT ')) {
    throw picksAfterwards(query)
  }
  if (!dialect.locksOneTable && joinsOthers(sql)) {
    throw new LockRefusedError(
      `${queryName(query)} joins another table, and this database would lock the rows of that one as well. ` +
        'Filter and sort by columns of the model itself, and count relations in a query without lock.',
    )
  }
  statement.fragments.push({ type: 'stringChunk', chunk: ` ${clause}` })
}

/** Goes down to what everything else in the plan starts from. */
function rootStatement(node: QueryPlanNode, query: LockedQuery): DbQuery {
  switch (node.type) {
    case 'query':
      return node.args
    case 'unique':
    case 'required':
    case 'reverse':
      return rootStatement(node.args, query)
    case 'dataMap':
    case 'validate':
      return rootStatement(node.args.expr, query)
    case 'process':
      if (node.args.operations.distinct !== null || node.args.operations.pagination !== null) {
        throw picksAfterwards(query)
      }
      return rootStatement(node.args.expr, query)
    case 'let': {
      const [first] = node.args.bindings
      return rootStatement(first?.expr ?? node.args.expr, query)
    }
    case 'join':
      return rootStatement(node.args.parent, query)
    default:
      throw new LockRefusedError(
        `The rows of ${queryName(query)} cannot be locked: its plan begins with '${node.type}'.`,
      )
  }
}

function picksAfterwards(query: LockedQuery): LockRefusedError {
  return new LockRefusedError(
    `${queryName(query)} would lock more rows than it returns, because they are picked from those that were read: ` +
      'a lock goes with neither "distinct" nor a "cursor" in an order by columns that may be null.',
  )
}

function textOf({ fragments }: Extract<DbQuery, { type: 'templateSql' }>): string {
  return fragments.map((fragment) => (fragment.type === 'stringChunk' ? fragment.chunk : '?')).join('')
}

/** Behind the table of the model comes its filter, or something is joined to it. */
function joinsOthers(sql: string): boolean {
  return / FROM (?:`[^`]+`\.)?`[^`]+` (\w+)/.exec(sql)?.[1] !== 'WHERE'
}
