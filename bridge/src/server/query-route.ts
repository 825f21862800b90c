import type { FastifyInstance } from 'fastify'

import type { QueryDoor } from './query-door.ts'
import { requestContext } from './request-context.ts'

/** `POST /query`, and `POST /` for clients that post there. */
export function queryRoutes(server: FastifyInstance, door: QueryDoor): void {
  for (const url of ['/query', '/']) {
    server.post(url, async (request, reply) => {
      const { status, body } = await door.run(request.body, requestContext(request.id, request.headers))
      return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(body))
    })
  }
}
