import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import type { Table } from '../structure/table.ts'
import type { Index, IndexColumn, IndexKind } from '../structure/table-index.ts'
import { groupRows, readRows, type Row } from './rows.ts'

const NAMES = ['table', 'name', 'column', 'length', 'order', 'nonUnique', 'kind'] as const

type IndexRow = Row<(typeof NAMES)[number]>

type Keys = Pick<Table, 'primaryKey' | 'indexes'>

/** Primary keys and indexes by table. Indexes on expressions are left out: a schema cannot speak of them. */
export async function readIndexes(database: SqlQueryable): Promise<Map<string, Keys>> {
  const rows = await readRows(
    database,
    NAMES,
    `SELECT table_name, index_name, column_name, sub_part, collation, non_unique, index_type
     FROM information_schema.statistics WHERE table_schema = DATABASE()
     ORDER BY table_name, index_name, seq_in_index`,
  )
  const tables = groupRows(rows, ({ table }) => table)
  return new Map([...tables].map(([table, own]) => [table, keysOf(own)]))
}

function keysOf(rows: readonly IndexRow[]): Keys {
  const indexes = [...groupRows(rows, ({ name }) => name)].flatMap(([name, columns]): Index[] =>
    columns.some(({ column }) => column === undefined)
      ? []
      : [{ name, kind: kindOf(columns[0]), columns: columns.map(columnOf) }],
  )
  return {
    primaryKey: indexes.find(isPrimaryKey)?.columns ?? [],
    indexes: indexes.filter((index) => !isPrimaryKey(index)),
  }
}

function isPrimaryKey({ name }: Index): boolean {
  return name === 'PRIMARY'
}

function kindOf(row: IndexRow | undefined): IndexKind {
  if (row?.nonUnique === '0') {
    return 'unique'
  }
  return row?.kind === 'FULLTEXT' ? 'fulltext' : 'normal'
}

function columnOf({ column = '', length, order }: IndexRow): IndexColumn {
  return {
    name: column,
    length: length === undefined ? undefined : Number(length),
    order: order === 'D' ? 'desc' : order === 'A' ? 'asc' : undefined,
  }
}
