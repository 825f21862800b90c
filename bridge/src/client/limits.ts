import type { DatabaseOptions } from '../options.ts'
import type { UrlParameters } from './url-parameters.ts'

/** How many connections there may be, and for how long anything may take. Zero milliseconds mean without limit. */
export interface Limits {
  readonly connectionLimit: number
  readonly poolTimeoutMillis: number
  readonly connectTimeoutMillis: number
  readonly queryTimeoutMillis: number
}

export const DEFAULT_CONNECTION_LIMIT = 10
export const DEFAULT_POOL_TIMEOUT_SECONDS = 10
export const DEFAULT_CONNECT_TIMEOUT_SECONDS = 5

/** Idle connections are closed after this time, before firewalls and servers do it unasked. */
export const DEFAULT_IDLE_SECONDS = 300

/** The longest delay that a timer of Node.js takes. */
export const LONGEST_MILLIS = 2 ** 31 - 1

/** What the parameters are called. All times are in seconds. */
export interface LimitNames {
  readonly connectionLimit: readonly string[]
  readonly poolTimeout: readonly string[]
  readonly connectTimeout: readonly string[]
  readonly queryTimeout: readonly string[]
}

const NAMES: LimitNames = {
  connectionLimit: ['connection_limit'],
  poolTimeout: ['pool_timeout'],
  connectTimeout: ['connect_timeout'],
  queryTimeout: ['socket_timeout'],
}

/** The limits in force: the environment's, else those of the URL's own parameters, else the defaults. */
export function limitsOf(options: DatabaseOptions, parameters: UrlParameters, names: LimitNames = NAMES): Limits {
  const connectionLimit = parameters.positive(...names.connectionLimit)
  const poolTimeout = parameters.integer(...names.poolTimeout)
  const connectTimeout = parameters.integer(...names.connectTimeout)
  const queryTimeout = parameters.integer(...names.queryTimeout)
  return {
    connectionLimit: options.connectionLimit ?? connectionLimit ?? DEFAULT_CONNECTION_LIMIT,
    poolTimeoutMillis: (options.poolTimeoutSeconds ?? poolTimeout ?? DEFAULT_POOL_TIMEOUT_SECONDS) * 1000,
    connectTimeoutMillis: (connectTimeout ?? DEFAULT_CONNECT_TIMEOUT_SECONDS) * 1000,
    queryTimeoutMillis: (queryTimeout ?? 0) * 1000,
  }
}
