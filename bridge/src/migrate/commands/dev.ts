import { loadSchema, type Schema } from '../../schema/schema.ts'
import { applyMigrations } from '../deploy/apply-migrations.ts'
import type { Migration } from '../engine/migration.ts'
import { withSchemaEngine } from '../engine/open.ts'
import type { DataLoss, SchemaEngine } from '../engine/schema-engine.ts'
import { commandText, optionText } from '../hints.ts'
import { HistoryTable } from '../history/history-table.ts'
import { checkLockedProvider } from '../history/lock-file.ts'
import { readMigrations } from '../history/migrations-folder.ts'
import type { DevCommand } from '../migrate-command.ts'
import { acquireLock } from '../targets/session-lock.ts'
import type { MigrationTarget } from '../targets/target.ts'
import { describeDatabase } from './database-description.ts'
import { obstacles } from './dev-diagnosis.ts'
import { migrationFolderName } from './migration-name.ts'
import { list, print, warn } from './output.ts'
import { PRINTED_PROGRESS, waitingForLock } from './progress.ts'
import { writeMigration } from './write-migration.ts'

/** Prisma's own. */
const EMPTY_MIGRATION = '-- This is an empty migration.\n'

/**
 * Brings the database of a developer to the state of the schema by a new migration. What it cannot go on from, it names and
 * leaves alone: nothing is reset here.
 */
export async function dev(command: DevCommand): Promise<number> {
  const { folder, shadowUrl } = command.migrations
  const schema = await loadSchema(command.schema)
  checkLockedProvider(folder, schema.provider)
  const migrations = readMigrations(folder)
  return withSchemaEngine(schema, command.database, { ifMissing: 'create', shadowUrl }, (engine, target) =>
    new Development(command, { schema, migrations, engine, target }).run(),
  )
}

interface Parts {
  readonly schema: Schema
  readonly migrations: readonly Migration[]
  readonly engine: SchemaEngine
  readonly target: MigrationTarget
}

class Development {
  readonly #command: DevCommand
  readonly #parts: Parts

  constructor(command: DevCommand, parts: Parts) {
    this.#command = command
    this.#parts = parts
  }

  async run(): Promise<number> {
    const { migrations, engine, target, schema } = this.#parts
    await acquireLock(target, this.#command.lock, waitingForLock)
    const session = await target.adapter.connect()
    const found = await obstacles(engine, migrations, await new HistoryTable(session, target.history).read())
    if (found.length > 0) {
      warn(this.#obstacleText(found))
      return 1
    }
    const applied = await this.#apply(migrations)
    const loss = await engine.evaluateDataLoss(migrations, schema.files)
    const refusal = this.#refusal(loss)
    if (refusal !== undefined) {
      warn(refusal)
      return 1
    }
    const script = await engine.createMigration(migrations, schema.files)
    if (script === undefined && !this.#command.createOnly) {
      print(applied ? this.#inSync('now') : `${this.#inSync('already')} There was no pending migration.`)
      return 0
    }
    await this.#write(script ?? EMPTY_MIGRATION, loss)
    return 0
  }

  async #write(script: string, { warnings, unexecutable }: DataLoss): Promise<void> {
    const { migrations, schema } = this.#parts
    const migration = { name: migrationFolderName(this.#command.migrationName, new Date()), script }
    const file = writeMigration(this.#command.migrations.folder, migration, schema.provider)
    const remarks = [...unexecutable, ...warnings]
    if (remarks.length > 0) {
      warn(`The new migration loses data, or needs to be edited first:\n${list(remarks)}`)
    }
    print(`Wrote ${file}.`)
    if (this.#command.createOnly) {
      print(`It was not applied. Edit it if need be, and apply it with ${commandText('migrate dev')}.`)
      return
    }
    await this.#apply([...migrations, migration])
    print(this.#inSync('now'))
  }

  /** Whether there was something to apply. */
  async #apply(migrations: readonly Migration[]): Promise<boolean> {
    if (migrations.length === 0) {
      return false
    }
    const { applied } = await applyMigrations(this.#parts.target, migrations, this.#command.lock, PRINTED_PROGRESS)
    return applied.length > 0
  }

  /** A migration that is only written does no harm yet: its script says in its first lines what it loses. */
  #refusal({ warnings, unexecutable }: DataLoss): string | undefined {
    if (this.#command.createOnly) {
      return undefined
    }
    if (unexecutable.length > 0) {
      return [
        'No migration was written, because it could not be applied with the rows that there are:',
        list([...unexecutable, ...warnings]),
        `Make the fields optional or give them defaults in the schema, or write the migration with ` +
          `${optionText('create-only')} and edit it before it is applied.`,
      ].join('\n')
    }
    if (warnings.length > 0 && !this.#command.acceptDataLoss) {
      return [
        'No migration was written, because it would lose data:',
        list(warnings),
        `Use ${optionText('accept-data-loss')} to write and apply it all the same, or ${optionText('create-only')} to ` +
          'write it and edit it before it is applied.',
      ].join('\n')
    }
    return undefined
  }

  #inSync(since: 'now' | 'already'): string {
    return `The ${this.#database} is ${since} in sync with the Prisma schema.`
  }

  #obstacleText(found: readonly string[]): string {
    return [
      ...found,
      'Nothing was changed. Either restore what differs (the files of the migrations, or the database), or begin anew with ' +
        `${commandText('migrate reset', { force: true })}: it drops everything in the ${this.#database}, and applies ` +
        'all migrations again.',
    ].join('\n\n')
  }

  get #database(): string {
    return describeDatabase(this.#parts.schema.provider, this.#command.database.url)
  }
}
