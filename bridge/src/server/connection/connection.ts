import type { QueryContext } from '../../logic/query-context.ts'
import { type ErrorAnswer, RefusedError } from '../../protocol/errors.ts'
import type { Logger } from '../../telemetry/log.ts'
import type { Metrics } from '../../telemetry/metrics.ts'
import type { SqlTrace } from '../../telemetry/sql-trace.ts'
import { internalError } from '../failures.ts'
import type { Health } from '../health.ts'
import type { InFlight } from '../in-flight.ts'
import type { OverloadCheck } from '../overload.ts'
import { requestContext } from '../request-context.ts'
import { answerLine } from './answer-line.ts'
import type { Door, Doors, FramedReply } from './doors.ts'
import { Outbox } from './outbox.ts'
import type { FramedRequest } from './request.ts'

export interface ConnectionParts {
  readonly doors: Doors
  readonly metrics: Metrics
  readonly inFlight: InFlight
  readonly health: Pick<Health, 'draining'>
  readonly refuseOverload: OverloadCheck
  readonly sqlTrace: SqlTrace
  readonly log: Logger
}

/** What one caller has said of itself. */
export interface Caller {
  readonly connectionId: string
  readonly maxAnswerBytes: number
  readonly send: (message: string) => void
  readonly gone: () => boolean
}

/** No program has so many queries under way on one connection, and those that wait cost memory. */
const MAX_IN_FLIGHT = 4096

/** Requests of one caller, line by line, each answered by itself as soon as its answer is ready. */
export class Connection {
  readonly #parts: ConnectionParts
  readonly #caller: Caller
  readonly #outbox: Outbox
  #inFlight = 0

  constructor(parts: ConnectionParts, caller: Caller) {
    this.#parts = parts
    this.#caller = caller
    this.#outbox = new Outbox(caller.send)
  }

  /** Takes requests that have travelled together. Resolves when each of them has its answer, sent or among the rest. */
  async received(requests: readonly FramedRequest[]): Promise<void> {
    await Promise.all(requests.map((request) => this.#begin(request)))
  }

  /** Gives the lines that have not been sent yet, which are not sent then. */
  rest(): string {
    return this.#outbox.take()
  }

  #begin(request: FramedRequest): Promise<void> {
    const { sqlTrace } = this.#parts
    const context = requestContext(`${this.#caller.connectionId}/${request.id}`, request.headers)
    return sqlTrace.wanted
      ? sqlTrace.within(context, () => this.#serve(request, context))
      : this.#serve(request, context)
  }

  async #serve(request: FramedRequest, context: QueryContext): Promise<void> {
    const { doors, inFlight, metrics } = this.#parts
    const start = performance.now()
    const door = doors.at(request.path)
    inFlight.begin()
    this.#inFlight += 1
    try {
      const reply = await this.#reply(door, request, context)
      this.#outbox.add(answerLine(request.id, reply, this.#caller.maxAnswerBytes))
      metrics.requestFinished('POST', door.route, reply.status, (performance.now() - start) / 1000)
    } finally {
      this.#inFlight -= 1
      inFlight.end()
    }
  }

  async #reply(door: Door, request: FramedRequest, context: QueryContext): Promise<FramedReply> {
    try {
      if (this.#inFlight > MAX_IN_FLIGHT) {
        throw new RefusedError(503, 'overloaded', `The connection has more than ${MAX_IN_FLIGHT} requests under way.`)
      }
      this.#parts.refuseOverload(request.path, context.transactionId)
      request.checkText()
      return await door.run(request, context, this.#caller.gone)
    } catch (error) {
      return this.#refusal(error, context)
    }
  }

  #refusal(error: unknown, { requestId }: QueryContext): FramedReply {
    if (!(error instanceof RefusedError)) {
      this.#parts.log.error({ err: error, requestId }, 'A request failed')
    }
    const refused = error instanceof RefusedError ? error : internalError()
    const body = refused.toBody()
    this.#parts.metrics.errorAnswered(body)
    return { status: refused.status, body: { errors: [body] } satisfies ErrorAnswer }
  }
}
