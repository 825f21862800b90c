import type { FastifyInstance } from 'fastify'

import type { Answer, App } from '../logic/app.ts'
import type { QueryContext } from '../logic/query-context.ts'
import type { Transactions } from '../logic/transactions/transactions.ts'
import { type ErrorBody, RefusedError } from '../protocol/errors.ts'
import type { OldAnswer } from '../protocol/graphql/door.ts'
import type { QuerySchema } from '../protocol/graphql/query-schema.ts'
import { isGraphQl } from '../protocol/graphql/request.ts'
import { parseRequest } from '../protocol/json/request.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { GraphQlDoor } from './graphql-door.ts'
import type { Health } from './health.ts'
import { errorsOf } from './query-errors.ts'
import { requestContext } from './request-context.ts'

interface QueryParts {
  readonly app: App
  readonly transactions: Pick<Transactions, 'isOpen'>
  readonly health: Health
  readonly metrics: Metrics
  readonly querySchema: QuerySchema
}

interface Reply {
  readonly status: number
  readonly body: Answer | OldAnswer
  readonly errors: readonly ErrorBody[]
}

/** `POST /query`, and `POST /` for clients that post there: a query in JSON, or in the old query language. */
export function queryRoutes(
  server: FastifyInstance,
  { app, transactions, health, metrics, querySchema }: QueryParts,
): void {
  const graphQl = new GraphQlDoor(app, querySchema)
  for (const url of ['/query', '/']) {
    server.post(url, async (request, reply) => {
      const context = requestContext(request)
      checkDraining(context)
      const { status, body, errors }: Reply = isGraphQl(request.body)
        ? await graphQl.run(request.body, context)
        : jsonReply(await app.run(parseRequest(request.body), context))
      errors.forEach((error) => {
        metrics.errorAnswered(error)
      })
      return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(body))
    })
  }

  /** Transactions that are open may come to their end. */
  function checkDraining({ transactionId }: QueryContext): void {
    if (health.draining && !(transactionId !== undefined && transactions.isOpen(transactionId))) {
      throw new RefusedError(503, 'draining', 'The bridge is shutting down and takes no new queries.')
    }
  }
}

function jsonReply(answer: Answer): Reply {
  return { status: 200, body: answer, errors: errorsOf(answer) }
}
