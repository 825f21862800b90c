import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils'

import { isReadOnlyWanted } from '../read-only.ts'

const READ_ONLY = { sql: 'SET TRANSACTION READ ONLY', args: [], argTypes: [] }
const ROLLBACK = { sql: 'ROLLBACK', args: [], argTypes: [] }

/** Makes transactions read-only where that is wanted, after they have begun; from then on PostgreSQL makes none writable again. */
export function withReadOnlyTransactions(factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect()
      const start = adapter.startTransaction.bind(adapter)
      const replaced: Pick<SqlDriverAdapter, 'startTransaction'> = {
        startTransaction: async (isolationLevel) => {
          const transaction = await start(isolationLevel)
          return isReadOnlyWanted() ? readOnly(transaction) : transaction
        },
      }
      return Object.assign(adapter, replaced)
    },
  }
}

async function readOnly(transaction: Transaction): Promise<Transaction> {
  try {
    await transaction.executeRaw(READ_ONLY)
    return transaction
  } catch (error) {
    // The adapter's own rollback only gives the connection back.
    await transaction.executeRaw(ROLLBACK).catch(() => undefined)
    await transaction.rollback()
    throw error
  }
}
