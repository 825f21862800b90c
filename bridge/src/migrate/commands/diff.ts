import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { ConfigurationError } from '../../settings.ts'
import type { Difference, Structure } from '../engine/difference.ts'
import { openSchemaEngine, withSchemaEngine } from '../engine/open.ts'
import type { DiffCommand } from '../migrate-command.ts'
import { noDatabase } from '../targets/no-database.ts'
import { type DiffSides, readDiffSides } from './diff-sides.ts'

/** The exit code for sides that differ, where it was asked for. */
const DIFFERENT = 2

/** Says what leads from one structure to another, in words or as a script. Changes nothing. */
export async function diff(command: DiffCommand): Promise<number> {
  const difference = await compare(command, await readDiffSides(command))
  if (command.output === undefined) {
    process.stdout.write(difference.text)
  } else {
    mkdirSync(path.dirname(command.output), { recursive: true })
    writeFileSync(command.output, difference.text)
  }
  return command.exitCode && !difference.empty ? DIFFERENT : 0
}

async function compare(command: DiffCommand, { from, to, schema }: DiffSides): Promise<Difference> {
  if (schema === undefined) {
    return { empty: true, text: command.form === 'script' ? EMPTY_SCRIPT : EMPTY_SUMMARY }
  }
  if (!usesDatabase([from, to], schema.provider)) {
    return openSchemaEngine(schema, noDatabase()).diff(from, to, command.form)
  }
  const { database, shadowUrl } = command
  if (database === undefined) {
    throw new ConfigurationError('There is no URL of a database, in which alone the sides can be found out.')
  }
  return withSchemaEngine(schema, database, { ifMissing: 'fail', shadowUrl }, (engine) =>
    engine.diff(from, to, command.form),
  )
}

/** Elsewhere than on SQLite, the server of the database is needed for trying migrations as well. */
function usesDatabase(sides: readonly Structure[], provider: string): boolean {
  return sides.some(({ of }) => of === 'database' || (of === 'migrations' && provider !== 'sqlite'))
}

/** As Prisma's engine puts it. */
const EMPTY_SCRIPT = '-- This is an empty migration.\n'
const EMPTY_SUMMARY = 'No difference detected.\n'
