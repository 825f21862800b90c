import { AsyncLocalStorage } from 'node:async_hooks'

const wanted = new AsyncLocalStorage<true>()

/**
 * Begins a transaction in which the database refuses to write. Prisma's client knows no such transactions and hands
 * nothing of the kind on to the adapter that begins them, so the wish goes around it.
 */
export function beginReadOnly<T>(begin: () => Promise<T>): Promise<T> {
  return wanted.run(true, begin)
}

/** Whether the transaction that is about to begin is to be one that cannot write. */
export function isReadOnlyWanted(): boolean {
  return wanted.getStore() === true
}
