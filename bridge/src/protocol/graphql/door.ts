import type { Answer, QueryAnswer } from '../../logic/app.ts'
import type { QueryRequest } from '../json/request.ts'
import { Budget } from './budget.ts'
import { oldErrorAnswer, type OldErrorAnswer } from './error-answer.ts'
import type { QuerySchema } from './query-schema.ts'
import { parseGraphQlRequest } from './request.ts'
import { translate, type Translation } from './translate.ts'

type OldQueryAnswer = { readonly data: Readonly<Record<string, unknown>> } | OldErrorAnswer

export type OldAnswer = OldQueryAnswer | { readonly batchResult: readonly OldQueryAnswer[] }

/** A request in the old query language: what it asks in the JSON protocol, and how its answer looks in the old one. */
export interface TranslatedRequest {
  readonly request: QueryRequest
  readonly answer: (answer: Answer) => OldAnswer
}

export function translateRequest(body: unknown, schema: QuerySchema): TranslatedRequest {
  const asked = parseGraphQlRequest(body)
  const budget = new Budget()
  if (asked.kind === 'single') {
    const translation = translate(asked.query, schema, budget)
    return {
      request: { kind: 'single', query: translation.query },
      answer: (answer) => oldAnswer(answer, [translation]),
    }
  }
  const translations = asked.queries.map((query) => translate(query, schema, budget))
  const queries = translations.map(({ query }) => query)
  return {
    request: { kind: 'batch', queries, transaction: asked.transaction },
    answer: (answer) => oldAnswer(answer, translations),
  }
}

function oldAnswer(answer: Answer, translations: readonly Translation[]): OldAnswer {
  return 'batchResult' in answer
    ? { batchResult: answer.batchResult.map((part, index) => oldQueryAnswer(part, translations[index])) }
    : oldQueryAnswer(answer, translations[0])
}

function oldQueryAnswer(answer: QueryAnswer, translation: Translation | undefined): OldQueryAnswer {
  return 'errors' in answer || translation === undefined
    ? oldErrorAnswer('errors' in answer ? answer.errors : [])
    : { data: translation.answer(answer.data) }
}
