import type { Index, IndexColumn, IndexKind } from '../structure/table-index.ts'
import { quoted } from './sql-text.ts'

const KINDS: Readonly<Record<IndexKind, string>> = {
  normal: 'INDEX',
  unique: 'UNIQUE INDEX',
  fulltext: 'FULLTEXT INDEX',
}

/** An index as it stands in CREATE TABLE. */
export function indexClause({ name, kind, columns }: Index): string {
  return `${KINDS[kind]} ${quoted(name)}(${indexColumns(columns)})`
}

export function createIndex(table: string, { name, kind, columns }: Index): string {
  return `CREATE ${KINDS[kind]} ${quoted(name)} ON ${quoted(table)}(${indexColumns(columns)})`
}

export function dropIndex(table: string, { name }: Index): string {
  return `DROP INDEX ${quoted(name)} ON ${quoted(table)}`
}

export function primaryKeyClause(columns: readonly IndexColumn[]): string {
  return `PRIMARY KEY (${indexColumns(columns)})`
}

function indexColumns(columns: readonly IndexColumn[]): string {
  return columns
    .map(({ name, length, order }) => {
      const prefix = length === undefined ? '' : `(${length})`
      return `${quoted(name)}${prefix}${order === undefined ? '' : ` ${order.toUpperCase()}`}`
    })
    .join(', ')
}
