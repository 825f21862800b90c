import { onlyDefaultChanges } from '../differ/column-changes.ts'
import type { Pair, TableChange } from '../differ/steps.ts'
import type { Column, Table } from '../structure/table.ts'
import { columnSql, modifiedColumnSql } from './column-sql.ts'
import { indexClause, primaryKeyClause } from './index-sql.ts'
import { quoted } from './sql-text.ts'

const INDENTATION = '    '

export function createTable({ name, columns, indexes, primaryKey }: Table): string {
  const keys = [...indexes.map(indexClause), ...(primaryKey.length === 0 ? [] : [primaryKeyClause(primaryKey)])]
  const parts = [columns.map(columnSql), keys].filter((lines) => lines.length > 0).map(indented)
  return (
    `CREATE TABLE ${quoted(name)} (\n${parts.join(',\n\n')}\n) ` +
    'DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci'
  )
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => INDENTATION + line).join(',\n')
}

export function alterTable({ previous, next }: Pair<Table>, changes: readonly TableChange[]): string {
  const clauses = changes.flatMap((change) => clausesOf(change, next))
  return `ALTER TABLE ${quoted(previous.name)} ${clauses.join(`,\n${INDENTATION}`)}`
}

function clausesOf(change: TableChange, next: Table): string[] {
  switch (change.kind) {
    case 'drop primary key':
      return ['DROP PRIMARY KEY']
    case 'drop column':
      return [`DROP COLUMN ${quoted(change.column.name)}`]
    case 'add column':
      return [`ADD COLUMN ${columnSql(change.column)}`]
    case 'alter column':
      return [alteration(change.columns, onlyDefaultChanges(change.changes))]
    case 'recreate column':
      return [`DROP COLUMN ${quoted(change.columns.previous.name)}`, `ADD COLUMN ${columnSql(change.columns.next)}`]
    case 'add primary key':
      return [`ADD ${primaryKeyClause(next.primaryKey)}`]
  }
}

/** A default is not set by SET DEFAULT: most servers take no expressions there. */
function alteration({ previous, next }: Pair<Column>, onlyDefault: boolean): string {
  if (onlyDefault && next.default === undefined) {
    return `ALTER COLUMN ${quoted(previous.name)} DROP DEFAULT`
  }
  return `MODIFY ${modifiedColumnSql(withKnownDefault({ previous, next }))}`
}

/** `@default(dbgenerated())` says no more than that there is a default: it is the one that the database has. */
function withKnownDefault({ previous, next }: Pair<Column>): Column {
  const isUnknown = next.default?.kind === 'expression' && next.default.sql === undefined
  return isUnknown ? { ...next, default: previous.default } : next
}
