import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { DatabaseOptions } from '../../options.ts'
import type { SchemaFile } from '../../schema/files.ts'
import { SchemaParser } from '../../schema/parser.ts'
import { withSchemaEngine } from '../engine/open.ts'
import { SchemaEngineError } from '../engine/schema-engine-error.ts'
import type { Introspection } from '../engine/schema-engine.ts'
import { besideSchema, type PullCommand } from '../migrate-command.ts'
import { describeDatabase } from './database-description.ts'
import { withLineComments } from './line-comments.ts'
import { count, print, warn } from './output.ts'
import { checkModels, pullSource, type PullSource } from './pull-source.ts'
import { writeViews } from './view-files.ts'

/** Prisma's code of an introspection that found nothing. */
const EMPTY = 'P4001'

/** Reads the structure of the database into the schema's files. What the files say beyond it is kept. */
export async function pull(command: PullCommand): Promise<number> {
  const source = await pullSource(command.schema)
  if (!command.force) {
    await checkModels(source)
  }
  const { files, warnings, views } = await pullSchema(source, command.database, command)
  if (command.print) {
    print(printed(files))
  } else {
    const written = [...replaceFiles(source.onDisk, files), ...writeViews(besideSchema(command.schema, 'views'), views)]
    const removed = command.force ? removeOthers(source.onDisk, files) : []
    print(
      written.length === 0
        ? 'The schema already describes the database: no file was changed.'
        : [
            `Read ${contents(files)} from the ${describeDatabase(source.provider, command.database.url)}.`,
            `Wrote ${written.join(', ')}.`,
            ...(removed.length === 0 ? [] : [`Removed ${removed.join(', ')}.`]),
          ].join(' '),
    )
  }
  if (warnings !== undefined) {
    warn(`\n${warnings.trim()}`)
  }
  return 0
}

export async function pullSchema(
  source: PullSource,
  database: DatabaseOptions,
  { force }: Pick<PullCommand, 'force'>,
): Promise<Introspection> {
  try {
    const result = await withSchemaEngine(source, database, { ifMissing: 'fail' }, (engine) =>
      engine.introspect(source.files, { force }),
    )
    const files = force ? result.files : await withComments(source.files, result.files)
    return { ...result, files: files.map((file) => withoutBlock(file, source.suppliedBlock)) }
  } catch (error) {
    throw error instanceof SchemaEngineError && error.code === EMPTY
      ? new SchemaEngineError(emptyText(describeDatabase(source.provider, database.url)), EMPTY, { cause: error })
      : error
  }
}

async function withComments(before: readonly SchemaFile[], after: readonly SchemaFile[]): Promise<SchemaFile[]> {
  const parser = await SchemaParser.load()
  return parser.format(withLineComments(before, after))
}

/** Gives the files their new contents; those that stay as they are, are not touched. */
function replaceFiles(onDisk: readonly SchemaFile[], files: readonly SchemaFile[]): string[] {
  const before = new Map(onDisk.map(({ path: name, content }) => [name, content]))
  const changed = files.filter(({ path: name, content }) => before.get(name) !== content)
  changed.forEach(({ path: name, content }) => {
    mkdirSync(path.dirname(name), { recursive: true })
    writeFileSync(name, content)
  })
  return changed.map(({ path: name }) => name)
}

/** A schema that is read anew begins in one file. The others would say the same again. */
function removeOthers(onDisk: readonly SchemaFile[], files: readonly SchemaFile[]): string[] {
  const kept = new Set(files.map(({ path: name }) => name))
  const others = onDisk.map(({ path: name }) => name).filter((name) => !kept.has(name))
  others.forEach((name) => {
    rmSync(name)
  })
  return others
}

function withoutBlock(file: SchemaFile, block: string | undefined): SchemaFile {
  return block !== undefined && file.content.startsWith(block)
    ? { ...file, content: file.content.slice(block.length) }
    : file
}

function printed(files: readonly SchemaFile[]): string {
  return files.length === 1
    ? (files[0]?.content ?? '').trimEnd()
    : files
        .map(({ path: name, content }) => `// ${name}\n${content}`)
        .join('\n')
        .trimEnd()
}

function contents(files: readonly SchemaFile[]): string {
  const text = files.map(({ content }) => content).join('\n')
  const found = (['model', 'view', 'enum'] as const)
    .map((kind) => [kind, [...text.matchAll(new RegExp(`^${kind} \\w+ \\{`, 'gm'))].length] as const)
    .filter(([kind, number]) => number > 0 || kind === 'model')
    .map(([kind, number]) => count(number, kind))
  return found.join(', ')
}

function emptyText(database: string): string {
  return (
    `${EMPTY}: The introspected database was empty: the ${database} has no tables. No file was changed.\n` +
    'Make a table first, or check that the URL names the right database (and schema).'
  )
}
