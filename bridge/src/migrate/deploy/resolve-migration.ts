import type { Migration } from '../engine/migration.ts'
import type { HistoryTable } from '../history/history-table.ts'
import { isFailed, type MigrationRecord } from '../history/migration-record.ts'
import { commandText } from '../hints.ts'
import { MigrateError } from '../migrate-error.ts'

/**
 * Records a migration as applied that was not run here: the first of a database that is older than its migrations, or one
 * that failed and was completed by hand.
 *
 * @throws MigrateError P3017 if the folder has none of that name, P3008 if it is recorded as applied
 */
export async function declareApplied(
  history: HistoryTable,
  migrations: readonly Migration[],
  name: string,
): Promise<void> {
  const migration = migrations.find((candidate) => candidate.name === name)
  if (migration === undefined) {
    throw new MigrateError('P3017', `The migration ${name} could not be found in the folder. ${WHOLE_NAME}`)
  }
  const state = await history.read()
  if (!state.managed) {
    await history.create()
  }
  const attempts = state.managed ? attemptsAt(name, state.records) : []
  if (attempts.some(({ finishedAt, rolledBackAt }) => finishedAt !== undefined && rolledBackAt === undefined)) {
    throw new MigrateError('P3008', `The migration ${name} is already recorded as applied in the database.`)
  }
  await rollBack(history, attempts)
  await history.markApplied(migration)
}

/**
 * Records that nothing is left of a migration that failed, so that it is applied again.
 *
 * @throws MigrateError P3011 if it was never begun, P3012 if it did not fail
 */
export async function declareRolledBack(history: HistoryTable, name: string): Promise<void> {
  const state = await history.read()
  const attempts = state.managed ? attemptsAt(name, state.records) : []
  if (attempts.length === 0) {
    throw new MigrateError(
      'P3011',
      `The migration ${name} cannot be declared rolled back: it was never begun in this database. ${WHOLE_NAME}`,
    )
  }
  if (!attempts.some((attempt) => attempt.finishedAt === undefined)) {
    throw new MigrateError(
      'P3012',
      `The migration ${name} cannot be declared rolled back: it has not failed, but is recorded as applied. ` +
        'What it did is undone by a migration of its own.',
    )
  }
  await rollBack(history, attempts)
}

const WHOLE_NAME = `The name is the whole name of its folder, as ${commandText('migrate status')} shows it.`

function attemptsAt(name: string, records: readonly MigrationRecord[]): readonly MigrationRecord[] {
  return records.filter(({ migrationName }) => migrationName === name)
}

async function rollBack(history: HistoryTable, attempts: readonly MigrationRecord[]): Promise<void> {
  for (const { id } of attempts.filter(isFailed)) {
    await history.markRolledBack(id)
  }
}
