import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { Migration } from '../engine/migration.ts'
import { LOCK_FILE, lockFileText } from '../history/lock-file.ts'
import { SCRIPT_FILE } from '../history/migrations-folder.ts'
import { MigrateError } from '../migrate-error.ts'

/** Writes a new migration into its folder, and the file beside it that says for which provider. Returns the script's file. */
export function writeMigration(folder: string, { name, script }: Migration, provider: string): string {
  const own = path.join(folder, name)
  if (existsSync(own)) {
    throw new MigrateError(undefined, `There is a migration in ${own} already. Run the command again for another name.`)
  }
  mkdirSync(own, { recursive: true })
  const file = path.join(own, SCRIPT_FILE)
  writeFileSync(file, script)
  const lockFile = path.join(folder, LOCK_FILE)
  if (!existsSync(lockFile)) {
    writeFileSync(lockFile, lockFileText(provider))
  }
  return file
}
