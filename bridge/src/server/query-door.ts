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

export interface QueryParts {
  readonly app: App
  readonly transactions: Pick<Transactions, 'isOpen'>
  readonly health: Health
  readonly metrics: Metrics
  readonly querySchema: QuerySchema
}

export interface QueryReply {
  readonly status: number
  readonly body: Answer | OldAnswer
}

type Outcome = QueryReply & { readonly errors: readonly ErrorBody[] }

/** Takes a query in JSON, or in the old query language, however it was carried here. */
export class QueryDoor {
  readonly #parts: QueryParts
  readonly #graphQl: GraphQlDoor

  constructor(parts: QueryParts) {
    this.#parts = parts
    this.#graphQl = new GraphQlDoor(parts.app, parts.querySchema)
  }

  async run(body: unknown, context: QueryContext): Promise<QueryReply> {
    this.#checkDraining(context)
    const outcome = isGraphQl(body)
      ? await this.#graphQl.run(body, context)
      : jsonOutcome(await this.#parts.app.run(parseRequest(body), context))
    outcome.errors.forEach((error) => {
      this.#parts.metrics.errorAnswered(error)
    })
    return outcome
  }

  /** Transactions that are open may come to their end. */
  #checkDraining({ transactionId }: QueryContext): void {
    const { health, transactions } = this.#parts
    if (health.draining && !(transactionId !== undefined && transactions.isOpen(transactionId))) {
      throw new RefusedError(503, 'draining', 'The bridge is shutting down and takes no new queries.')
    }
  }
}

function jsonOutcome(answer: Answer): Outcome {
  return { status: 200, body: answer, errors: errorsOf(answer) }
}
