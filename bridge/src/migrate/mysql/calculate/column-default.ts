import { argumentOf, attributeOf, databaseNameOf, nameOf, textOf } from '../../../schema/syntax/attributes.ts'
import type { Expression, FieldNode } from '../../../schema/syntax/tree.ts'
import type { ColumnDefault } from '../structure/column-default.ts'
import type { ColumnType } from '../structure/column-type.ts'
import { shortestNumber } from '../structure/number-text.ts'
import { enumNamed, type SchemaModels } from './schema-models.ts'
import { timeLiteral } from './time-literal.ts'

/** Functions that are the database's. The values of all others, such as `uuid()`, are made by Prisma's client. */
const DATABASE_FUNCTIONS = new Set(['autoincrement', 'dbgenerated', 'now'])

function defaultOf(field: FieldNode): Expression | undefined {
  const attribute = attributeOf(field, 'default')
  return attribute === undefined ? undefined : argumentOf(attribute, 'value', 'first')
}

export function isAutoIncrement(field: FieldNode): boolean {
  const value = defaultOf(field)
  return value?.kind === 'call' && value.name === 'autoincrement'
}

export function isMadeByPrisma(field: FieldNode): boolean {
  const value = defaultOf(field)
  return value?.kind === 'call' && !DATABASE_FUNCTIONS.has(value.name)
}

export function calculateDefault(field: FieldNode, type: ColumnType, schema: SchemaModels): ColumnDefault | undefined {
  const value = defaultOf(field)
  if (value === undefined || field.type === 'Json') {
    return undefined
  }
  if (value.kind === 'call') {
    return callDefault(value)
  }
  const text = literalText(value, field, type, schema)
  return text === undefined ? undefined : { kind: 'literal', value: text }
}

function callDefault(call: Extract<Expression, { kind: 'call' }>): ColumnDefault | undefined {
  switch (call.name) {
    case 'now':
      return { kind: 'now' }
    case 'dbgenerated':
      return { kind: 'expression', sql: textOf(argumentOf(call, 'value', 'first')) }
    default:
      return undefined
  }
}

/** MySQL has no literals for JSON and bytes: Prisma's client gives these defaults itself. */
function literalText(value: Expression, field: FieldNode, type: ColumnType, schema: SchemaModels): string | undefined {
  switch (field.type) {
    case 'Bytes':
      return undefined
    case 'Int':
    case 'BigInt':
    case 'Float':
    case 'Decimal':
      return shortestNumber(value.kind === 'number' ? value.text : (textOf(value) ?? ''))
    case 'Boolean':
      return nameOf(value)
    case 'DateTime':
      return timeLiteral(textOf(value) ?? '', type)
    case 'String':
      return textOf(value)
    default:
      return enumValue(field.type, nameOf(value), schema)
  }
}

function enumValue(type: string, name: string | undefined, schema: SchemaModels): string | undefined {
  const value = enumNamed(schema, type)?.values.find((candidate) => candidate.name === name)
  return value === undefined ? undefined : databaseNameOf(value)
}
