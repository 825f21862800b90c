import { existsSync } from 'node:fs'

import type { SchemaOptions } from '../../options.ts'
import { withProvider } from '../../schema/datasource.ts'
import { loadSchema } from '../../schema/schema.ts'
import { ConfigurationError } from '../../settings.ts'
import type { Structure } from '../engine/difference.ts'
import type { EngineSchema } from '../engine/engine-schema.ts'
import { optionText } from '../hints.ts'
import { readLockedProvider } from '../history/lock-file.ts'
import { migrationsFolderExists, readMigrations } from '../history/migrations-folder.ts'
import type { DiffCommand, DiffSide } from '../migrate-command.ts'

/** Both sides of a comparison, and what the engine has to know to make it. */
export interface DiffSides {
  readonly from: Structure
  readonly to: Structure
  /** Undefined if there is nothing on either side. */
  readonly schema: EngineSchema | undefined
}

/** A side, with what it says about the kind of database. */
interface ReadSide {
  readonly structure: Structure
  readonly schema: EngineSchema | undefined
  /** How messages call the side. */
  readonly name: string
  readonly provider: string | undefined
}

export async function readDiffSides({ from, to, schema }: DiffCommand): Promise<DiffSides> {
  const sides = [await readSide(from, schema), await readSide(to, schema)] as const
  const provider = commonProvider(sides, schema.provider)
  return {
    from: sides[0].structure,
    to: sides[1].structure,
    // The schema of a database names the namespaces to look at, that of the other side is the next best.
    schema:
      [...sides].sort((a, b) => rank(a) - rank(b)).find((side) => side.schema !== undefined)?.schema ??
      (provider === undefined ? undefined : emptySchema(provider)),
  }
}

function rank({ structure }: ReadSide): number {
  return structure.of === 'database' ? 0 : 1
}

async function readSide(side: DiffSide, location: SchemaOptions): Promise<ReadSide> {
  switch (side.of) {
    case 'nothing':
      return { structure: side, schema: undefined, name: 'nothing', provider: undefined }
    case 'database': {
      const schema = existsSync(location.schema) ? await loadSchema(location) : undefined
      const name = `the schema '${location.schema}' of the database`
      return { structure: side, schema, name, provider: schema?.provider }
    }
    case 'schema': {
      const schema = await loadSchema({ schema: side.schema, provider: location.provider })
      const name = `the schema '${side.schema}'`
      return { structure: { of: 'schema', files: schema.files }, schema, name, provider: schema.provider }
    }
    case 'migrations': {
      const { folder } = side
      if (!migrationsFolderExists(folder)) {
        throw new ConfigurationError(`The folder of migrations '${folder}' does not exist.`)
      }
      const structure = { of: 'migrations', migrations: readMigrations(folder) } as const
      return { structure, schema: undefined, name: `the migrations in '${folder}'`, provider: lockedProvider(folder) }
    }
  }
}

function lockedProvider(folder: string): string | undefined {
  const locked = readLockedProvider(folder)
  return locked === 'mssql' ? 'sqlserver' : locked
}

function commonProvider(sides: readonly ReadSide[], given: string | undefined): string | undefined {
  const known = sides.filter(({ provider }) => provider !== undefined)
  if (new Set(known.map(({ provider }) => provider)).size > 1) {
    throw new ConfigurationError(
      'Only structures of the same kind of database can be compared, but ' +
        `${known.map(({ name, provider }) => `${name} is for ${String(provider)}`).join(' and ')}.`,
    )
  }
  const provider = known[0]?.provider ?? given
  if (provider === undefined && sides.some(({ structure }) => structure.of !== 'nothing')) {
    throw new ConfigurationError(
      `Nothing says of which kind the database is. Name its schema with ${optionText('schema')}, or its kind with ` +
        `${optionText('provider')}.`,
    )
  }
  return provider
}

function emptySchema(provider: string): EngineSchema {
  return { provider, files: withProvider([], provider) }
}
