import type { FastifyInstance } from 'fastify'

import type { TransactionState } from '../logic/transactions/open-transaction.ts'

interface OpenTransactionsAnswer {
  readonly transactions: readonly TransactionState[]
}

/** Tells which transactions are open and for how long; never what they do. */
export function openTransactionsRoute(
  server: FastifyInstance,
  transactions: { describe(): readonly TransactionState[] },
): void {
  server.get('/transactions', () => ({ transactions: transactions.describe() }) satisfies OpenTransactionsAnswer)
}
