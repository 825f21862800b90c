import type { ColumnType, NativeTypeName } from '../migrate/mysql/structure/column-type.ts'
import type { DatabaseStructure } from '../migrate/mysql/structure/database-structure.ts'
import type { ForeignKey } from '../migrate/mysql/structure/foreign-key.ts'
import type { Column, Table } from '../migrate/mysql/structure/table.ts'
import type { Index, IndexColumn } from '../migrate/mysql/structure/table-index.ts'

export function native(name: NativeTypeName, ...args: number[]): ColumnType {
  return { kind: 'native', name, args }
}

/** A required integer, unless it is told otherwise. */
export function column(name: string, rest: Partial<Column> = {}): Column {
  return {
    name,
    type: native('Int'),
    nullable: false,
    default: undefined,
    autoIncrement: false,
    madeByPrisma: false,
    generatedAs: undefined,
    comment: undefined,
    collation: undefined,
    ...rest,
  }
}

/** A table with the given columns, the first of which is the primary key. */
export function table(name: string, columns: readonly (string | Column)[], rest: Partial<Table> = {}): Table {
  const all = columns.map((one) => (typeof one === 'string' ? column(one) : one))
  return {
    name,
    comment: undefined,
    columns: all,
    primaryKey: keyColumns(all.slice(0, 1).map((one) => one.name)),
    indexes: [],
    foreignKeys: [],
    checks: [],
    partitioned: false,
    ...rest,
  }
}

export function keyColumns(names: readonly string[]): IndexColumn[] {
  return names.map((name) => ({ name, length: undefined, order: 'asc' }))
}

export function index(kind: Index['kind'], name: string, ...columns: string[]): Index {
  return { name, kind, columns: keyColumns(columns) }
}

/** A foreign key with Prisma's name and actions for required columns, to a column `id`. */
export function foreignKey(
  from: string,
  columnName: string,
  referencedTable: string,
  rest: Partial<ForeignKey> = {},
): ForeignKey {
  return {
    name: `${from}_${columnName}_fkey`,
    columns: [columnName],
    referencedTable,
    referencedColumns: ['id'],
    onDelete: 'Restrict',
    onUpdate: 'Cascade',
    ...rest,
  }
}

/** The table that Prisma makes for an implicit relation of many to many. */
export function joinTable(name: string, a: string, b: string): Table {
  return table(name, ['A', 'B'], {
    primaryKey: [],
    indexes: [index('unique', `${name}_AB_unique`, 'A', 'B'), index('normal', `${name}_B_index`, 'B')],
    foreignKeys: [foreignKey(name, 'A', a, { onDelete: 'Cascade' }), foreignKey(name, 'B', b, { onDelete: 'Cascade' })],
  })
}

export function structure(...tables: Table[]): DatabaseStructure {
  return { tables, views: [] }
}
