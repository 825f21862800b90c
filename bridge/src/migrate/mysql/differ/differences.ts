import type { Server } from '../describe/server.ts'
import type { DatabaseStructure } from '../structure/database-structure.ts'
import type { Table } from '../structure/table.ts'
import { sortSteps } from './sort-steps.ts'
import type { Pair, Step } from './steps.ts'
import { TablePair } from './table-pair.ts'

/** Prisma's own table. It belongs to no schema. */
const HISTORY_TABLE = '_prisma_migrations'

/** The steps from one structure to the other, in the order in which a server can make them. */
export function differences({ previous, next }: Pair<DatabaseStructure>, server: Server): Step[] {
  const keyOf = ({ name }: Table) => (server.ignoresTableCase ? name.toLowerCase() : name)
  const before = byKey(previous.tables, keyOf)
  const after = byKey(next.tables, keyOf)
  return sortSteps([
    ...[...after].flatMap(([key, table]) => (before.has(key) ? [] : creation(table))),
    ...[...before].flatMap(([key, table]) => (after.has(key) ? [] : removal(table))),
    ...[...before].flatMap(([key, table]) => {
      const successor = after.get(key)
      return successor === undefined ? [] : new TablePair({ previous: table, next: successor }, server).steps()
    }),
  ])
}

function byKey(tables: readonly Table[], keyOf: (table: Table) => string): Map<string, Table> {
  return new Map(tables.filter(({ name }) => name !== HISTORY_TABLE).map((table) => [keyOf(table), table]))
}

function creation(table: Table): Step[] {
  return [
    { kind: 'create table', table },
    ...table.foreignKeys.map((foreignKey): Step => ({ kind: 'add foreign key', table, foreignKey })),
  ]
}

/** Without their foreign keys, tables can be dropped in any order. */
function removal(table: Table): Step[] {
  return [
    { kind: 'drop table', table },
    ...table.foreignKeys.map((foreignKey): Step => ({ kind: 'drop foreign key', table, foreignKey })),
  ]
}
