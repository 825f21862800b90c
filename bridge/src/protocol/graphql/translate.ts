import type { FieldNode } from 'graphql'

import { RefusedError } from '../errors.ts'
import type { JsonQuery } from '../json/query.ts'
import { rawQuery } from '../json/raw-query.ts'
import { shapedAnswer } from './answer.ts'
import { ArgumentTranslator } from './arguments.ts'
import type { Budget } from './budget.ts'
import { type Operation, parseOperation } from './document.ts'
import type { QuerySchema, RootField } from './query-schema.ts'
import type { GraphQlQuery } from './request.ts'
import { SelectionTranslator } from './selection.ts'
import { Variables } from './variables.ts'

/** A document in the words of the JSON protocol, and what makes the old answer out of the new one. */
export interface Translation {
  readonly query: JsonQuery
  readonly answer: (data: unknown) => Record<string, unknown>
}

export function translate(
  { query, operationName, variables }: GraphQlQuery,
  schema: QuerySchema,
  budget: Budget,
): Translation {
  const operation = parseOperation(query, operationName, budget)
  const { field } = operation
  const root = rootField(operation, schema)
  const args = new ArgumentTranslator(schema, new Variables(operation.variables, variables, budget))
  const key = field.alias?.value ?? field.name.value
  if (root.modelName === undefined) {
    refuseSelection(field)
    return {
      query: rawQuery(root.action, args.arguments(field.arguments ?? [], [])),
      answer: (data) => ({ [key]: data }),
    }
  }
  const selection = new SelectionTranslator(schema, args)
  const shape = selection.shape(field, root.field)
  return {
    query: { modelName: root.modelName, action: root.action, query: selection.field([field], root.field) },
    answer: (data) => ({ [key]: shapedAnswer(data, shape) }),
  }
}

function refuseSelection({ selectionSet, name }: FieldNode): void {
  if (selectionSet !== undefined) {
    throw RefusedError.validation(`'${name.value}' answers a bare value, of which no fields can be selected.`)
  }
}

function rootField({ kind, field }: Operation, schema: QuerySchema): RootField {
  const root = schema.root(field.name.value)
  if (root?.kind !== kind) {
    throw RefusedError.validation(unknownField(field, kind, root))
  }
  return root
}

function unknownField({ name }: FieldNode, kind: Operation['kind'], found: RootField | undefined): string {
  const type = kind === 'query' ? 'Query' : 'Mutation'
  const hint = found === undefined ? '' : ` It is a ${found.kind}: write \`${found.kind} { ${name.value} … }\`.`
  return `Field '${name.value}' not found in enclosing type '${type}'.${hint}`
}
