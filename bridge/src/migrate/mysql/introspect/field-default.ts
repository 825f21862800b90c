import { argumentOf, attributeOf } from '../../../schema/syntax/attributes.ts'
import type { Expression, FieldNode } from '../../../schema/syntax/tree.ts'
import type { Column } from '../structure/table.ts'
import { scalarOf } from './field-type.ts'
import type { Naming } from './naming.ts'
import { printExpression, printString } from './text/expression-text.ts'

/** Functions whose values Prisma's client makes. */
const CLIENT_FUNCTIONS = new Set(['cuid', 'nanoid', 'ulid', 'uuid'])

/** What stands in `@default(…)`. */
export function fieldDefault(column: Column, previous: FieldNode | undefined, naming: Naming): string | undefined {
  const scalar = scalarOf(column.type)
  if (column.autoIncrement && (scalar === 'Int' || scalar === 'BigInt')) {
    return 'autoincrement()'
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
  if (previous === undefined || previous.type !== scalarOf(type)) {
    return undefined
  }
  const attribute = attributeOf(previous, 'default')
  const value = attribute === undefined ? undefined : argumentOf(attribute, 'value', 'first')
  return value !== undefined && isMadeByClient(value, previous.type) ? printExpression(value) : undefined
}

function isMadeByClient(value: Expression, scalar: string): boolean {
  return value.kind === 'call'
    ? scalar === 'String' && CLIENT_FUNCTIONS.has(value.name)
    : scalar === 'Json' || scalar === 'Bytes'
}
