import { AsyncLocalStorage } from 'node:async_hooks'

import { isRawQuery, type JsonQuery } from '../protocol/json/query.ts'

const known = new AsyncLocalStorage<number | undefined>()

/**
 * Runs a batch of queries in a transaction of which it may be known beforehand how many statements it has, and that nothing
 * can go wrong between the last one and its COMMIT. That is so where all of them are raw, since each is one statement then,
 * and the last one tells how many rows it has changed. Of others Prisma looks at the answer first: whether the row is
 * there, and whether it can be read. Prisma hands nothing of the kind on to the adapter, so it goes around it.
 */
export function withStatementCount<T>(queries: readonly JsonQuery[], run: () => Promise<T>): Promise<T> {
  const provable = queries.every(isRawQuery) && queries.at(-1)?.action === 'executeRaw'
  return known.run(provable ? queries.length : undefined, run)
}

/** How many statements the transaction has that is about to begin. Nothing if that is not known, or not to be relied on. */
export function statementCount(): number | undefined {
  return known.getStore()
}
