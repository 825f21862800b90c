import type { ColumnDefault } from '../structure/column-default.ts'
import type { ColumnType } from '../structure/column-type.ts'
import type { Column } from '../structure/table.ts'
import { quoted, sqlString } from './sql-text.ts'
import { typeSql } from './type-sql.ts'

/** A column as it stands in CREATE TABLE or after ADD COLUMN. */
export function columnSql(column: Column): string {
  const counter = column.autoIncrement ? ' AUTO_INCREMENT' : ''
  return `${quoted(column.name)} ${typeSql(column.type)}${nullability(column)}${counter}${defaultClause(column)}`
}

/** A column as it stands after MODIFY. */
export function modifiedColumnSql(column: Column): string {
  const counter = column.autoIncrement ? ' AUTO_INCREMENT' : ''
  return `${quoted(column.name)} ${typeSql(column.type)}${nullability(column)}${defaultClause(column)}${counter}`
}

function nullability({ nullable }: Column): string {
  return nullable ? ' NULL' : ' NOT NULL'
}

function defaultClause({ default: value, type }: Column): string {
  const sql = value === undefined ? undefined : defaultSql(value, type)
  return sql === undefined ? '' : ` DEFAULT ${sql}`
}

export function defaultSql(value: ColumnDefault, type: ColumnType): string | undefined {
  switch (value.kind) {
    case 'now':
      return `CURRENT_TIMESTAMP(${timePrecision(type)})`
    case 'expression':
      return value.sql
    case 'literal':
      return isUnquoted(type) ? value.value : sqlString(value.value)
  }
}

function timePrecision(type: ColumnType): number {
  const hasPrecision = type.kind === 'native' && (type.name === 'DateTime' || type.name === 'Timestamp')
  return hasPrecision ? (type.args[0] ?? 0) : 3
}

function isUnquoted(type: ColumnType): boolean {
  return type.kind === 'native' && /(?:Int|Decimal|Float|Double|Bit|Year)$/.test(type.name)
}
