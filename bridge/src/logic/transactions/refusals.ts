import { TransactionError } from '../../protocol/transaction-error.ts'
import type { Outcome } from './level.ts'

/** What callers may ask of a transaction. */
export type Operation = 'query' | 'batch query' | 'commit' | 'rollback' | 'start'

/** What is known of a transaction that is over. */
export interface ClosedTransaction {
  readonly outcome: Outcome
  readonly timeoutMillis: number
  readonly startedAt: number
}

/** The texts are those of Prisma's own engines: clients look for them. */
export function alreadyClosed(closed: ClosedTransaction, operation: Operation): TransactionError {
  const prefix = `Transaction already closed: A ${operation} cannot be executed on`
  switch (closed.outcome) {
    case 'committed':
      return new TransactionError('committed', `${prefix} a committed transaction.`)
    case 'rolled_back':
      return new TransactionError('rolled_back', `${prefix} a transaction that was rolled back.`)
    case 'expired':
      return expired(closed, prefix)
  }
}

function expired({ timeoutMillis, startedAt }: ClosedTransaction, prefix: string): TransactionError {
  const passed = Math.round(performance.now() - startedAt)
  return new TransactionError(
    'expired',
    `${prefix} an expired transaction. The timeout for this transaction was ${timeoutMillis} ms, however ${passed} ms ` +
      'passed since the start of the transaction. Consider increasing the interactive transaction timeout or doing ' +
      'less work in the transaction.',
    { timeout: timeoutMillis, timeTaken: passed },
  )
}

export function notFound(): TransactionError {
  return new TransactionError(
    'not_found',
    'Transaction not found. There is no transaction with this id, and none has ended with it in the last minutes. ' +
      'It may belong to another bridge, or to this one before it was started again.',
  )
}

export function startTimedOut(maxWaitMillis: number): TransactionError {
  return new TransactionError(
    'start_timeout',
    `Unable to start a transaction in the given time. No database connection came free within ${maxWaitMillis} ms ` +
      '(max_wait). Raise max_wait or PRISMA_CONNECTION_LIMIT, or keep transactions shorter.',
  )
}

export function notInnermost(operation: Operation): TransactionError {
  return new TransactionError(
    'conflict',
    `A ${operation} cannot be executed on a transaction in which a nested one is open. Nested transactions end in ` +
      'reverse order: commit or roll back the nested one first.',
  )
}

export function endedByDatabase(operation: Operation): TransactionError {
  return new TransactionError(
    'rolled_back',
    `A ${operation} cannot be executed: the database has rolled the transaction back after a deadlock or because it ` +
      'waited too long for a lock. Roll it back and run all of it again.',
  )
}

export function nothingToCommit(): TransactionError {
  return new TransactionError(
    'rolled_back',
    'The transaction was rolled back instead of committed: a query in it had failed, and after that the database ' +
      'keeps nothing of it. Roll back when a query fails, or run what may fail in a nested transaction.',
  )
}

export function ownerGone(): TransactionError {
  return new TransactionError(
    'rolled_back',
    'The transaction was rolled back as soon as it was open, because its owner has gone or the bridge is shutting down.',
  )
}
