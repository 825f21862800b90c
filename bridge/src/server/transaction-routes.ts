import type { FastifyInstance, FastifyRequest } from 'fastify'

import { answerText, maxAnswerBytes, tooLarge } from './answer-text.ts'
import { requestContext } from './request-context.ts'
import type { TransactionCaller, TransactionDoor } from './transaction-door.ts'

export function transactionRoutes(server: FastifyInstance, door: TransactionDoor): void {
  server.post('/transaction/start', (request) => door.start(request.body, callerOf(request)))
  server.post('/transaction/query', async (request, reply) => {
    const { id, body, headers } = request
    const answer = await door.startWith(body, callerOf(request), requestContext(id, headers))
    const maxBytes = maxAnswerBytes(headers['x-max-answer-bytes'])
    return reply.type('application/json; charset=utf-8').send(answerText(answer, maxBytes) ?? tooLarge(answer))
  })
  for (const end of ['commit', 'rollback'] as const) {
    server.post<{ Params: { id: string } }>(`/transaction/:id/${end}`, ({ params }) => door.end(params.id, end))
  }
}

function callerOf({ headers, socket }: FastifyRequest): TransactionCaller {
  const leaseId = headers['x-lease-id']
  return { leaseId: leaseId === undefined ? undefined : String(leaseId), gone: () => socket.destroyed }
}
