import type { App } from '../logic/app.ts'
import type { QueryContext } from '../logic/query-context.ts'
import { type ErrorBody, RefusedError } from '../protocol/errors.ts'
import { DocumentError } from '../protocol/graphql/document-error.ts'
import { type OldAnswer, translateRequest } from '../protocol/graphql/door.ts'
import { oldErrorAnswer } from '../protocol/graphql/error-answer.ts'
import type { QuerySchema } from '../protocol/graphql/query-schema.ts'
import { errorsOf } from './query-errors.ts'

export interface OldReply {
  readonly status: number
  readonly body: OldAnswer
  /** What the body tells of, in the bridge's own words. */
  readonly errors: readonly ErrorBody[]
}

/** The door for the old query language. What goes wrong behind it leaves in the old engine's shape. */
export class GraphQlDoor {
  readonly #app: App
  readonly #schema: QuerySchema

  constructor(app: App, schema: QuerySchema) {
    this.#app = app
    this.#schema = schema
  }

  async run(body: unknown, context: QueryContext): Promise<OldReply> {
    try {
      const { request, answer: oldAnswer } = translateRequest(body, this.#schema)
      const answer = await this.#app.run(request, context)
      return { status: 200, body: oldAnswer(answer), errors: errorsOf(answer) }
    } catch (error) {
      if (error instanceof RefusedError) {
        return refusal(error)
      }
      throw error
    }
  }
}

/** Clients of the old engine read errors of queries only when the status is 200. */
function refusal(error: RefusedError): OldReply {
  const errors = [error.toBody()]
  const isQueryError = error.kind === 'validation' && !(error instanceof DocumentError)
  return { status: isQueryError ? 200 : error.status, body: oldErrorAnswer(errors), errors }
}
