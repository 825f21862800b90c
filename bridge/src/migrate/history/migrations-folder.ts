import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { Migration } from '../engine/migration.ts'
import { MigrateError } from '../migrate-error.ts'

/** The file of each migration that holds its script. */
export const SCRIPT_FILE = 'migration.sql'

/**
 * The order of the names is Prisma's: by the rules of language, so that `2024_a` stands before `20240101_b`. The language
 * is fixed, since the order must not depend on the machine.
 */
const { compare } = new Intl.Collator('en')

/**
 * The migrations in the order in which they are applied. Only folders count; a folder that is not there holds none.
 *
 * @throws MigrateError P3015 if a migration has no script
 */
export function readMigrations(folder: string): Migration[] {
  return entriesOf(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(compare)
    .map((name) => ({ name, script: readScript(path.join(folder, name, SCRIPT_FILE)) }))
}

export function migrationsFolderExists(folder: string): boolean {
  return existsSync(folder)
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return []
    }
    throw new MigrateError(undefined, `The migrations cannot be read: ${(error as Error).message}`, { cause: error })
  }
}

function readScript(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new MigrateError(
      'P3015',
      `Could not find the migration file at ${file}. Delete its folder, or restore the file.`,
      { cause: error },
    )
  }
}
