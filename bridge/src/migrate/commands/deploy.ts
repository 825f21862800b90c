import { applyMigrations, type DeployOutcome } from '../deploy/apply-migrations.ts'
import type { Migration } from '../engine/migration.ts'
import { checkLockedProvider } from '../history/lock-file.ts'
import { migrationsFolderExists, readMigrations } from '../history/migrations-folder.ts'
import { optionText } from '../hints.ts'
import type { DeployCommand } from '../migrate-command.ts'
import { readSchemaSettings } from '../schema-settings.ts'
import { openTarget } from '../targets/target.ts'
import { ConfigurationError } from '../../settings.ts'
import { describeDatabase } from './database-description.ts'
import { count, list, print, warn } from './output.ts'
import { duration, PRINTED_PROGRESS } from './progress.ts'

/** Applies the migrations that the database does not have yet. The schema's models play no part in it. */
export async function deploy({ schema, database, migrations: { folder }, lock }: DeployCommand): Promise<number> {
  const { provider, namespaces } = readSchemaSettings(schema)
  const migrations = migrationsToDeploy(folder, provider)
  print(`Datasource: ${describeDatabase(provider, database.url)}`)
  print(`${count(migrations.length, 'migration')} found in ${folder}`)
  const start = performance.now()
  const target = await openTarget(provider, database, { ifMissing: 'create', namespaces })
  try {
    const outcome = await applyMigrations(target, migrations, lock, PRINTED_PROGRESS)
    remarks(outcome).forEach(warn)
    print(
      outcome.applied.length === 0
        ? 'No pending migrations to apply.'
        : `${count(outcome.applied.length, 'migration')} applied in ${duration(performance.now() - start)}.`,
    )
    return 0
  } finally {
    await target.close()
  }
}

/** A folder that is not there is a mistake where there is nothing else to do than to apply what it holds. */
function migrationsToDeploy(folder: string, provider: string): readonly Migration[] {
  if (!migrationsFolderExists(folder)) {
    throw new ConfigurationError(
      `The folder of the migrations '${folder}' does not exist (looked in ${process.cwd()}). ` +
        `Set PRISMA_MIGRATIONS or ${optionText('migrations')} to it.`,
    )
  }
  checkLockedProvider(folder, provider)
  return readMigrations(folder)
}

/** What is wrong with the history, but does not keep anything from being applied. */
function remarks({ diagnosis: { edited, missing } }: DeployOutcome): string[] {
  return [
    ...(edited.length === 0
      ? []
      : [`Changed after they had been applied, which changes nothing in this database:\n${list(edited)}`]),
    ...(missing.length === 0 ? [] : [`Applied to this database, but not in the folder:\n${list(missing)}`]),
  ]
}
