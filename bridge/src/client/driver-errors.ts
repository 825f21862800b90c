import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils'

/** All connections were in use for as long as a query may wait for one. */
export class PoolTimeoutError extends Error {
  override readonly name = 'PoolTimeoutError'
  readonly code = 'P2024'

  constructor(cause: unknown) {
    super(
      'No database connection came free in time. Raise PRISMA_CONNECTION_LIMIT or PRISMA_POOL_TIMEOUT, or send less at once.',
      { cause },
    )
  }
}

/** Makes of a driver's own error one that Prisma has a code for, or gives it back as it is. */
export type Translate = (error: unknown) => unknown

/**
 * Prisma's adapters know the errors that a database answers with; what goes wrong before there is an answer (no
 * connection, no TLS, no end) they pass on in the driver's words, which differ from driver to driver.
 */
export function translateErrors(factory: SqlDriverAdapterFactory, translate: Translate): SqlDriverAdapterFactory {
  const translated = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run()
    } catch (error) {
      throw translate(error)
    }
  }
  const wrap = <T extends SqlQueryable>(target: T): T => {
    const queryRaw = target.queryRaw.bind(target)
    const executeRaw = target.executeRaw.bind(target)
    const wrapped: Pick<SqlQueryable, 'queryRaw' | 'executeRaw'> = {
      queryRaw: (query) => translated(() => queryRaw(query)),
      executeRaw: (query) => translated(() => executeRaw(query)),
    }
    return Object.assign(target, wrapped)
  }
  const wrapTransaction = (transaction: Transaction): Transaction => {
    const commit = transaction.commit.bind(transaction)
    const rollback = transaction.rollback.bind(transaction)
    const wrapped: Pick<Transaction, 'commit' | 'rollback'> = {
      commit: () => translated(commit),
      rollback: () => translated(rollback),
    }
    return Object.assign(wrap(transaction), wrapped)
  }
  const wrapAdapter = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    const startTransaction = adapter.startTransaction.bind(adapter)
    const wrapped: Pick<SqlDriverAdapter, 'startTransaction'> = {
      startTransaction: async (level) => wrapTransaction(await translated(() => startTransaction(level))),
    }
    return Object.assign(wrap(adapter), wrapped)
  }
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => wrapAdapter(await translated(() => factory.connect())),
  }
}

export interface Address {
  readonly host: string
  readonly port: number
}

export function notReachable({ host, port }: Address): DriverAdapterError {
  return new DriverAdapterError({ kind: 'DatabaseNotReachable', host, port })
}

export function connectionClosed(): DriverAdapterError {
  return new DriverAdapterError({ kind: 'ConnectionClosed' })
}

export function queryTimedOut(): DriverAdapterError {
  return new DriverAdapterError({ kind: 'SocketTimeout' })
}

export function tlsFailed(reason: string): DriverAdapterError {
  return new DriverAdapterError({ kind: 'TlsConnectionError', reason })
}
