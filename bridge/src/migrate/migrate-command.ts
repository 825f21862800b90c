import path from 'node:path'

import type { DatabaseOptions, SchemaOptions } from '../options.ts'
import { optionText } from './hints.ts'
import { ConfigurationError, type Environment, flagSetting, integerSetting, textSetting } from '../settings.ts'

/** Where the migrations are, and the database in which they are tried. */
export interface MigrationsOptions {
  /** Folder that holds a folder for each migration. */
  readonly folder: string
  /** An empty database for that. Undefined: one is made beside the database, and dropped. */
  readonly shadowUrl: string | undefined
}

/** How processes that change the same database at once wait for each other. */
export interface LockOptions {
  readonly timeoutSeconds: number
  /** Take no lock, for databases behind something that does not keep sessions apart. */
  readonly disabled: boolean
}

/** One side of `migrate diff`. */
export type DiffSide =
  | { readonly of: 'nothing' }
  | { readonly of: 'database' }
  | { readonly of: 'schema'; readonly schema: string }
  | { readonly of: 'migrations'; readonly folder: string }

interface OnSchema {
  readonly schema: SchemaOptions
}

interface OnDatabase extends OnSchema {
  readonly database: DatabaseOptions
}

interface OnMigrations extends OnDatabase {
  readonly migrations: MigrationsOptions
  readonly lock: LockOptions
}

export interface PushOptions {
  readonly acceptDataLoss: boolean
  readonly forceReset: boolean
}

export interface PushCommand extends OnDatabase {
  readonly name: 'db push'
  readonly push: PushOptions
  readonly lock: LockOptions
}

export interface PullCommand extends OnDatabase {
  readonly name: 'db pull'
  /** Read the database as if there were no models yet. */
  readonly force: boolean
  /** Write to standard output instead of the files. */
  readonly print: boolean
}

export interface ExecuteCommand extends OnDatabase {
  readonly name: 'db execute'
  /** Undefined for standard input. */
  readonly file: string | undefined
}

export interface SeedCommand extends OnDatabase {
  readonly name: 'db seed'
  readonly file: string
}

export interface DevCommand extends OnMigrations {
  readonly name: 'migrate dev'
  readonly migrationName: string
  readonly createOnly: boolean
  readonly acceptDataLoss: boolean
}

export interface DeployCommand extends OnMigrations {
  readonly name: 'migrate deploy'
}

export interface StatusCommand extends OnMigrations {
  readonly name: 'migrate status'
}

export interface ResolveCommand extends OnMigrations {
  readonly name: 'migrate resolve'
  readonly migrationName: string
  readonly as: 'applied' | 'rolled-back'
}

export interface ResetCommand extends OnMigrations {
  readonly name: 'migrate reset'
  /** Without it nothing is done. */
  readonly force: boolean
}

export interface DiffCommand extends OnSchema {
  readonly name: 'migrate diff'
  readonly from: DiffSide
  readonly to: DiffSide
  /** Undefined if neither side needs one. */
  readonly database: DatabaseOptions | undefined
  readonly shadowUrl: string | undefined
  readonly form: 'script' | 'summary'
  /** File for the result; undefined for standard output. */
  readonly output: string | undefined
  /** End with 2 if the sides differ. */
  readonly exitCode: boolean
}

export type MigrateCommand =
  | PushCommand
  | PullCommand
  | ExecuteCommand
  | SeedCommand
  | DevCommand
  | DeployCommand
  | StatusCommand
  | ResolveCommand
  | ResetCommand
  | DiffCommand

export type MigrateCommandName = MigrateCommand['name']

/** The options of these commands, as `parseArgs` of Node.js wants them. */
export const MIGRATE_OPTIONS = {
  'accept-data-loss': { type: 'boolean' },
  'force-reset': { type: 'boolean' },
  force: { type: 'boolean' },
  print: { type: 'boolean' },
  file: { type: 'string' },
  stdin: { type: 'boolean' },
  migrations: { type: 'string' },
  'shadow-url': { type: 'string' },
  name: { type: 'string' },
  'create-only': { type: 'boolean' },
  applied: { type: 'string' },
  'rolled-back': { type: 'string' },
  'from-empty': { type: 'boolean' },
  'from-database': { type: 'boolean' },
  'from-schema': { type: 'string' },
  'from-migrations': { type: 'string' },
  'to-empty': { type: 'boolean' },
  'to-database': { type: 'boolean' },
  'to-schema': { type: 'string' },
  'to-migrations': { type: 'string' },
  script: { type: 'boolean' },
  output: { type: 'string' },
  'exit-code': { type: 'boolean' },
} as const

const FOLDERS = ['migrations', 'shadow-url'] as const

/** Which of them each command understands, beside the schema, the provider and the URL. */
export const MIGRATE_OPTIONS_OF: Record<MigrateCommandName, readonly MigrateOption[]> = {
  'db push': ['accept-data-loss', 'force-reset'],
  'db pull': ['force', 'print'],
  'db execute': ['file', 'stdin'],
  'db seed': ['file'],
  'migrate dev': [...FOLDERS, 'name', 'create-only', 'accept-data-loss'],
  'migrate deploy': FOLDERS,
  'migrate status': FOLDERS,
  'migrate resolve': [...FOLDERS, 'applied', 'rolled-back'],
  'migrate reset': [...FOLDERS, 'force'],
  'migrate diff': [
    'from-empty',
    'from-database',
    'from-schema',
    'from-migrations',
    'to-empty',
    'to-database',
    'to-schema',
    'to-migrations',
    'shadow-url',
    'script',
    'output',
    'exit-code',
  ],
}

export type MigrateOption = keyof typeof MIGRATE_OPTIONS

/** The values of the command line's options. */
export type MigrateValues = {
  readonly [K in MigrateOption]?: ((typeof MIGRATE_OPTIONS)[K]['type'] extends 'boolean' ? boolean : string) | undefined
}

export interface MigrateContext {
  readonly schema: SchemaOptions
  readonly env: Environment
  /** Fails if no URL is given. */
  readonly database: () => DatabaseOptions
}

export function parseMigrateCommand(
  name: MigrateCommandName,
  values: MigrateValues,
  { schema, env, database }: MigrateContext,
): MigrateCommand {
  const shadowUrl = values['shadow-url'] ?? textSetting(env, 'PRISMA_SHADOW_DATABASE_URL')
  const migrations = () => ({ folder: migrationsFolder(values.migrations, schema, env), shadowUrl })
  switch (name) {
    case 'db push': {
      const push = {
        acceptDataLoss: values['accept-data-loss'] ?? false,
        forceReset: values['force-reset'] ?? false,
      }
      return { name, schema, database: database(), push, lock: lockOptions(env) }
    }
    case 'db pull':
      return { name, schema, database: database(), force: values.force ?? false, print: values.print ?? false }
    case 'db execute':
      return { name, schema, database: database(), file: scriptSource(values) }
    case 'db seed':
      return { name, schema, database: database(), file: values.file ?? besideSchema(schema, 'seed.sql') }
    case 'migrate dev':
      return {
        name,
        schema,
        database: database(),
        migrations: migrations(),
        lock: lockOptions(env),
        migrationName: values.name ?? '',
        createOnly: values['create-only'] ?? false,
        acceptDataLoss: values['accept-data-loss'] ?? false,
      }
    case 'migrate deploy':
    case 'migrate status':
      return { name, schema, database: database(), migrations: migrations(), lock: lockOptions(env) }
    case 'migrate resolve':
      return {
        name,
        schema,
        database: database(),
        migrations: migrations(),
        lock: lockOptions(env),
        ...resolution(values),
      }
    case 'migrate reset':
      return {
        name,
        schema,
        database: database(),
        migrations: migrations(),
        lock: lockOptions(env),
        force: values.force ?? false,
      }
    case 'migrate diff': {
      const from = diffSide(values, 'from')
      const to = diffSide(values, 'to')
      const needsDatabase = [from, to].some(({ of }) => of === 'database' || of === 'migrations')
      return {
        name,
        schema,
        from,
        to,
        database: needsDatabase ? database() : undefined,
        shadowUrl,
        form: values.script === true ? 'script' : 'summary',
        output: values.output,
        exitCode: values['exit-code'] ?? false,
      }
    }
  }
}

/** Prisma waits for ten seconds, which is short for instances that start together while one of them migrates. */
const DEFAULT_LOCK_TIMEOUT_SECONDS = 60

function lockOptions(env: Environment): LockOptions {
  return {
    timeoutSeconds:
      integerSetting(env, 'PRISMA_MIGRATE_LOCK_TIMEOUT', { min: 0, max: 86_400 }) ?? DEFAULT_LOCK_TIMEOUT_SECONDS,
    disabled: flagSetting(env, 'PRISMA_SCHEMA_DISABLE_ADVISORY_LOCK') ?? false,
  }
}

/** Prisma's own place for them: `migrations` beside the schema. */
function migrationsFolder(given: string | undefined, schema: SchemaOptions, env: Environment): string {
  return given ?? textSetting(env, 'PRISMA_MIGRATIONS') ?? besideSchema(schema, 'migrations')
}

/** In the schema's folder, or in the folder that the schema is. */
export function besideSchema({ schema }: SchemaOptions, name: string): string {
  return path.join(schema.endsWith('.prisma') ? path.dirname(schema) : schema, name)
}

function scriptSource({ file, stdin }: MigrateValues): string | undefined {
  if ((file === undefined) === (stdin !== true)) {
    throw new ConfigurationError("'db execute' needs a script: either --file <path> or --stdin.")
  }
  return file
}

function resolution(values: MigrateValues): Pick<ResolveCommand, 'migrationName' | 'as'> {
  const { applied, 'rolled-back': rolledBack } = values
  if (applied !== undefined && rolledBack === undefined) {
    return { migrationName: applied, as: 'applied' }
  }
  if (rolledBack !== undefined && applied === undefined) {
    return { migrationName: rolledBack, as: 'rolled-back' }
  }
  throw new ConfigurationError(
    `'migrate resolve' needs either ${optionText('applied', '<migration>')} or ${optionText('rolled-back', '<migration>')}.`,
  )
}

const DIFF_SIDES = ['empty', 'database', 'schema', 'migrations'] as const

function diffSide(values: MigrateValues, side: 'from' | 'to'): DiffSide {
  const sides: DiffSide[] = []
  if (values[`${side}-empty`] === true) {
    sides.push({ of: 'nothing' })
  }
  if (values[`${side}-database`] === true) {
    sides.push({ of: 'database' })
  }
  const schema = values[`${side}-schema`]
  if (schema !== undefined) {
    sides.push({ of: 'schema', schema })
  }
  const folder = values[`${side}-migrations`]
  if (folder !== undefined) {
    sides.push({ of: 'migrations', folder })
  }
  const [only] = sides
  if (only === undefined || sides.length > 1) {
    throw new ConfigurationError(
      `'migrate diff' needs one of ${DIFF_SIDES.map((of) => optionText(`${side}-${of}`)).join(', ')}.`,
    )
  }
  return only
}
