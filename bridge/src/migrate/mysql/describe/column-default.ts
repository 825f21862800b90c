import type { ColumnDefault } from '../structure/column-default.ts'
import { type ColumnType, isBoolean } from '../structure/column-type.ts'
import { isEnclosed } from '../structure/expression-text.ts'
import { shortestNumber } from '../structure/number-text.ts'
import type { ColumnRow } from './columns.ts'
import { quotedText } from './quoted-text.ts'
import type { Server } from './server.ts'

/**
 * What `column_default` says. MariaDB has SQL there: strings in quotes, `NULL` for none, expressions without their
 * parentheses (https://mariadb.com/kb/en/information-schema-columns-table/). MySQL has the value itself, and says in
 * `extra` that it is an expression (https://dev.mysql.com/doc/refman/8.0/en/information-schema-columns-table.html).
 */
export function readDefault(
  { default: text, extra }: Pick<ColumnRow, 'default' | 'extra'>,
  type: ColumnType,
  server: Server,
): ColumnDefault | undefined {
  if (text === undefined || (server.mariaDb && text.toUpperCase() === 'NULL')) {
    return undefined
  }
  if (isTime(type) && /^current_timestamp(?:\(\d*\))?$/i.test(text)) {
    return { kind: 'now' }
  }
  return literal(text, type, isExpression(text, extra, server), server) ?? expression(text, type, extra, server)
}

function isExpression(text: string, extra: string | undefined, { mariaDb }: Server): boolean {
  return mariaDb ? !text.startsWith("'") : /\bdefault_generated\b/i.test(extra ?? '')
}

function literal(text: string, type: ColumnType, expressed: boolean, server: Server): ColumnDefault | undefined {
  const value = literalValue(text, type, expressed, server)
  return value === undefined ? undefined : { kind: 'literal', value }
}

function literalValue(text: string, type: ColumnType, expressed: boolean, server: Server): string | undefined {
  if (type.kind === 'enum' || type.kind === 'set' || isText(type)) {
    return expressed ? undefined : server.mariaDb ? quotedText(text) : text
  }
  if (isBoolean(type) || isSingleBit(type)) {
    return { 0: 'false', 1: 'true', "b'0'": 'false', "b'1'": 'true' }[text]
  }
  return isNumber(type) ? shortestNumber(text) : undefined
}

function expression(text: string, type: ColumnType, extra: string | undefined, server: Server): ColumnDefault {
  if (server.mariaDb || /\bdefault_generated\b/i.test(extra ?? '')) {
    return { kind: 'expression', sql: server.mariaDb && quotedText(text) !== undefined ? text : inParentheses(text) }
  }
  return { kind: 'expression', sql: isTime(type) && !text.startsWith("'") ? `'${text}'` : text }
}

function inParentheses(text: string): string {
  return isEnclosed(text) ? text : `(${text})`
}

function isTime(type: ColumnType): boolean {
  return type.kind === 'native' && ['Date', 'DateTime', 'Time', 'Timestamp'].includes(type.name)
}

function isText(type: ColumnType): boolean {
  return type.kind === 'native' && /(?:Text|Char)$/.test(type.name)
}

function isSingleBit(type: ColumnType): boolean {
  return type.kind === 'native' && type.name === 'Bit' && type.args[0] === 1
}

function isNumber(type: ColumnType): boolean {
  return type.kind === 'native' && /(?:Int|Decimal|Float|Double|Year)$/.test(type.name)
}
