import type { FastifyInstance } from 'fastify'

import type { TransactionDoor } from './transaction-door.ts'

export function transactionRoutes(server: FastifyInstance, door: TransactionDoor): void {
  server.post('/transaction/start', ({ body, headers, socket }) => {
    const leaseId = headers['x-lease-id']
    return door.start(body, {
      leaseId: leaseId === undefined ? undefined : String(leaseId),
      gone: () => socket.destroyed,
    })
  })
  for (const end of ['commit', 'rollback'] as const) {
    server.post<{ Params: { id: string } }>(`/transaction/:id/${end}`, ({ params }) => door.end(params.id, end))
  }
}
