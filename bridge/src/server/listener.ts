import { createServer, type RequestListener, type Server, type ServerOptions as HttpOptions } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { SecureContextOptions } from 'node:tls'

import type { ServerOptions } from '../options.ts'
import type { Logger } from '../telemetry/log.ts'

/** How long a caller may take. Waiting for the database is not counted: these end when the request has arrived. */
export interface Patience {
  readonly handshakeMillis: number
  readonly headersMillis: number
  readonly requestMillis: number
  readonly keepAliveMillis: number
  readonly checkEveryMillis: number
}

export const PATIENCE: Patience = {
  handshakeMillis: 10_000,
  headersMillis: 10_000,
  requestMillis: 60_000,
  keepAliveMillis: 75_000,
  checkEveryMillis: 1000,
}

/** The listener under the routes: whatever can be held against slow, huge and too many requests is set here. */
export function createListener(
  listener: RequestListener,
  { headerLimit, connectionLimit }: Pick<ServerOptions, 'headerLimit' | 'connectionLimit'>,
  tls: SecureContextOptions | undefined,
  patience = PATIENCE,
): Server {
  const options: HttpOptions = {
    maxHeaderSize: headerLimit,
    headersTimeout: patience.headersMillis,
    requestTimeout: patience.requestMillis,
    keepAliveTimeout: patience.keepAliveMillis,
    connectionsCheckingInterval: patience.checkEveryMillis,
    // `guard` looks at the Host, and refuses in the bridge's own shape.
    requireHostHeader: false,
    // Finds out about callers that vanished without a word.
    keepAlive: true,
    keepAliveInitialDelay: 30_000,
  }
  const server =
    tls === undefined
      ? createServer(options, listener)
      : createTlsServer({ ...options, ...tls, handshakeTimeout: patience.handshakeMillis }, listener)
  // Expectations that nobody knows are nothing to refuse a request for.
  server.on('checkExpectation', listener)
  server.maxConnections = connectionLimit
  // Node.js would silently drop what is over its limit, an Origin header perhaps; `guard` counts and refuses.
  server.maxHeadersCount = 0
  return server
}

const MILLIS_BETWEEN_WARNINGS = 60_000

/** A connection over the limit is closed at once; the log says so, but not for each of a flood. */
export function warnWhenFull(server: Server, log: Logger): void {
  let warnedAt = -Infinity
  server.on('drop', () => {
    if (performance.now() - warnedAt > MILLIS_BETWEEN_WARNINGS) {
      warnedAt = performance.now()
      log.warn('There are as many connections as PRISMA_BRIDGE_MAX_CONNECTIONS allows; further ones are closed')
    }
  })
}
