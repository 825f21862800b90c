import type { Migration } from '../engine/migration.ts'

const EXTENSION = /-- CreateExtension\n(CREATE EXTENSION IF NOT EXISTS [^\n]*;)\n*/g

/**
 * The script without the extensions that the migrations make already. The engine does not see extensions in the shadow
 * database, so that it would make those of the schema in each new migration. Undefined if nothing else is in it.
 */
export function withoutKnownExtensions(script: string, migrations: readonly Migration[]): string | undefined {
  const rest = script.replace(EXTENSION, (block, statement: string) =>
    migrations.some((migration) => migration.script.includes(statement)) ? '' : block,
  )
  return rest.trim() === '' ? undefined : rest
}
