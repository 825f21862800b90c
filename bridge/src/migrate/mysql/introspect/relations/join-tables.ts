import { shortened } from '../../calculate/names.ts'
import type { ForeignKey } from '../../structure/foreign-key.ts'
import type { DatabaseStructure } from '../../structure/database-structure.ts'
import type { Table } from '../../structure/table.ts'
import type { Naming } from '../naming.ts'
import { effectiveName } from '../previous/previous-relations.ts'
import type { PreviousSchema } from '../previous/previous-schema.ts'

/** A table that stands for a relation of two lists, and is no model. */
export interface JoinTable {
  readonly table: Table
  /** The tables that the columns A and B point to. */
  readonly a: Table
  readonly b: Table
}

/** The tables that Prisma makes for implicit relations of many to many. */
export function findJoinTables({ tables }: DatabaseStructure, naming: Naming): JoinTable[] {
  return tables.flatMap((table) => {
    const [a, b] = ['a', 'b'].map((column) => referencedTable(column, table, tables))
    return a !== undefined && b !== undefined && isJoinTable(table) && naming.block(a).name <= naming.block(b).name
      ? [{ table, a, b }]
      : []
  })
}

/** Without foreign keys only the schema says which tables are no models. */
export function isJoinTableOf(previous: PreviousSchema, table: Table): boolean {
  return previous.relations.some(
    (relation) => relation.fields.length === 0 && shortened(`_${effectiveName(relation)}`) === table.name,
  )
}

function isJoinTable({ name, foreignKeys, indexes }: Table): boolean {
  return (
    name.startsWith('_') &&
    foreignKeys.length === 2 &&
    indexes.some(({ kind, columns }) => kind === 'unique' && isPair(columns.map((column) => column.name))) &&
    indexes.some(
      ({ kind, columns: [column, ...more] }) => kind === 'normal' && more.length === 0 && is(column?.name, 'b'),
    )
  )
}

function isPair([a, b, ...more]: readonly string[]): boolean {
  return is(a, 'a') && is(b, 'b') && more.length === 0
}

function referencedTable(column: string, { foreignKeys }: Table, tables: readonly Table[]): Table | undefined {
  const key = foreignKeys.find((candidate) => isOn(candidate, column))
  return tables.find(({ name }) => name === key?.referencedTable)
}

function isOn({ columns: [first, ...more] }: ForeignKey, column: string): boolean {
  return is(first, column) && more.length === 0
}

function is(name: string | undefined, lowerCase: string): boolean {
  return name?.toLowerCase() === lowerCase
}
