import { randomUUID } from 'node:crypto'
import type { SecureContextOptions } from 'node:tls'

import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'

import type { App } from '../logic/app.ts'
import type { Catalog } from '../logic/catalog.ts'
import type { Leases } from '../logic/transactions/leases.ts'
import type { Transactions } from '../logic/transactions/transactions.ts'
import type { ServerOptions } from '../options.ts'
import type { QuerySchema } from '../protocol/graphql/query-schema.ts'
import type { Logger } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { acceptJson } from './body.ts'
import { answerBadPath, answerBrokenConnection, answerFailures } from './failures.ts'
import { type Health, healthRoutes } from './health.ts'
import { createListener, warnWhenFull } from './listener.ts'
import { type InFlight, countInFlight } from './in-flight.ts'
import { leaseRoute } from './lease-route.ts'
import { refuseWhenOverloaded } from './overload.ts'
import { requestContext } from './request-context.ts'
import type { SqlTrace } from '../telemetry/sql-trace.ts'
import { metricsRoute, observeRequests } from './metrics-route.ts'
import { queryRoutes } from './query-route.ts'
import { type SchemaAnswer, schemaRoute } from './schema-route.ts'
import { guard } from './security.ts'
import { transactionRoutes } from './transaction-routes.ts'

export interface ServerParts {
  readonly app: App
  readonly catalog: Catalog
  readonly transactions: Transactions
  readonly leases: Leases
  readonly health: Health
  readonly metrics: Metrics
  readonly schema: SchemaAnswer
  readonly querySchema: QuerySchema
  readonly log: Logger
  readonly sqlTrace: SqlTrace
  readonly inFlight: InFlight
  readonly tls: SecureContextOptions | undefined
}

const REQUEST_ID = /^[\w.:/+=-]{1,128}$/

/** The HTTP server with all its doors, not yet listening. */
export function createServer(options: ServerOptions, parts: ServerParts): FastifyInstance {
  const { leases, health, metrics, schema, log, tls, sqlTrace, inFlight } = parts
  const server: FastifyInstance = fastify({
    loggerInstance: onlyTroubles(log),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: options.bodyLimit,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    serverFactory: (listener) => createListener(listener, options, tls),
    clientErrorHandler: answerBrokenConnection,
    frameworkErrors: answerBadPath,
    // `OPTIONS *` and the like name no path, for which the router has a warning in the log and no answer of ours.
    rewriteUrl: ({ url = '' }) => (url.startsWith('/') ? url : '/no-path'),
    genReqId: ({ headers }) => {
      const given = headers['x-request-id']
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
    },
  })
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  warnWhenFull(server.server, log)
  countInFlight(server, inFlight)
  observeRequests(server, metrics, log)
  answerFailures(server, metrics)
  guard(server, options)
  acceptJson(server)
  refuseWhenOverloaded(server, options.maxEventLoopLagMillis)
  if (sqlTrace.wanted) {
    server.addHook('preHandler', (request, _reply, done) => {
      sqlTrace.within(requestContext(request), done)
    })
  }
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (health.draining) {
      reply.header('connection', 'close')
    }
    done()
  })
  queryRoutes(server, parts)
  transactionRoutes(server, parts, options)
  leaseRoute(server, leases, health, options.instanceUrl)
  healthRoutes(server, health)
  metricsRoute(server, metrics)
  schemaRoute(server, schema)
  return server
}

/** Fastify tells of its own listening before the ready line is out, which must come first. */
function onlyTroubles(log: Logger): FastifyBaseLogger {
  return log.child({}, { level: log.isLevelEnabled('warn') ? 'warn' : log.level })
}
