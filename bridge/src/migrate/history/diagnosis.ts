import type { Migration } from '../engine/migration.ts'
import { matchesChecksum } from './checksum.ts'
import { isApplied, isFailed, type MigrationRecord } from './migration-record.ts'

/** How a folder of migrations and a database's history stand to each other. Names are in the order of their source. */
export interface Diagnosis {
  /** In the folder, and without a record that counts. */
  readonly unapplied: readonly Migration[]
  /** Recorded, and not in the folder. */
  readonly missing: readonly string[]
  /** Applied, and changed in the folder afterwards. */
  readonly edited: readonly string[]
  /** Begun, and neither finished nor declared rolled back. */
  readonly failed: readonly MigrationRecord[]
  /** Of those that both have, the last before the first that only the folder has. Undefined if that is its first. */
  readonly lastCommon: string | undefined
}

/** Both have migrations that the other has not. */
export function isDiverged({ unapplied, missing }: Diagnosis): boolean {
  return unapplied.length > 0 && missing.length > 0
}

export function diagnose(migrations: readonly Migration[], records: readonly MigrationRecord[]): Diagnosis {
  const counting = records.filter(({ rolledBackAt }) => rolledBackAt === undefined)
  const recorded = new Map(counting.map((record) => [record.migrationName, record]))
  const inFolder = new Map(migrations.map((migration) => [migration.name, migration]))
  const unapplied = migrations.filter(({ name }) => !recorded.has(name))
  const firstUnapplied = unapplied[0]
  return {
    unapplied,
    missing: [...recorded.keys()].filter((name) => !inFolder.has(name)),
    edited: counting.filter((record) => isApplied(record) && isEdited(record, inFolder)).map(nameOf),
    failed: counting.filter(isFailed),
    lastCommon: firstUnapplied === undefined ? undefined : migrations[migrations.indexOf(firstUnapplied) - 1]?.name,
  }
}

function isEdited({ migrationName, checksum }: MigrationRecord, inFolder: ReadonlyMap<string, Migration>): boolean {
  const migration = inFolder.get(migrationName)
  return migration !== undefined && !matchesChecksum(migration.script, checksum)
}

function nameOf({ migrationName }: MigrationRecord): string {
  return migrationName
}
