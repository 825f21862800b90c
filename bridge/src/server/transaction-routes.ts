import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import type { Catalog } from '../logic/catalog.ts'
import { type AccessRules, checkAccess } from '../logic/transactions/access.ts'
import type { Lease, Leases } from '../logic/transactions/leases.ts'
import type { Transactions } from '../logic/transactions/transactions.ts'
import { type ErrorAnswer, type ErrorBody, RefusedError } from '../protocol/errors.ts'
import { oldError } from '../protocol/graphql/error-answer.ts'
import { parseStart, type StartRequest } from '../protocol/json/start-request.ts'
import { describePrismaError } from '../protocol/prisma-errors.ts'
import { TransactionError } from '../protocol/transaction-error.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { Health } from './health.ts'

export interface TransactionParts {
  readonly transactions: Transactions
  readonly leases: Leases
  readonly catalog: Catalog
  readonly health: Health
  readonly metrics: Metrics
  readonly access: AccessRules
}

export interface TransactionRouteOptions {
  readonly maxTransactionMillis: number
  readonly instanceUrl: string | undefined
}

interface StartAnswer {
  readonly id: string
  /** The bridge to send the rest to, where there are several behind one name. */
  readonly instance?: string
}

/** Interactive transactions. What a route answers has happened: COMMIT and ROLLBACK are waited for. */
export function transactionRoutes(
  server: FastifyInstance,
  { transactions, leases, catalog, health, metrics, access }: TransactionParts,
  { maxTransactionMillis, instanceUrl }: TransactionRouteOptions,
): void {
  server.post('/transaction/start', async (request, reply) => {
    const start = startOf(request)
    checkDraining(start)
    const lease = leaseOf(request)
    return answer(reply, async () => {
      const id = await (start.within === undefined
        ? transactions.start(start, lease)
        : transactions.startNested(start.within))
      if (request.socket.destroyed) {
        transactions.abandon(id)
      }
      return { id, ...(instanceUrl === undefined ? {} : { instance: instanceUrl }) } satisfies StartAnswer
    })
  })

  for (const end of ['commit', 'rollback'] as const) {
    server.post<{ Params: { id: string } }>(`/transaction/:id/${end}`, async (request, reply) =>
      answer(reply, async () => {
        await transactions[end](request.params.id)
        return {}
      }),
    )
  }

  function startOf({ body }: FastifyRequest): StartRequest {
    const start = parseStart(body, maxTransactionMillis)
    checkAccess(start.readOnly, access)
    return start.isolationLevel === undefined
      ? start
      : { ...start, isolationLevel: catalog.isolationLevel(start.isolationLevel) }
  }

  /** What is open may go on, savepoints included. */
  function checkDraining({ within }: StartRequest): void {
    if (health.draining && !(within !== undefined && transactions.isOpen(within))) {
      throw new RefusedError(503, 'draining', 'The bridge is shutting down and starts no new transactions.')
    }
  }

  function leaseOf({ headers }: FastifyRequest): Lease | undefined {
    const id = headers['x-lease-id']
    if (id === undefined) {
      return undefined
    }
    const lease = leases.get(String(id))
    if (lease === undefined) {
      throw new RefusedError(
        400,
        'unknown_lease',
        'There is no lease with this X-lease-id: its connection is closed, or it is the lease of another bridge. ' +
          'Open one with GET /transaction/lease.',
      )
    }
    return lease
  }

  async function answer(reply: FastifyReply, run: () => Promise<object>): Promise<object> {
    try {
      return await run()
    } catch (error) {
      const body = errorBody(error)
      metrics.errorAnswered(body)
      // These routes have one door: clients of the old engine read their errors here as well.
      return reply.send({ errors: [{ ...body, ...oldError(body) }] } satisfies ErrorAnswer)
    }
  }
}

function errorBody(error: unknown): ErrorBody {
  return error instanceof TransactionError ? error.toBody() : describePrismaError(error)
}
