import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import type { Column } from '../structure/table.ts'
import type { Check } from './checks.ts'
import { readDefault } from './column-default.ts'
import { readType } from './column-type.ts'
import { groupRows, readRows, type Row } from './rows.ts'
import type { Server } from './server.ts'

const NAMES = [
  'table',
  'name',
  'dataType',
  'columnType',
  'length',
  'precision',
  'scale',
  'timePrecision',
  'default',
  'nullable',
  'extra',
  'comment',
  'generation',
  'collation',
  'tableCollation',
] as const

export type ColumnRow = Row<(typeof NAMES)[number]>

/** The columns of tables and views, by the name of these. */
export async function readColumns(
  database: SqlQueryable,
  server: Server,
  checks: ReadonlyMap<string, readonly Check[]>,
): Promise<Map<string, Column[]>> {
  const rows = await readRows(
    database,
    NAMES,
    `SELECT c.table_name, c.column_name, c.data_type, c.column_type, c.character_maximum_length, c.numeric_precision,
       c.numeric_scale, c.datetime_precision, c.column_default, c.is_nullable, c.extra, c.column_comment,
       c.generation_expression, c.collation_name, t.table_collation
     FROM information_schema.columns c
     JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
     WHERE c.table_schema = DATABASE() ORDER BY c.table_name, c.ordinal_position`,
  )
  const groups = groupRows(rows, ({ table }) => table)
  return new Map(
    [...groups].map(([table, columns]) => {
      const json = new Set(checks.get(table)?.flatMap(({ jsonColumn }) => jsonColumn ?? []))
      return [table, columns.map((row) => columnOf(row, server, json))]
    }),
  )
}

/** What one row of `information_schema.columns` says. MariaDB's JSON is a text with a check. */
export function columnOf(row: ColumnRow, server: Server, jsonColumns: ReadonlySet<string>): Column {
  const name = row.name ?? ''
  const type = row.dataType === 'longtext' && jsonColumns.has(name) ? JSON_TYPE : readType(row)
  return {
    name,
    type,
    nullable: row.nullable?.toUpperCase() === 'YES',
    default: readDefault(row, type, server),
    autoIncrement: /\bauto_increment\b/i.test(row.extra ?? ''),
    madeByPrisma: false,
    generatedAs: row.generation === '' ? undefined : row.generation,
    comment: row.comment === '' ? undefined : row.comment,
    collation: row.collation === row.tableCollation || type === JSON_TYPE ? undefined : row.collation,
  }
}

const JSON_TYPE = { kind: 'native', name: 'Json', args: [] } as const
