import type { FastifyInstance } from 'fastify'

import type { Answer, App } from '../logic/app.ts'
import { RefusedError } from '../protocol/errors.ts'
import { parseRequest } from '../protocol/json/request.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Health } from './health.ts'
import { requestContext } from './request-context.ts'

/** `POST /query`, and `POST /` for clients that post there. */
export function queryRoutes(server: FastifyInstance, app: App, health: Health, metrics: Metrics): void {
  for (const url of ['/query', '/']) {
    server.post(url, async (request, reply) => {
      if (health.draining) {
        throw new RefusedError(503, 'draining', 'The bridge is shutting down and takes no new queries.')
      }
      const answer = await app.run(parseRequest(request.body), requestContext(request))
      countErrors(answer, metrics)
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer satisfies Answer))
    })
  }
}

function countErrors(answer: Answer, metrics: Metrics): void {
  const answers = 'batchResult' in answer ? answer.batchResult : [answer]
  for (const part of answers) {
    if ('errors' in part) {
      part.errors.forEach((error) => {
        metrics.errorAnswered(error)
      })
    }
  }
}
