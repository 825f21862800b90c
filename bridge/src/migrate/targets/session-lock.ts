import { setTimeout as delay } from 'node:timers/promises'

import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import { MigrateError } from '../migrate-error.ts'
import type { LockOptions } from '../migrate-command.ts'
import type { MigrationTarget } from './target.ts'

/**
 * A lock that a session of the database holds as long as it lives, by the names that Prisma's own command line uses: who
 * runs one keeps the other waiting. Since it is the session of the scripts, a process that is killed keeps the lock for as
 * long as the server is busy with its script.
 */
export interface SessionLock {
  /** Does not wait: a statement that waits would hold on to a snapshot, for which some changes of structure wait. */
  tryAcquire(session: SqlQueryable): Promise<boolean>
  /** Which other session holds it, for people. Undefined if none does, or if it cannot be seen. */
  holder(session: SqlQueryable): Promise<string | undefined>
}

const POLL_MILLIS = 200

/**
 * Takes the lock for the rest of the session. Returns false where there is none to take: the database knows none, or the
 * settings say to do without.
 *
 * @throws MigrateError P1002 if somebody else does not let go of it in time
 */
export async function acquireLock(
  { lock, adapter }: MigrationTarget,
  { timeoutSeconds, disabled }: LockOptions,
  onWait: (holder: string) => void,
): Promise<boolean> {
  if (lock === undefined || disabled) {
    return false
  }
  const session = await adapter.connect()
  const end = Date.now() + timeoutSeconds * 1000
  let told = false
  while (!(await lock.tryAcquire(session))) {
    const holder = (await lock.holder(session)) ?? 'another session'
    if (Date.now() >= end) {
      throw new MigrateError('P1002', refusal(holder, timeoutSeconds))
    }
    if (!told) {
      onWait(holder)
      told = true
    }
    await delay(POLL_MILLIS)
  }
  return true
}

function refusal(holder: string, seconds: number): string {
  return [
    `The database is locked by another migration for more than ${seconds} s. Nothing was changed.`,
    `The lock is held by ${holder}.`,
    'If that is a migration at work, wait for it, or give PRISMA_MIGRATE_LOCK_TIMEOUT more seconds. If it is a session that ' +
      'was left behind, end it on the server.',
  ].join('\n')
}
