import pg from 'pg'

import type { DatabaseOptions } from '../../options.ts'
import { ConfigurationError } from '../../settings.ts'
import { credentials, databaseName, hostName, parseDatabaseUrl } from '../database-url.ts'
import { DEFAULT_IDLE_SECONDS, limitsOf } from '../limits.ts'
import { postgresqlTls } from './tls.ts'
import { UrlParameters } from '../url-parameters.ts'

/** What the bridge's own sessions know beside the driver's settings. */
export interface SessionSettings {
  readonly connectTimeoutMillis: number
  /** Zero: a query takes as long as it takes. */
  readonly queryTimeoutMillis: number
  /** How many statements each session keeps prepared. */
  readonly statementCache: number
  readonly channelBindingRequired: boolean
  /** TLS is given up where the server has none. */
  readonly tlsPreferred: boolean
}

export type PostgresqlConfig = pg.PoolConfig & {
  readonly host: string
  readonly port: number
  readonly session: SessionSettings
}

export const DEFAULT_STATEMENT_CACHE = 100

/** Settings of the server that the driver sends when it connects, in milliseconds. */
const SERVER_TIMEOUTS = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout'] as const

export function postgresqlConfig(options: DatabaseOptions): { config: PostgresqlConfig; schema: string | undefined } {
  const url = parseDatabaseUrl(options.url, ['postgresql:', 'postgres:'])
  const parameters = new UrlParameters(url.searchParams)
  const limits = limitsOf(options, parameters)
  const schema = parameters.text('schema')
  const host = hostOf(url, parameters)
  const tls = postgresqlTls(parameters, host.startsWith('/'))
  const pgbouncer = parameters.flag('pgbouncer') ?? false
  const statementCache = parameters.integer('statement_cache_size')
  const channelBinding = parameters.choice(['disable', 'prefer', 'require'], 'channel_binding') ?? 'prefer'
  const startupOptions = parameters.text('options')
  const config: PostgresqlConfig = {
    host,
    port: url.port === '' ? 5432 : Number(url.port),
    ...given(credentials(url)),
    database: databaseName(url),
    ssl: tls.ssl,
    enableChannelBinding: channelBinding !== 'disable',
    application_name: parameters.text('application_name') ?? 'prisma-bridge',
    ...(startupOptions === undefined ? {} : { options: startupOptions }),
    ...serverTimeouts(parameters),
    max: limits.connectionLimit,
    connectionTimeoutMillis: limits.poolTimeoutMillis,
    idleTimeoutMillis: (parameters.integer('max_idle_connection_lifetime') ?? DEFAULT_IDLE_SECONDS) * 1000,
    maxLifetimeSeconds: parameters.integer('max_connection_lifetime') ?? 0,
    keepAlive: true,
    onConnect: sessionSetup(pgbouncer ? undefined : schema),
    session: {
      connectTimeoutMillis: limits.connectTimeoutMillis,
      queryTimeoutMillis: limits.queryTimeoutMillis,
      // Behind PgBouncer the next query may meet another session, which has not prepared it.
      statementCache: pgbouncer ? 0 : (options.statementCache ?? statementCache ?? DEFAULT_STATEMENT_CACHE),
      channelBindingRequired: channelBinding === 'require',
      tlsPreferred: tls.preferred,
    },
  }
  parameters.refuseRest()
  return { config, schema }
}

/** A folder of a Unix socket stands in `host=/run/postgresql`, or percent-encoded in the place of the host. */
function hostOf(url: URL, parameters: UrlParameters): string {
  const folder = parameters.text('host')
  if (folder !== undefined && !folder.startsWith('/')) {
    throw new ConfigurationError(
      `The parameter 'host' of the database URL is '${folder}'. It must be the folder of a Unix socket, such as ` +
        '/run/postgresql; the name of a server stands before the port.',
    )
  }
  const host = folder ?? hostName(url)
  return host === '' ? 'localhost' : host
}

function serverTimeouts(parameters: UrlParameters): Partial<Record<(typeof SERVER_TIMEOUTS)[number], number>> {
  return Object.fromEntries(
    SERVER_TIMEOUTS.map((name) => [name, parameters.integer(name)] as const).filter(([, value]) => value !== undefined),
  )
}

/** What is empty is left to the driver's own defaults. */
function given<T extends Record<string, string>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>
}

/**
 * Readies each session before its first query. The adapter sends and reads points in time without their offset, as if
 * every session were in UTC, whatever the server's default; and names without a schema mean the schema of the URL.
 */
function sessionSetup(schema: string | undefined): (client: pg.ClientBase) => void {
  const searchPath = schema === undefined ? '' : `; SET search_path = ${pg.escapeIdentifier(schema)}`
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the pool does wait for it
  return (client) => client.query(`SET TIME ZONE 'UTC'${searchPath}`)
}
