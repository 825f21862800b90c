import { finished } from 'node:stream'

import type { FastifyInstance } from 'fastify'

import type { Logger } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { parseTraceparent, traceIdOf } from '../telemetry/trace-context.ts'
import { LINES_PATH } from './connection/lines-path.ts'

export function metricsRoute(server: FastifyInstance, { registry }: Metrics): void {
  server.get<{ Querystring: { format?: string } }>('/metrics', async (request, reply) => {
    if (request.query.format === 'json') {
      return registry.getMetricsAsJSON()
    }
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

const OK = 200
const METHODS = new Set(['GET', 'HEAD', 'POST'])
/** No status of the protocol, but a well-known one in logs. */
const CALLER_HUNG_UP = 499

/** Times every request under the template of its route. Paths that are no route share one label. */
export function observeRequests(server: FastifyInstance, metrics: Metrics, log: Logger): void {
  server.addHook('onRequest', (request, reply, done) => {
    const start = performance.now()
    // Comes after the last byte, and also when the caller hangs up before that.
    finished(reply.raw, (hungUp) => {
      const method = METHODS.has(request.method) ? request.method : 'other'
      const route = request.routeOptions.url ?? 'unknown'
      const status = hungUp === undefined || hungUp === null ? reply.statusCode : CALLER_HUNG_UP
      const seconds = (performance.now() - start) / 1000
      if (route !== LINES_PATH || status !== OK) {
        metrics.requestFinished(method, route, status, seconds)
      }
      if (log.isLevelEnabled('debug')) {
        const traceparent = parseTraceparent(request.headers['traceparent'])
        const traceId = traceparent === undefined ? undefined : traceIdOf(traceparent)
        log.debug({ requestId: request.id, traceId, method, route, status, seconds }, 'Answered')
      }
    })
    done()
  })
}
