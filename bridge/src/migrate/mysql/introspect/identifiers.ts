import type { Table } from '../structure/table.ts'
import { fieldTypeOf } from './field-type.ts'
import type { Naming } from './naming.ts'

/** Rows can be told apart by columns that Prisma reads, and that always have a value. */
export function hasIdentifier(table: Table, naming: Naming): boolean {
  const keys = [
    ...(table.primaryKey.length === 0 ? [] : [table.primaryKey]),
    ...table.indexes.filter(({ kind }) => kind === 'unique').map(({ columns }) => columns),
  ]
  return keys.some((columns) => columns.every(({ name }) => identifies(name, table, naming)))
}

function identifies(name: string, table: Table, naming: Naming): boolean {
  const column = table.columns.find((candidate) => candidate.name === name)
  return (
    column !== undefined &&
    !column.nullable &&
    fieldTypeOf(column, naming).unsupported === undefined &&
    naming.field(table, column).name !== ''
  )
}
