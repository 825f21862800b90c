import type { Migration } from '../engine/migration.ts'
import type { SchemaEngine } from '../engine/schema-engine.ts'
import { type Diagnosis, diagnose } from '../history/diagnosis.ts'
import type { HistoryState } from '../history/history-table.ts'
import { commandText } from '../hints.ts'
import { count, list } from './output.ts'

/**
 * Why the database is not one that the migrations have made and can bring further. Empty if it is. Nothing is changed, but
 * all migrations are tried in the shadow database.
 *
 * @throws SchemaEngineError P3006 if one of them fails there
 */
export async function obstacles(
  engine: SchemaEngine,
  migrations: readonly Migration[],
  state: HistoryState,
): Promise<string[]> {
  const diagnosis = diagnose(migrations, state.managed ? state.records : [])
  const found = historyObstacles(diagnosis)
  const drift = await driftSummary(engine, migrations, diagnosis)
  if (drift !== undefined) {
    found.push(driftText(drift, state))
  }
  if (found.length === 0 && diagnosis.unapplied.length > 0) {
    await engine.diff({ of: 'migrations', migrations }, { of: 'nothing' }, 'summary')
  }
  return found
}

function historyObstacles({ failed, edited, missing }: Diagnosis): string[] {
  return [
    ...(failed.length === 0
      ? []
      : [`Migrations that failed, or were interrupted:\n${list(failed.map(({ migrationName }) => migrationName))}`]),
    ...(edited.length === 0 ? [] : [`Migrations that were changed after they had been applied:\n${list(edited)}`]),
    ...(missing.length === 0
      ? []
      : [`Migrations that are applied to the database, but missing from the folder:\n${list(missing)}`]),
  ]
}

/** What the database has, beyond what the migrations make that are applied to it. Undefined if that is the same. */
async function driftSummary(
  engine: SchemaEngine,
  migrations: readonly Migration[],
  { unapplied, failed }: Diagnosis,
): Promise<string | undefined> {
  const open = new Set([...unapplied.map(({ name }) => name), ...failed.map(({ migrationName }) => migrationName)])
  const applied = migrations.filter(({ name }) => !open.has(name))
  const drift = await engine.diff({ of: 'migrations', migrations: applied }, { of: 'database' }, 'summary')
  return drift.empty ? undefined : drift.text.trim()
}

function driftText(summary: string, state: HistoryState): string {
  const text = [
    'Drift detected: your database schema is not in sync with your migration history.',
    'What the database has, in comparison with what its migrations make:',
    summary.replace(/^(?=.)/gm, '  '),
  ]
  if (!state.managed) {
    text.push(
      `The database has ${count(state.tables.length, 'table')} and no record of migrations. To go on with what is there, ` +
        'write a first migration that makes it, and declare that applied: ' +
        `${commandText('migrate diff', { 'from-empty': true, 'to-schema': 'schema.prisma', script: true })}, and then ` +
        `${commandText('migrate resolve', { applied: '<migration>' })}.`,
    )
  }
  return text.join('\n')
}
