import { randomUUID } from 'node:crypto'
import type { SecureContextOptions } from 'node:tls'

import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'

import type { App } from '../logic/app.ts'
import type { Catalog } from '../logic/catalog.ts'
import type { PlanWarmUp } from '../logic/plan-warm-up.ts'
import type { AccessRules } from '../logic/transactions/access.ts'
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
import { connectionRoute } from './connection/connection-route.ts'
import { Doors } from './connection/doors.ts'
import { linesRoute } from './connection/lines-route.ts'
import { QueryDoor } from './query-door.ts'
import { PlansDoor } from './plans-door.ts'
import { plansRoute } from './plans-route.ts'
import { queryRoutes } from './query-route.ts'
import { openTransactionsRoute } from './open-transactions-route.ts'
import { type SchemaAnswer, schemaRoute } from './schema-route.ts'
import { guard } from './security.ts'
import { TransactionDoor } from './transaction-door.ts'
import { transactionRoutes } from './transaction-routes.ts'

export interface ServerParts {
  readonly app: App
  readonly plans: PlanWarmUp
  readonly catalog: Catalog
  readonly transactions: Transactions
  readonly leases: Leases
  readonly health: Health
  readonly metrics: Metrics
  readonly access: AccessRules
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
  const { transactions, leases, health, metrics, schema, log, tls, sqlTrace, inFlight } = parts
  const server: FastifyInstance = fastify({
    loggerInstance: onlyErrors(log),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: options.bodyLimit,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    serverFactory: (listener) => createListener(listener, options, tls),
    clientErrorHandler: answerBrokenConnection,
    frameworkErrors: answerBadPath,
    // For what is no path (`OPTIONS *`, `/%`) the router has a warning in the log and no answer of ours.
    rewriteUrl: ({ url = '' }) => (isPath(url) ? url : '/no-path'),
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
  const refuseOverload = refuseWhenOverloaded(server, options.maxEventLoopLagMillis, inFlight)
  if (sqlTrace.wanted) {
    server.addHook('preHandler', (request, _reply, done) => {
      sqlTrace.within(requestContext(request.id, request.headers), done)
    })
  }
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (health.draining) {
      reply.header('connection', 'close')
    }
    done()
  })
  const queries = new QueryDoor(parts)
  const plansDoor = new PlansDoor(parts.plans, health)
  const transactionDoor = new TransactionDoor(parts, options)
  queryRoutes(server, queries)
  plansRoute(server, plansDoor)
  transactionRoutes(server, transactionDoor)
  const doors = new Doors(queries, plansDoor, transactionDoor)
  const framed = { doors, metrics, inFlight, health, refuseOverload, sqlTrace, log }
  connectionRoute(server, framed, options)
  linesRoute(server, framed, options)
  openTransactionsRoute(server, transactions)
  leaseRoute(server, leases, health, options.instanceUrl)
  healthRoutes(server, health)
  metricsRoute(server, metrics)
  schemaRoute(server, schema)
  return server
}

function isPath(target: string): boolean {
  if (!target.includes('%')) {
    return target.startsWith('/')
  }
  try {
    return decodeURI(target).startsWith('/')
  } catch {
    return false
  }
}

/**
 * Fastify tells of its own listening before the ready line is out, which must come first; and its warnings are of malformed
 * requests, with which strangers could fill the log.
 */
function onlyErrors(log: Logger): FastifyBaseLogger {
  return log.child({}, { level: log.isLevelEnabled('error') ? 'error' : log.level })
}
