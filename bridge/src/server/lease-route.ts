import type { FastifyInstance } from 'fastify'

import type { Leases } from '../logic/transactions/leases.ts'
import { RefusedError } from '../protocol/errors.ts'
import type { Health } from './health.ts'

const HEARTBEAT_MILLIS = 10_000

/**
 * An answer that goes on for as long as its reader lives. The operating system closes the connection of a process that
 * is killed, and the transactions under the lease end with it. The empty lines show both sides that the other is there.
 */
export function leaseRoute(
  server: FastifyInstance,
  leases: Leases,
  health: Pick<Health, 'draining'>,
  instanceUrl: string | undefined,
  heartbeatMillis = HEARTBEAT_MILLIS,
): void {
  server.get('/transaction/lease', { exposeHeadRoute: false }, (request, reply) => {
    if (health.draining) {
      throw new RefusedError(503, 'draining', 'The bridge is shutting down and gives no new leases.')
    }
    reply.hijack()
    const { raw } = reply
    const lease = leases.open(() => raw.end())
    const heartbeat = setInterval(() => raw.write('\n'), heartbeatMillis)
    raw.once('close', () => {
      clearInterval(heartbeat)
      lease.end()
    })
    raw.writeHead(200, {
      'x-request-id': request.id,
      'content-type': 'application/x-ndjson',
      'cache-control': 'no-store',
    })
    raw.write(
      `${JSON.stringify({ lease: lease.id, ...(instanceUrl === undefined ? {} : { instance: instanceUrl }) })}\n`,
    )
  })
}
