import { DriverAdapterError } from '@prisma/driver-adapter-utils'

import {
  type Address,
  connectionClosed,
  notReachable,
  PoolTimeoutError,
  queryTimedOut,
  tlsFailed,
} from '../driver-errors.ts'
import { isClosedSocket, isTlsFailure, isUnreachable } from '../socket-errors.ts'

interface DriverError extends Error {
  readonly errno?: number
  readonly code?: string
}

/** Numbers that the driver gives to what it finds out by itself. */
const SOCKET_CLOSED = 45009
const CONNECT_TIMEOUT = 45012
const ALREADY_CLOSED = 45013
const DESTROYED = 45004
const NO_TLS = 45023
const SOCKET_TIMEOUT = 45026
const POOL_TIMEOUT = 45028
const POOL_NOT_INITIALIZED = 45060
const POOL_NO_CONNECTION = 45061

/** What servers say when they end a session: shutdown, aborted, killed, idle for too long. */
const ENDED = new Set([1053, 1152, 1184, 1927, 4031])
/** What servers say to those whom they do not let in. */
const REFUSALS: Record<number, (message: string) => ConstructorParameters<typeof DriverAdapterError>[0]> = {
  1040: (cause) => ({ kind: 'TooManyConnections', cause }),
  1044: (message) => ({ kind: 'DatabaseAccessDenied', ...named('db', /to database '([^']*)'/.exec(message)) }),
  1045: (message) => ({ kind: 'AuthenticationFailed', ...named('user', /for user '([^']*)'/.exec(message)) }),
  1049: (message) => ({ kind: 'DatabaseDoesNotExist', ...named('db', /database '([^']*)'/.exec(message)) }),
  1203: (cause) => ({ kind: 'TooManyConnections', cause }),
}

/** Of its own, beside those of Node.js. */
const TLS_CODE = /^(?:ER_TLS_|ER_SELF_SIGNED)/

/** Gives the driver's own errors a code that Prisma knows; those of the server stay for the adapter. */
export function mysqlError(error: unknown, address: Address): unknown {
  if (error instanceof DriverAdapterError) {
    const { cause } = error
    // The adapter has passed on what it took for an answer of the server.
    const known = cause.kind === 'mysql' ? mysqlError({ errno: cause.code, message: cause.message }, address) : error
    return known instanceof DriverAdapterError ? known : error
  }
  const { errno, code, message, cause } = error as DriverError
  switch (errno) {
    case POOL_TIMEOUT:
      return cause instanceof Error ? mysqlError(cause, address) : new PoolTimeoutError(error)
    case POOL_NOT_INITIALIZED:
    case POOL_NO_CONNECTION:
      return cause === undefined ? notReachable(address) : mysqlError(cause, address)
    case CONNECT_TIMEOUT:
      return notReachable(address)
    case NO_TLS:
      return tlsFailed('The server does not support TLS, but the database URL asks for it.')
    case SOCKET_TIMEOUT:
      return queryTimedOut()
    case SOCKET_CLOSED:
    case ALREADY_CLOSED:
    case DESTROYED:
      return connectionClosed()
  }
  const refused = REFUSALS[errno ?? 0]?.(message)
  if (refused !== undefined) {
    return new DriverAdapterError(refused)
  }
  if ((errno !== undefined && ENDED.has(errno)) || isClosedSocket(code)) {
    return connectionClosed()
  }
  if (code !== undefined && (TLS_CODE.test(code) || isTlsFailure(code))) {
    return tlsFailed(message)
  }
  return isUnreachable(code) ? notReachable(address) : error
}

function named<K extends string>(key: K, match: RegExpExecArray | null): Partial<Record<K, string>> {
  return (match?.[1] === undefined ? {} : { [key]: match[1] }) as Partial<Record<K, string>>
}
