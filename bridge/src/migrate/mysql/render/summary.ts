import type { Step, TableChange } from '../differ/steps.ts'
import type { Index, IndexColumn } from '../structure/table-index.ts'
import { columnChangesText } from './column-changes-text.ts'

/** The differences for people: added and removed tables, and what changes in the others. */
export function summaryOf(steps: readonly Step[]): string {
  if (steps.length === 0) {
    return 'No difference detected.'
  }
  const added = steps.flatMap((step) => (step.kind === 'create table' ? [`  - ${step.table.name}`] : []))
  const removed = steps.flatMap((step) => (step.kind === 'drop table' ? [`  - ${step.table.name}`] : []))
  return [
    ...section('[+] Added tables', added),
    ...section('[-] Removed tables', removed),
    ...changedTables(steps).flatMap(([table, lines]) => section(`[*] Changed the \`${table}\` table`, lines)),
  ].join('')
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`\n${heading}\n`, ...lines.map((line) => `${line}\n`)]
}

function changedTables(steps: readonly Step[]): [string, string[]][] {
  const tables = new Map<string, string[]>()
  for (const step of steps) {
    const lines = linesOf(step)
    if (lines.length > 0) {
      const table = step.kind === 'alter table' ? step.tables.previous.name : step.table.name
      tables.set(table, [...(tables.get(table) ?? []), ...lines])
    }
  }
  return [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
}

function linesOf(step: Step): string[] {
  switch (step.kind) {
    case 'create table':
    case 'drop table':
      return []
    case 'drop foreign key':
      return [`  [-] Removed foreign key on columns (${step.foreignKey.columns.join(', ')})`]
    case 'add foreign key':
      return [`  [+] Added foreign key on columns (${step.foreignKey.columns.join(', ')})`]
    case 'drop index':
      return [`  [-] Removed ${indexText(step.index)}`]
    case 'create index':
      return [`  [+] Added ${indexText(step.index)}`]
    case 'rename index':
      return [`  [*] Renamed index \`${step.indexes.previous.name}\` to \`${step.indexes.next.name}\``]
    case 'redefine index':
      return [`  [*] Redefined index \`${step.indexes.previous.name}\``]
    case 'alter table':
      return step.changes.map((change) =>
        changeLine(change, step.tables.previous.primaryKey, step.tables.next.primaryKey),
      )
  }
}

function changeLine(change: TableChange, previousKey: readonly IndexColumn[], nextKey: readonly IndexColumn[]): string {
  switch (change.kind) {
    case 'drop primary key':
      return `  [-] Dropped the primary key on columns (${columnNames(previousKey)})`
    case 'add primary key':
      return `  [+] Added primary key on columns (${columnNames(nextKey)})`
    case 'drop column':
      return `  [-] Removed column \`${change.column.name}\``
    case 'add column':
      return `  [+] Added column \`${change.column.name}\``
    case 'alter column':
      return `  [*] Altered column \`${change.columns.next.name}\` ${columnChangesText(change)}`
    case 'recreate column':
      return `  [*] Column \`${change.columns.next.name}\` would be dropped and recreated ${columnChangesText(change)}`
  }
}

function indexText({ kind, columns }: Index): string {
  return `${kind === 'unique' ? 'unique ' : ''}index on columns (${columnNames(columns)})`
}

function columnNames(columns: readonly IndexColumn[]): string {
  return columns.map(({ name }) => name).join(', ')
}
