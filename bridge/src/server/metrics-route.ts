import type { FastifyInstance } from 'fastify'

import type { Logger } from '../telemetry/log.ts'
import type { Metrics } from '../telemetry/metrics.ts'

export function metricsRoute(server: FastifyInstance, { registry }: Metrics): void {
  server.get<{ Querystring: { format?: string } }>('/metrics', async (request, reply) => {
    if (request.query.format === 'json') {
      return registry.getMetricsAsJSON()
    }
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

/** Times every request under the template of its route. Paths that are no route share one label. */
export function observeRequests(server: FastifyInstance, metrics: Metrics, log: Logger): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown'
    const seconds = reply.elapsedTime / 1000
    metrics.requestFinished(request.method, route, reply.statusCode, seconds)
    log.debug({ requestId: request.id, method: request.method, route, status: reply.statusCode, seconds }, 'Answered')
    done()
  })
}
