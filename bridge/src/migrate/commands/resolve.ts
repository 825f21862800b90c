import { declareApplied, declareRolledBack } from '../deploy/resolve-migration.ts'
import { HistoryTable } from '../history/history-table.ts'
import { checkLockedProvider } from '../history/lock-file.ts'
import { readMigrations } from '../history/migrations-folder.ts'
import type { ResolveCommand } from '../migrate-command.ts'
import { readSchemaSettings } from '../schema-settings.ts'
import { acquireLock } from '../targets/session-lock.ts'
import { openTarget } from '../targets/target.ts'
import { describeDatabase } from './database-description.ts'
import { print, warn } from './output.ts'

/** Records what a person knows of a migration. Nothing is run. */
export async function resolve(command: ResolveCommand): Promise<number> {
  const { schema, database, migrations, lock, migrationName, as } = command
  const { provider, namespaces } = readSchemaSettings(schema)
  checkLockedProvider(migrations.folder, provider)
  print(`Datasource: ${describeDatabase(provider, database.url)}`)
  const target = await openTarget(provider, database, { ifMissing: 'fail', namespaces })
  try {
    await acquireLock(target, lock, (holder) => {
      warn(`Waiting for another migration to end. The lock is held by ${holder}.`)
    })
    const history = new HistoryTable(await target.adapter.connect(), target.history)
    if (as === 'applied') {
      await declareApplied(history, readMigrations(migrations.folder), migrationName)
      print(`Migration ${migrationName} is recorded as applied.`)
    } else {
      await declareRolledBack(history, migrationName)
      print(`Migration ${migrationName} is recorded as rolled back.`)
    }
    return 0
  } finally {
    await target.close()
  }
}
