import type { FastifyInstance } from 'fastify'

import type { PlansDoor } from './plans-door.ts'

/** `POST /plans`. */
export function plansRoute(server: FastifyInstance, door: PlansDoor): void {
  server.post('/plans', (request, reply) => door.prepare(request.body, () => reply.raw.destroyed))
}
