import pg from 'pg'

import { type Address, connectionClosed, notReachable, PoolTimeoutError, tlsFailed } from '../driver-errors.ts'
import { isClosedSocket, isTlsFailure, isUnreachable } from '../socket-errors.ts'

/** What went wrong before there was a session, with a code that Prisma knows. */
export function connectError(error: unknown, address: Address): unknown {
  const { code, message } = error as { code?: unknown; message?: string }
  if (error instanceof pg.DatabaseError) {
    return code === CANNOT_CONNECT_NOW ? notReachable(address) : error
  }
  switch (message) {
    case 'timeout exceeded when trying to connect':
    case 'Connection terminated due to connection timeout':
      return new PoolTimeoutError(error)
    case 'timeout expired':
      return notReachable(address)
    case NO_TLS:
      return tlsFailed('The server does not support TLS, but the database URL asks for it (sslmode).')
    case 'There was an error establishing an SSL connection':
      return tlsFailed(message)
  }
  if (isUnreachable(code)) {
    return notReachable(address)
  }
  if (isTlsFailure(code)) {
    return tlsFailed(message ?? code)
  }
  return queryError(error)
}

/** What ended a session while it ran a query. */
export function queryError(error: unknown): unknown {
  return isClosed(error) ? connectionClosed() : error
}

/** The server does not take the name of a prepared statement for what it was. Nothing has run. */
export function isStaleStatement(error: unknown): boolean {
  return error instanceof pg.DatabaseError && STALE.has(error.code ?? '') && isAboutStatements(error)
}

export const NO_TLS = 'The server does not support SSL connections'

const CANNOT_CONNECT_NOW = '57P03'

/** Feature not supported, unknown statement name, statement name taken. */
const STALE = new Set(['0A000', '26000', '42P05'])

function isAboutStatements({ code, message }: pg.DatabaseError): boolean {
  return code !== '0A000' || message.includes('cached plan must not change result type')
}

/** The server ends the session: shutdown, crash, idle for too long. */
const ENDED = new Set(['57P01', '57P02', '57P05', '25P03'])
const CLOSED_MESSAGE = /^(?:Connection terminated|Client has encountered a connection error|Client was closed)/

function isClosed(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: string }
  if (typeof code === 'string' && code !== '') {
    return error instanceof pg.DatabaseError ? ENDED.has(code) : isClosedSocket(code)
  }
  return CLOSED_MESSAGE.test(message ?? '')
}
