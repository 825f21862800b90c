import { setTimeout as delay } from 'node:timers/promises'

import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

import type { Migration } from '../engine/migration.ts'
import { type Diagnosis, diagnose } from '../history/diagnosis.ts'
import { HistoryTable } from '../history/history-table.ts'
import { isFailed, type MigrationRecord } from '../history/migration-record.ts'
import { MigrateError } from '../migrate-error.ts'
import type { LockOptions } from '../migrate-command.ts'
import { readableError } from '../targets/readable-errors.ts'
import { acquireLock } from '../targets/session-lock.ts'
import type { MigrationTarget } from '../targets/target.ts'
import { describeFailure } from './database-failure.ts'
import { failureLog, failureText, unresolvedText } from './failure-texts.ts'

/** Is told how it goes, for people who watch. */
export interface Progress {
  waiting(reason: string): void
  applying(name: string): void
  applied(name: string, millis: number): void
}

export interface DeployOutcome {
  /** In the order in which they were applied by this process. */
  readonly applied: readonly string[]
  /** What is to be said of the history besides. */
  readonly diagnosis: Diagnosis
}

const POLL_MILLIS = 200

/**
 * Brings a database forward by the migrations that it does not have yet, in their order, each recorded before it is run
 * and when it is done. Of processes that do so at once, each migration is applied by one.
 *
 * @throws MigrateError P3005 if the database has tables of unknown origin, P3009 if it has a migration that failed, P3018
 * if one fails now, P1002 if another process does not get ready
 */
export async function applyMigrations(
  target: MigrationTarget,
  migrations: readonly Migration[],
  lock: LockOptions,
  progress: Progress,
): Promise<DeployOutcome> {
  const locked = await acquireLock(target, lock, (holder) => {
    progress.waiting(`Waiting for another migration to end. The lock is held by ${holder}.`)
  })
  const session = await target.adapter.connect()
  const history = new HistoryTable(session, target.history)
  const patienceMillis = locked ? 0 : lock.timeoutSeconds * 1000
  const applied: string[] = []
  for (;;) {
    const diagnosis = diagnose(migrations, await settledRecords(history, patienceMillis, progress))
    if (diagnosis.failed.length > 0) {
      throw new MigrateError('P3009', unresolvedText(diagnosis.failed))
    }
    if (diagnosis.unapplied.length === 0) {
      return { applied, diagnosis }
    }
    for (const migration of diagnosis.unapplied) {
      const id = await history.begin(migration)
      if (id === undefined) {
        break
      }
      await apply(migration, id, { target, session, history, progress })
      applied.push(migration.name)
    }
  }
}

/** Without a lock, a record that is neither finished nor failed may be one that another process is at work on. */
async function settledRecords(
  history: HistoryTable,
  patienceMillis: number,
  progress: Progress,
): Promise<readonly MigrationRecord[]> {
  const end = Date.now() + patienceMillis
  let told = false
  for (;;) {
    const records = await history.readOrCreate()
    const running = records.find((record) => isFailed(record) && record.logs === undefined)
    if (running === undefined || Date.now() >= end) {
      return records
    }
    if (!told) {
      progress.waiting(`Waiting for migration ${running.migrationName}, which another process has begun.`)
      told = true
    }
    await delay(POLL_MILLIS)
  }
}

interface Run {
  readonly target: MigrationTarget
  readonly session: SqlDriverAdapter
  readonly history: HistoryTable
  readonly progress: Progress
}

async function apply(migration: Migration, id: string, { target, session, history, progress }: Run): Promise<void> {
  const { name, script } = migration
  const start = performance.now()
  progress.applying(name)
  try {
    await session.executeScript(withoutByteOrderMark(script))
  } catch (error) {
    const failure = describeFailure(error, script)
    const text = failureText(name, script, failure, target.remains(script))
    await history.fail(id, failureLog(name, script, failure)).catch((unrecorded: unknown) => {
      throw new MigrateError(
        'P3018',
        `${text}\n\nThis could not be recorded, so that the migration counts as interrupted: ${(readableError(unrecorded) as Error).message}`,
        { cause: error },
      )
    })
    throw new MigrateError('P3018', text, { cause: error })
  }
  await history.finish(id)
  progress.applied(name, performance.now() - start)
}

/** Editors on Windows put it in front, and no database understands it. To the checksum it belongs. */
function withoutByteOrderMark(script: string): string {
  return script.startsWith('\uFEFF') ? script.slice(1) : script
}
