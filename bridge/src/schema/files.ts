import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { ConfigurationError } from '../settings.ts'

/** One file of a schema. The path is the one that Prisma shows in its messages. */
export interface SchemaFile {
  readonly path: string
  readonly content: string
}

/**
 * Reads a schema that is one file or a folder of `.prisma` files (with its sub-folders). The files of a folder are
 * sorted by path, so that the result does not depend on the file system.
 */
export function readSchemaFiles(location: string): SchemaFile[] {
  const stats = statSync(location, { throwIfNoEntry: false })
  if (stats === undefined) {
    throw new ConfigurationError(
      `The Prisma schema '${location}' does not exist (looked in ${process.cwd()}). ` +
        'Set PRISMA_SCHEMA or --schema to a .prisma file or to a folder of such files.',
    )
  }
  const names = stats.isDirectory() ? schemaFilesBelow(location) : [location]
  if (names.length === 0) {
    throw new ConfigurationError(
      `The folder '${location}' holds no .prisma file. Set PRISMA_SCHEMA to the right place.`,
    )
  }
  return names.map((name) => ({ path: toPosix(name), content: readFileSync(name, 'utf8') }))
}

/** Paths of the files relative to the schema's root: the folder itself, or the folder that holds the one file. */
export function relativePaths(location: string, files: readonly SchemaFile[]): string[] {
  const root = statSync(location).isDirectory() ? location : path.dirname(location)
  return files.map((file) => toPosix(path.relative(root, file.path)))
}

function schemaFilesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile())
    .sort((a, b) => (toPosix(a) < toPosix(b) ? -1 : 1))
}

function toPosix(name: string): string {
  return name.split(path.sep).join('/')
}
