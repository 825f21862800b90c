import { parseArgs } from 'node:util'

import { optionText } from './migrate/hints.ts'
import {
  MIGRATE_OPTIONS,
  MIGRATE_OPTIONS_OF,
  type MigrateCommand,
  parseMigrateCommand,
} from './migrate/migrate-command.ts'
import {
  bytesSetting,
  ConfigurationError,
  type Environment,
  flagSetting,
  integerSetting,
  listSetting,
  textSetting,
  urlSetting,
} from './settings.ts'

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Where the schema is and which provider it is read with. */
export interface SchemaOptions {
  readonly schema: string
  readonly provider: string | undefined
}

export interface DatabaseOptions {
  readonly url: string
  /** Undefined where neither the environment nor the URL says how many. */
  readonly connectionLimit: number | undefined
  readonly poolTimeoutSeconds: number | undefined
  /** How many statements each PostgreSQL connection keeps prepared. */
  readonly statementCache?: number | undefined
}

/** Files in PEM format. With a client CA, callers need certificates as well. */
export interface TlsFiles {
  readonly certificate: string
  readonly key: string
  readonly clientCa: string | undefined
}

export interface ServerOptions {
  readonly host: string
  readonly port: number
  readonly socket: string | undefined
  readonly token: string | undefined
  /** Holds the token instead. */
  readonly tokenFile: string | undefined
  readonly tls: TlsFiles | undefined
  readonly allowedHosts: readonly string[]
  readonly bodyLimit: number
  readonly rawQueries: boolean
  /** How many relations a selection may go through. */
  readonly maxDepth: number
  /** Where callers reach this very bridge, if it is one of several. */
  readonly instanceUrl: string | undefined
  readonly maxTransactionMillis: number
  readonly headerLimit: number
  readonly connectionLimit: number
  /** Beyond it new queries are refused; 0 never. */
  readonly maxEventLoopLagMillis: number
  readonly shutdownGraceSeconds: number
  readonly exitOnStdinEnd: boolean
  readonly logLevel: LogLevel
  readonly logSql: boolean
  readonly sqlComments: boolean
}

export type Command =
  | {
      readonly name: 'serve'
      readonly schema: SchemaOptions
      readonly database: DatabaseOptions
      readonly server: ServerOptions
    }
  | { readonly name: 'health'; readonly server: ServerOptions; readonly live: boolean }
  | { readonly name: 'dmmf' | 'validate'; readonly schema: SchemaOptions }
  | { readonly name: 'format'; readonly schema: SchemaOptions; readonly check: boolean }
  | MigrateCommand
  | { readonly name: 'help' | 'version' }

const OPTIONS = {
  schema: { type: 'string' },
  url: { type: 'string' },
  provider: { type: 'string' },
  check: { type: 'boolean' },
  live: { type: 'boolean' },
  ...MIGRATE_OPTIONS,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

/** Which options a command understands beside `--schema`, `--provider` and `--url`. */
const OPTIONS_OF = {
  serve: [],
  health: ['live'],
  dmmf: [],
  validate: [],
  format: ['check'],
  ...MIGRATE_OPTIONS_OF,
} satisfies Record<string, readonly string[]>

type CommandName = keyof typeof OPTIONS_OF
const COMMANDS = Object.keys(OPTIONS_OF) as CommandName[]

/** Turns the command line and the environment into one typed command. Options win over the environment. */
export function parseCommand(args: readonly string[], env: Environment): Command {
  const { values, positionals } = parseArguments(args)
  if (values.help === true) {
    return { name: 'help' }
  }
  if (values.version === true) {
    return { name: 'version' }
  }
  const name = commandName(positionals)
  for (const option of Object.keys(values)) {
    if (!['schema', 'provider', 'url', ...OPTIONS_OF[name]].includes(option)) {
      throw new ConfigurationError(`The option --${option} does not belong to the command '${name}'. Try --help.`)
    }
  }
  const schema = {
    schema: values.schema ?? textSetting(env, 'PRISMA_SCHEMA') ?? 'prisma/schema.prisma',
    provider: values.provider ?? textSetting(env, 'PRISMA_PROVIDER'),
  }
  switch (name) {
    case 'serve':
      return { name, schema, database: databaseOptions(values.url, env), server: serverOptions(env) }
    case 'health':
      return { name, server: serverOptions(env), live: values.live ?? false }
    case 'format':
      return { name, schema, check: values.check ?? false }
    case 'dmmf':
    case 'validate':
      return { name, schema }
    default:
      return parseMigrateCommand(name, values, { schema, env, database: () => databaseOptions(values.url, env) })
  }
}

function parseArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true })
  } catch (error) {
    throw new ConfigurationError(`${(error as Error).message} Try --help.`, { cause: error })
  }
}

function commandName(positionals: readonly string[]): CommandName {
  const given = positionals.length === 0 ? 'serve' : positionals.join(' ')
  const name = COMMANDS.find((command) => command === given)
  if (name === undefined) {
    throw new ConfigurationError(`Unknown command '${given}'. The commands are: ${COMMANDS.join(', ')}.`)
  }
  return name
}

function databaseOptions(url: string | undefined, env: Environment): DatabaseOptions {
  const given = url ?? textSetting(env, 'DATABASE_URL')
  if (given === undefined) {
    throw new ConfigurationError(
      `No database URL: set DATABASE_URL or ${optionText('url')}, for example DATABASE_URL=file:./dev.db or ` +
        'DATABASE_URL=postgresql://user:password@localhost:5432/shop.',
    )
  }
  return {
    url: given,
    connectionLimit: integerSetting(env, 'PRISMA_CONNECTION_LIMIT', { min: 1, max: 10_000 }),
    poolTimeoutSeconds: integerSetting(env, 'PRISMA_POOL_TIMEOUT', { min: 0, max: 86_400 }),
    statementCache: integerSetting(env, 'PRISMA_STATEMENT_CACHE', { min: 0, max: 10_000 }),
  }
}

function serverOptions(env: Environment): ServerOptions {
  const instanceUrl = urlSetting(env, 'PRISMA_BRIDGE_INSTANCE_URL')
  const options: ServerOptions = {
    host: textSetting(env, 'HOST') ?? '127.0.0.1',
    port: integerSetting(env, 'PORT', { min: 0, max: 65_535 }) ?? 4466,
    socket: textSetting(env, 'PRISMA_BRIDGE_SOCKET'),
    token: textSetting(env, 'PRISMA_BRIDGE_TOKEN'),
    tokenFile: textSetting(env, 'PRISMA_BRIDGE_TOKEN_FILE'),
    tls: tlsFiles(env),
    allowedHosts: [...listSetting(env, 'PRISMA_BRIDGE_ALLOWED_HOSTS'), ...hostOf(instanceUrl)],
    bodyLimit: bytesSetting(env, 'PRISMA_BRIDGE_BODY_LIMIT') ?? 16 * 1024 * 1024,
    instanceUrl,
    maxTransactionMillis:
      integerSetting(env, 'PRISMA_BRIDGE_MAX_TRANSACTION_TIMEOUT', { min: 1, max: 2 ** 31 - 1 }) ?? 300_000,
    rawQueries: flagSetting(env, 'PRISMA_BRIDGE_RAW_QUERIES') ?? true,
    maxDepth: integerSetting(env, 'PRISMA_BRIDGE_MAX_DEPTH', { min: 0, max: 200 }) ?? 12,
    headerLimit: bytesSetting(env, 'PRISMA_BRIDGE_HEADER_LIMIT') ?? 16 * 1024,
    connectionLimit: integerSetting(env, 'PRISMA_BRIDGE_MAX_CONNECTIONS', { min: 1, max: 1_000_000 }) ?? 2048,
    maxEventLoopLagMillis: integerSetting(env, 'PRISMA_BRIDGE_MAX_EVENT_LOOP_LAG', { min: 0, max: 3_600_000 }) ?? 1000,
    shutdownGraceSeconds: integerSetting(env, 'PRISMA_BRIDGE_SHUTDOWN_GRACE', { min: 0, max: 3600 }) ?? 30,
    exitOnStdinEnd: flagSetting(env, 'PRISMA_BRIDGE_EXIT_ON_STDIN_END') ?? false,
    logLevel: logLevel(env),
    logSql: flagSetting(env, 'PRISMA_BRIDGE_LOG_SQL') ?? false,
    sqlComments: flagSetting(env, 'PRISMA_BRIDGE_SQL_COMMENTS') ?? false,
  }
  checkDoors(options)
  return options
}

function hostOf(url: string | undefined): string[] {
  return url === undefined ? [] : [new URL(url).hostname.replace(/^\[(.*)\]$/, '$1')]
}

/** Settings that contradict each other, or that would let strangers in. */
function checkDoors({ host, socket, token, tokenFile, tls }: ServerOptions): void {
  if (token !== undefined && tokenFile !== undefined) {
    throw new ConfigurationError('Both PRISMA_BRIDGE_TOKEN and PRISMA_BRIDGE_TOKEN_FILE are set. Set one of them.')
  }
  if (socket !== undefined && tls !== undefined) {
    throw new ConfigurationError(
      'PRISMA_BRIDGE_TLS_CERT and PRISMA_BRIDGE_SOCKET are both set, but a Unix socket has no use for TLS. Set one of them.',
    )
  }
  if (socket === undefined && token === undefined && tokenFile === undefined && !isLoopback(host)) {
    throw new ConfigurationError(
      `HOST=${host} lets other machines in, but no token is set. ` +
        'Set PRISMA_BRIDGE_TOKEN or PRISMA_BRIDGE_TOKEN_FILE, or leave HOST at 127.0.0.1.',
    )
  }
}

function tlsFiles(env: Environment): TlsFiles | undefined {
  const certificate = textSetting(env, 'PRISMA_BRIDGE_TLS_CERT')
  const key = textSetting(env, 'PRISMA_BRIDGE_TLS_KEY')
  const clientCa = textSetting(env, 'PRISMA_BRIDGE_TLS_CLIENT_CA')
  if (certificate === undefined && key === undefined && clientCa === undefined) {
    return undefined
  }
  if (certificate === undefined || key === undefined) {
    throw new ConfigurationError(
      'TLS needs both PRISMA_BRIDGE_TLS_CERT and PRISMA_BRIDGE_TLS_KEY (files in PEM format); ' +
        `${certificate === undefined ? 'PRISMA_BRIDGE_TLS_CERT' : 'PRISMA_BRIDGE_TLS_KEY'} is not set.`,
    )
  }
  return { certificate, key, clientCa }
}

function logLevel(env: Environment): LogLevel {
  const given = textSetting(env, 'LOG_LEVEL') ?? 'info'
  const level = LOG_LEVELS.find((known) => known === given.toLowerCase())
  if (level === undefined) {
    throw new ConfigurationError(`LOG_LEVEL is '${given}'. It must be one of ${LOG_LEVELS.join(', ')}.`)
  }
  return level
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
