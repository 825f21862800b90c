import { LOCKABLE_ACTIONS, type RowLockDialect } from '../client/row-locks.ts'
import { RefusedError } from '../protocol/errors.ts'
import { type JsonQuery, queryName } from '../protocol/json/query.ts'

export interface LockRules {
  /** Nothing if the database cannot lock rows by reading them. */
  readonly rowLocks?: RowLockDialect
}

/** Refuses locks that would protect nothing, or that the database does not have, before anything runs. */
export function checkLock(query: JsonQuery, { rowLocks }: LockRules, inTransaction: boolean): void {
  const { lock, action } = query
  if (lock === undefined) {
    return
  }
  if (!LOCKABLE_ACTIONS.has(action)) {
    throw RefusedError.validation(
      `${queryName(query)} takes no "lock". There are locks for: ${[...LOCKABLE_ACTIONS].join(', ')}.`,
    )
  }
  if (rowLocks === undefined) {
    throw RefusedError.validation(`${queryName(query)} takes no "lock": this database cannot lock the rows it reads.`)
  }
  if (rowLocks.clause(lock, '') === undefined) {
    throw RefusedError.validation(
      `${queryName(query)} cannot have the lock "${lock.mode}" with "${lock.wait}": this database has no such lock.`,
    )
  }
  if (!inTransaction) {
    throw RefusedError.validation(
      `${queryName(query)} locks rows outside of a transaction: the lock would end at once and protect nothing. ` +
        'Send it in a transaction, or in a batch with "transaction".',
    )
  }
}
