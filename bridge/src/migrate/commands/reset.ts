import { existsSync } from 'node:fs'

import { loadSchema } from '../../schema/schema.ts'
import { applyMigrations } from '../deploy/apply-migrations.ts'
import { withSchemaEngine } from '../engine/open.ts'
import { commandText } from '../hints.ts'
import { checkLockedProvider } from '../history/lock-file.ts'
import { readMigrations } from '../history/migrations-folder.ts'
import { besideSchema, type ResetCommand } from '../migrate-command.ts'
import { acquireLock } from '../targets/session-lock.ts'
import { describeDatabase } from './database-description.ts'
import { count, print, warn } from './output.ts'
import { PRINTED_PROGRESS, waitingForLock } from './progress.ts'
import { seed } from './seed.ts'

/** Drops everything in the database, applies all migrations to it, and fills it again if there is a script for that. */
export async function reset(command: ResetCommand): Promise<number> {
  const schema = await loadSchema(command.schema)
  checkLockedProvider(command.migrations.folder, schema.provider)
  const migrations = readMigrations(command.migrations.folder)
  const database = describeDatabase(schema.provider, command.database.url)
  if (!command.force) {
    warn(
      `Nothing was changed. This would drop everything in the ${database}: all tables and all data would be lost. ` +
        `If that is what you want, run ${commandText('migrate reset', { force: true })}.`,
    )
    return 1
  }
  await withSchemaEngine(schema, command.database, { ifMissing: 'create' }, async (engine, target) => {
    await acquireLock(target, command.lock, waitingForLock)
    await engine.reset()
    print(`The ${database} was emptied.`)
    if (migrations.length > 0) {
      await applyMigrations(target, migrations, command.lock, PRINTED_PROGRESS)
    }
    print(`${count(migrations.length, 'migration')} applied.`)
  })
  const script = besideSchema(command.schema, 'seed.sql')
  return existsSync(script)
    ? seed({ name: 'db seed', schema: command.schema, database: command.database, file: script })
    : 0
}
