import { argumentOf, attributeOf } from '../../../schema/syntax/attributes.ts'
import type { Expression, FieldNode } from '../../../schema/syntax/tree.ts'
import { calculateDefault } from '../calculate/column-default.ts'
import { defaultsMatch } from '../differ/defaults-match.ts'
import type { Column } from '../structure/table.ts'
import { scalarOf } from './field-type.ts'
import type { Naming } from './naming.ts'
import type { PreviousSchema } from './previous/previous-schema.ts'
import type { Scope } from './scope.ts'
import { printExpression, printString } from './text/expression-text.ts'

/** Functions whose values Prisma's client makes. */
const CLIENT_FUNCTIONS = new Set(['cuid', 'nanoid', 'ulid', 'uuid'])

/** What stands in `@default(…)`. Where it says the same as in the given schema, it stays as it is written there. */
export function fieldDefault(
  column: Column,
  previous: FieldNode | undefined,
  { naming, previous: schema }: Pick<Scope, 'naming' | 'previous'>,
): string | undefined {
  const scalar = scalarOf(column.type)
  if (column.autoIncrement && (scalar === 'Int' || scalar === 'BigInt')) {
    return 'autoincrement()'
  }
  if (previous !== undefined && saysTheSame(previous, column, schema)) {
    return given(previous)
  }
  return column.default === undefined
    ? clientDefault(column, previous)
    : databaseDefault(column, column.default, naming)
}

function databaseDefault(column: Column, value: NonNullable<Column['default']>, naming: Naming): string {
  switch (value.kind) {
    case 'now':
      return 'now()'
    case 'expression':
      return generated(value.sql)
    case 'literal':
      return literal(column, value.value, naming)
  }
}

function literal({ type }: Column, value: string, naming: Naming): string {
  switch (scalarOf(type)) {
    case 'Int':
    case 'BigInt':
    case 'Float':
    case 'Decimal':
    case 'Boolean':
      return value
    case 'String':
      return printString(value)
    default: {
      const name = type.kind === 'enum' ? naming.value(type, value).name : ''
      return name === '' ? generated(`'${value.replaceAll("'", "''")}'`) : name
    }
  }
}

function generated(sql: string | undefined): string {
  return sql === undefined ? 'dbgenerated()' : `dbgenerated(${printString(sql)})`
}

/** A default that the database does not know: values that Prisma's client makes, and those that MySQL has no literals for. */
function clientDefault({ type }: Column, previous: FieldNode | undefined): string | undefined {
  return previous !== undefined && previous.type === scalarOf(type) && isMadeByClient(previous)
    ? given(previous)
    : undefined
}

function isMadeByClient(field: FieldNode): boolean {
  const value = valueOf(field)
  return value?.kind === 'call'
    ? field.type === 'String' && CLIENT_FUNCTIONS.has(value.name)
    : field.type === 'Json' || field.type === 'Bytes'
}

function saysTheSame(field: FieldNode, column: Column, schema: PreviousSchema): boolean {
  const value = field.type === scalarOf(column.type) ? calculateDefault(field, column.type, schema) : undefined
  const isVague = value === undefined || (value.kind === 'expression' && value.sql === undefined)
  return !isVague && defaultsMatch({ previous: column, next: { ...column, default: value } })
}

function given(field: FieldNode): string | undefined {
  const value = valueOf(field)
  return value === undefined ? undefined : printExpression(value)
}

function valueOf(field: FieldNode): Expression | undefined {
  const attribute = attributeOf(field, 'default')
  return attribute === undefined ? undefined : argumentOf(attribute, 'value', 'first')
}
