import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import { attemptText, resolveText } from '../deploy/failure-texts.ts'
import type { Migration } from '../engine/migration.ts'
import { type Diagnosis, diagnose, isDiverged } from '../history/diagnosis.ts'
import { type HistoryState, HistoryTable } from '../history/history-table.ts'
import { checkLockedProvider } from '../history/lock-file.ts'
import type { MigrationRecord } from '../history/migration-record.ts'
import { readMigrations } from '../history/migrations-folder.ts'
import { commandText } from '../hints.ts'
import type { StatusCommand } from '../migrate-command.ts'
import { readSchemaSettings } from '../schema-settings.ts'
import { type MigrationTarget, openTarget } from '../targets/target.ts'
import { describeDatabase } from './database-description.ts'
import { count, list, print } from './output.ts'

/** Says how the database and the migrations stand to each other, and changes neither. Returns 1 if there is something to do. */
export async function status({ schema, database, migrations: { folder } }: StatusCommand): Promise<number> {
  const { provider, namespaces } = readSchemaSettings(schema)
  checkLockedProvider(folder, provider)
  const migrations = readMigrations(folder)
  print(`Datasource: ${describeDatabase(provider, database.url)}`)
  print(`${count(migrations.length, 'migration')} found in ${folder}`)
  const target = await openTarget(provider, database, { ifMissing: 'fail', namespaces })
  try {
    const session = await target.adapter.connect()
    const state = await new HistoryTable(session, target.history).read()
    const things = state.managed
      ? await thingsToDo(diagnose(migrations, state.records), { target, session })
      : [unmanagedText(migrations, state)]
    print(things.length === 0 ? 'The database has all migrations.' : `\n${things.join('\n\n')}`)
    return things.length === 0 ? 0 : 1
  } finally {
    await target.close()
  }
}

interface Open {
  readonly target: MigrationTarget
  readonly session: SqlQueryable
}

async function thingsToDo(diagnosis: Diagnosis, open: Open): Promise<string[]> {
  const texts: string[] = []
  for (const record of diagnosis.failed) {
    texts.push(await failedText(record, open))
  }
  return [...texts, ...historyTexts(diagnosis), ...editedTexts(diagnosis)]
}

/** A record that says nothing of its end is of a migration at work, or of one that nobody finished. */
async function failedText(record: MigrationRecord, { target, session }: Open): Promise<string> {
  if (record.logs === undefined) {
    const { lock } = target
    const holder = await lock?.holder(session)
    const begun = `Migration ${record.migrationName}, begun at ${record.startedAt.toISOString()}`
    if (holder !== undefined) {
      return `${begun}, is at work. The lock is held by ${holder}.`
    }
    if (lock === undefined) {
      return `${begun}, is at work or was interrupted. If no process is at work on it:\n${resolveText(record.migrationName)}`
    }
  }
  return `${attemptText(record)}\n${resolveText(record.migrationName)}`
}

function historyTexts(diagnosis: Diagnosis): string[] {
  const { unapplied, missing, lastCommon } = diagnosis
  const pending = list(unapplied.map(({ name }) => name))
  if (isDiverged(diagnosis)) {
    return [
      [
        'The folder and the database have different histories.',
        `The last migration that both have: ${lastCommon ?? '(none)'}`,
        `Only in the folder, and not applied yet:\n${pending}`,
        `Only in the database:\n${list(missing)}`,
        'Find out where the missing ones are (another branch, or renamed) before more are applied.',
      ].join('\n'),
    ]
  }
  if (unapplied.length > 0) {
    return [`Not applied yet:\n${pending}\nApply them with ${commandText('migrate deploy')}.`]
  }
  return missing.length === 0 ? [] : [`Applied to this database, but not in the folder:\n${list(missing)}`]
}

function editedTexts({ edited }: Diagnosis): string[] {
  return edited.length === 0
    ? []
    : [
        `Changed after they had been applied:\n${list(edited)}\n` +
          'Databases that have them do not get the changes, and new ones do. Restore the scripts, and write the changes ' +
          'into a new migration.',
      ]
}

function unmanagedText(migrations: readonly Migration[], state: HistoryState & { managed: false }): string {
  const [first] = migrations
  if (state.tables.length === 0) {
    return first === undefined
      ? `The database is empty, and there are no migrations. Write the first with ${commandText('migrate dev')}.`
      : `The database is empty. Apply the migrations with ${commandText('migrate deploy')}.`
  }
  const known = `The database has ${count(state.tables.length, 'table')}, and no record of migrations.`
  return first === undefined
    ? `${known} There are no migrations either.`
    : `${known} If the first migrations describe what is there, declare each of them applied, beginning with ` +
        `${commandText('migrate resolve', { applied: first.name })}.`
}
