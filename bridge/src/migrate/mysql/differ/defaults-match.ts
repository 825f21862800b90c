import type { ColumnDefault } from '../structure/column-default.ts'
import type { ColumnType, NativeTypeName } from '../structure/column-type.ts'
import { normalExpression } from '../structure/expression-text.ts'
import type { Column } from '../structure/table.ts'
import type { Pair } from './steps.ts'

/** Whether two columns have the same default, as far as it can be told: servers rewrite expressions. */
export function defaultsMatch({ previous, next }: Pair<Column>): boolean {
  if (isOneOf(previous.type, ['Json']) || isOneOf(next.type, ['Json'])) {
    // Prisma makes no defaults for JSON, and takes none away.
    return true
  }
  if (next.default?.kind === 'expression' && next.default.sql === undefined) {
    return true
  }
  if (previous.default === undefined || next.default === undefined) {
    return previous.default === next.default
  }
  return normalForms(previous.default, next.type).some((form) => normalForms(next.default, next.type).includes(form))
}

/** A literal is the same as the expression that it is in SQL, which is quoted or not. */
function normalForms(value: ColumnDefault | undefined, type: ColumnType): string[] {
  switch (value?.kind) {
    case 'now':
      return ['now']
    case 'literal':
      return [quoted(normalLiteral(value.value, type)), normalLiteral(value.value, type)]
    case 'expression':
      return [normalLiteralExpression(normalExpression(value.sql ?? ''), type)]
    case undefined:
      return []
  }
}

function normalLiteral(value: string, type: ColumnType): string {
  if (isOneOf(type, MOMENTS)) {
    return withoutIdleDigits(value)
  }
  // Floats come back with as many digits as they have, and not with those that were written.
  return isOneOf(type, ['Float']) ? String(Math.fround(Number(value))) : value
}

function normalLiteralExpression(expression: string, type: ColumnType): string {
  if (!isOneOf(type, MOMENTS)) {
    return expression
  }
  if (/^(?:current_timestamp|now|localtime|localtimestamp)(?:\(\d*\))?(?:onupdate|$)/.test(expression)) {
    return 'now'
  }
  const [, literal] = /^'([^']*)'$/.exec(expression) ?? []
  return literal === undefined ? expression : quoted(withoutIdleDigits(literal))
}

/** Dates and times come back with all digits of the column. */
function withoutIdleDigits(moment: string): string {
  return moment.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

const MOMENTS: readonly NativeTypeName[] = ['Date', 'DateTime', 'Time', 'Timestamp']

function isOneOf(type: ColumnType, names: readonly NativeTypeName[]): boolean {
  return type.kind === 'native' && names.includes(type.name)
}
