import { DriverAdapterError } from '@prisma/driver-adapter-utils'

import {
  type Address,
  connectionClosed,
  notReachable,
  PoolTimeoutError,
  queryTimedOut,
  tlsFailed,
  type Translate,
} from '../driver-errors.ts'

interface DriverError extends Error {
  readonly code?: unknown
  readonly originalError?: unknown
}

const TLS_CODES = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|EPROTO|HOSTNAME_MISMATCH)/

/** What the driver says where the adapter has no code for it. The driver wraps errors; the innermost says why. */
export function sqlServerErrors(address: Address): Translate {
  return (error) => {
    if (error instanceof DriverAdapterError || !(error instanceof Error)) {
      return error
    }
    const chain = [...causesOf(error)]
    if (chain.some(({ message }) => message.startsWith('Failed to acquire a connection from the pool'))) {
      return new PoolTimeoutError(error)
    }
    const tls = chain.find(({ code }) => code === 'EENCRYPT' || (typeof code === 'string' && TLS_CODES.test(code)))
    if (tls !== undefined) {
      return tlsFailed(tls.message)
    }
    const { code, message } = error as DriverError
    switch (code) {
      case 'ELOGIN':
        return loginFailed(message)
      case 'ESOCKET':
        return error.name === 'RequestError' ? connectionClosed() : notReachable(address)
      case 'EINSTLOOKUP':
      case 'ENOTFOUND':
      case 'ENOCONN':
        return notReachable(address)
      case 'ETIMEOUT':
        return error.name === 'RequestError' ? queryTimedOut() : notReachable(address)
      case 'ECLOSE':
      case 'ECONNRESET':
      case 'EPIPE':
      case 'ECONNCLOSED':
      case 'ENOTOPEN':
        return connectionClosed()
      default:
        return error
    }
  }
}

function loginFailed(message: string): DriverAdapterError {
  const [, db] = /^Cannot open database "([^"]*)"/.exec(message) ?? []
  if (db !== undefined) {
    return new DriverAdapterError({ kind: 'DatabaseDoesNotExist', db })
  }
  const [, user] = /^Login failed for user '([^']*)'/.exec(message) ?? []
  return new DriverAdapterError({ kind: 'AuthenticationFailed', ...(user === undefined ? {} : { user }) })
}

function* causesOf(error: unknown): Generator<DriverError> {
  if (error instanceof Error) {
    yield error
    const { originalError } = error as DriverError
    yield* causesOf(originalError ?? error.cause)
    if (error instanceof AggregateError) {
      for (const part of error.errors) {
        yield* causesOf(part)
      }
    }
  }
}
