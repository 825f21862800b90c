import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'

import { RefusedError } from '../protocol/errors.ts'

const RETRY_AFTER_SECONDS = 1
const NEW_WORK = new Set(['/query', '/', '/transaction/start'])

/**
 * Refuses new work while the event loop is too far behind to answer in reasonable time. What belongs to an open transaction
 * passes, because ending it frees more than refusing it; health and metrics pass because somebody has to know.
 */
export function refuseWhenOverloaded(server: FastifyInstance, maxLagMillis: number): void {
  if (maxLagMillis === 0) {
    return
  }
  server.register(underPressure, {
    maxEventLoopDelay: maxLagMillis,
    // What it throws must be a rejection.
    pressureHandler: async (request, reply) => {
      if (isNewWork(request)) {
        reply.header('retry-after', RETRY_AFTER_SECONDS)
        throw new RefusedError(
          503,
          'overloaded',
          'The bridge is overloaded and takes no new queries for the moment. Send less at once, or run more bridges.',
        )
      }
    },
  })
}

function isNewWork({ method, routeOptions, headers }: FastifyRequest): boolean {
  return method === 'POST' && NEW_WORK.has(routeOptions.url ?? '') && headers['x-transaction-id'] === undefined
}
