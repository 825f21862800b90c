import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'

import { RefusedError } from '../protocol/errors.ts'
import type { InFlight } from './in-flight.ts'

const RETRY_AFTER_SECONDS = 1
/** Long enough that one query that takes a second to compile, the first one above all, does not count as overload. */
const WINDOW_MILLIS = 3000
/** Few requests are answered however late; it is the many that make each other late. */
const ALWAYS_SERVED = 16
/** Throws a refusal while there is too much to do. */
export type OverloadCheck = (path: string, transactionId: string | undefined) => void

const NEW_WORK = new Set(['/query', '/', '/plans', '/transaction/start', '/transaction/query'])

/**
 * Refuses new work while the event loop is too far behind to answer the many that wait in reasonable time. What belongs to an open transaction
 * passes, because ending it frees more than refusing it; health and metrics pass because somebody has to know. Gives the
 * check for work that comes by other ways than routes.
 */
export function refuseWhenOverloaded(server: FastifyInstance, maxLagMillis: number, inFlight: InFlight): OverloadCheck {
  if (maxLagMillis === 0) {
    return () => undefined
  }
  const refuse = (path: string, transactionId: string | undefined) => {
    if (inFlight.count > ALWAYS_SERVED && transactionId === undefined && NEW_WORK.has(path)) {
      throw new RefusedError(
        503,
        'overloaded',
        'The bridge is overloaded and takes no new queries for the moment. Send less at once, or run more bridges.',
      )
    }
  }
  server.register(underPressure, {
    maxEventLoopDelay: maxLagMillis,
    sampleInterval: WINDOW_MILLIS,
    // What it throws must be a rejection.
    pressureHandler: async ({ method, routeOptions, headers }, reply) => {
      try {
        refuse(method === 'POST' ? (routeOptions.url ?? '') : '', headers['x-transaction-id']?.toString())
      } catch (refusal) {
        reply.header('retry-after', RETRY_AFTER_SECONDS)
        throw refusal
      }
    },
  })
  return (path, transactionId) => {
    if (server.isUnderPressure()) {
      refuse(path, transactionId)
    }
  }
}
