import type { ForeignKey } from '../structure/foreign-key.ts'
import type { Table } from '../structure/table.ts'
import type { Pair, Step } from './steps.ts'
import type { TablePair } from './table-pair.ts'

export function foreignKeySteps(pair: TablePair): Step[] {
  const { previous, next } = pair.tables
  const partners = new Map<ForeignKey, ForeignKey>()
  for (const before of previous.foreignKeys) {
    const after = next.foreignKeys.find(
      (key) => ![...partners.values()].includes(key) && foreignKeysMatch({ previous: before, next: key }, pair),
    )
    if (after !== undefined) {
      partners.set(before, after)
    }
  }
  const kept = new Set(partners.values())
  return [
    ...previous.foreignKeys.filter((key) => !partners.has(key)).map((key) => dropForeignKey(previous, key)),
    ...next.foreignKeys.filter((key) => !kept.has(key)).map((key) => addForeignKey(next, key)),
    ...[...partners].flatMap(([before, after]) =>
      before.name === after.name || isJoinTable(previous)
        ? []
        : [dropForeignKey(previous, before), addForeignKey(next, after)],
    ),
  ]
}

export function dropForeignKey(table: Table, foreignKey: ForeignKey): Step {
  return { kind: 'drop foreign key', table, foreignKey }
}

export function addForeignKey(table: Table, foreignKey: ForeignKey): Step {
  return { kind: 'add foreign key', table, foreignKey }
}

function foreignKeysMatch({ previous, next }: Pair<ForeignKey>, pair: TablePair): boolean {
  return (
    sameTable(previous.referencedTable, next.referencedTable, pair) &&
    sameNames(previous.columns, next.columns) &&
    sameNames(previous.referencedColumns, next.referencedColumns) &&
    previous.onDelete === next.onDelete &&
    previous.onUpdate === next.onUpdate &&
    previous.columns.every((name) => keepsForeignKey(name, pair))
  )
}

function sameTable(previous: string, next: string, { server }: TablePair): boolean {
  return server.ignoresTableCase ? previous.toLowerCase() === next.toLowerCase() : previous === next
}

function sameNames(previous: readonly string[], next: readonly string[]): boolean {
  return previous.length === next.length && previous.every((name, i) => name === next[i])
}

/** MySQL changes no type of a column with a foreign key, and does not make it required. */
function keepsForeignKey(columnName: string, { changed }: TablePair): boolean {
  const change = changed.find(({ columns }) => columns.previous.name === columnName)
  const becomesRequired = change?.changes.nullability === true && !change.columns.next.nullable
  return change?.changes.cast === undefined && !becomesRequired
}

/** Prisma has named the keys of join tables in more than one way, and leaves those names alone. */
function isJoinTable({ columns }: Table): boolean {
  return columns.length === 2 && columns.some(({ name }) => name === 'A') && columns.some(({ name }) => name === 'B')
}
