import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'

import { RefusedError } from '../protocol/errors.ts'
import type { InFlight } from './in-flight.ts'

const RETRY_AFTER_SECONDS = 1
/** Long enough that one query that takes a second to compile, the first one above all, does not count as overload. */
const WINDOW_MILLIS = 3000
/** Few requests are answered however late; it is the many that make each other late. */
const ALWAYS_SERVED = 16
const NEW_WORK = new Set(['/query', '/', '/transaction/start'])

/**
 * Refuses new work while the event loop is too far behind to answer the many that wait in reasonable time. What belongs to an open transaction
 * passes, because ending it frees more than refusing it; health and metrics pass because somebody has to know.
 */
export function refuseWhenOverloaded(server: FastifyInstance, maxLagMillis: number, inFlight: InFlight): void {
  if (maxLagMillis === 0) {
    return
  }
  server.register(underPressure, {
    maxEventLoopDelay: maxLagMillis,
    sampleInterval: WINDOW_MILLIS,
    // What it throws must be a rejection.
    pressureHandler: async (request, reply) => {
      if (inFlight.count > ALWAYS_SERVED && isNewWork(request)) {
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
