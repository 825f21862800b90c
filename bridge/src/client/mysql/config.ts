import type { PoolConfig } from 'mariadb'

import type { DatabaseOptions } from '../../options.ts'
import { ConfigurationError } from '../../settings.ts'
import { credentials, databaseName, hostName, parseDatabaseUrl } from '../database-url.ts'
import { DEFAULT_IDLE_SECONDS, limitsOf, LONGEST_MILLIS } from '../limits.ts'
import { mysqlTls } from './tls.ts'
import { UrlParameters } from '../url-parameters.ts'

export type MysqlConfig = PoolConfig & {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly connectionLimit: number
}

export function mysqlConfig(options: DatabaseOptions): MysqlConfig {
  const url = parseDatabaseUrl(options.url, ['mysql:', 'mariadb:'])
  const parameters = new UrlParameters(url.searchParams)
  const limits = limitsOf(options, parameters)
  const socketPath = socketOf(parameters)
  const host = hostName(url)
  const ssl = mysqlTls(parameters, socketPath === undefined ? host : undefined)
  refuseOthers(parameters)
  const config = {
    host: host === '' ? 'localhost' : host,
    ...(socketPath === undefined ? {} : { socketPath }),
    port: url.port === '' ? 3306 : Number(url.port),
    ...credentials(url),
    database: databaseName(url),
    connectionLimit: limits.connectionLimit,
    // One more than are needed is kept, and the rest goes when it is idle.
    minimumIdle: 1,
    idleTimeout: parameters.integer('max_idle_connection_lifetime') ?? DEFAULT_IDLE_SECONDS,
    acquireTimeout: limits.poolTimeoutMillis || LONGEST_MILLIS,
    connectTimeout: limits.connectTimeoutMillis,
    // For as long as this the pool tries again by itself before it says why it has no connection.
    initializationTimeout: limits.connectTimeoutMillis || LONGEST_MILLIS,
    socketTimeout: limits.queryTimeoutMillis,
    ...(ssl === undefined ? {} : { ssl }),
    allowPublicKeyRetrieval: parameters.flag('allowPublicKeyRetrieval') ?? false,
    // As the adapter does for pools of its own: a server keeps only so many prepared statements.
    prepareCacheLength: 0,
    // The adapter sends and reads points in time as if every session were in UTC.
    initSql: "SET time_zone = '+00:00'",
    keepAliveDelay: 10_000,
  }
  parameters.refuseRest()
  return config
}

function socketOf(parameters: UrlParameters): string | undefined {
  const socket = parameters.text('socket')
  if (socket !== undefined && !socket.startsWith('/')) {
    throw new ConfigurationError(
      `The parameter 'socket' of the database URL is '${socket}'. It must be the path of a Unix socket.`,
    )
  }
  return socket
}

function refuseOthers(parameters: UrlParameters): void {
  parameters.refuse('statement_cache_size', 'has no meaning here: the adapter prepares nothing. Leave it out.')
  parameters.refuse('max_connection_lifetime', 'cannot be kept by the driver. Use max_idle_connection_lifetime.')
}
