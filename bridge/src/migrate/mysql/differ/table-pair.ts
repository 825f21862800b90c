import type { Server } from '../describe/server.ts'
import type { Column, Table } from '../structure/table.ts'
import { type ColumnChanges, columnChanges } from './column-changes.ts'
import { foreignKeySteps } from './foreign-key-steps.ts'
import { indexSteps } from './index-steps.ts'
import { primaryKeyChanges } from './primary-key-changes.ts'
import type { Pair, Step, TableChange } from './steps.ts'

export interface ChangedColumn {
  readonly columns: Pair<Column>
  readonly changes: ColumnChanges
}

/** A table before and after. */
export class TablePair {
  readonly tables: Pair<Table>
  readonly server: Server
  readonly changed: readonly ChangedColumn[]

  constructor(tables: Pair<Table>, server: Server) {
    this.tables = tables
    this.server = server
    this.changed = tables.previous.columns.flatMap((previous) => {
      const next = columnNamed(tables.next, previous.name)
      const changes = next === undefined ? undefined : columnChanges({ previous, next }, server)
      return next === undefined || changes === undefined ? [] : [{ columns: { previous, next }, changes }]
    })
  }

  steps(): Step[] {
    const changes = this.#changes()
    const alteration: Step[] = changes.length === 0 ? [] : [{ kind: 'alter table', tables: this.tables, changes }]
    const foreignKeys = foreignKeySteps(this)
    return [...alteration, ...foreignKeys, ...indexSteps(this, foreignKeys)]
  }

  /** Names of columns whose values go, because the old type does not become the new one. */
  get recreatedColumns(): ReadonlySet<string> {
    return new Set(this.changed.filter(isRecreated).map(({ columns }) => columns.next.name))
  }

  #changes(): TableChange[] {
    const { previous, next } = this.tables
    const dropped = previous.columns.filter(({ name }) => columnNamed(next, name) === undefined)
    const added = next.columns.filter(({ name }) => columnNamed(previous, name) === undefined)
    const primaryKey = primaryKeyChanges(this)
    return [
      ...primaryKey.filter(({ kind }) => kind === 'drop primary key'),
      ...dropped.toSorted(byName).map((column): TableChange => ({ kind: 'drop column', column })),
      ...added.toSorted(byName).map((column): TableChange => ({ kind: 'add column', column })),
      ...this.changed.map((changed): TableChange => ({
        kind: isRecreated(changed) ? 'recreate column' : 'alter column',
        ...changed,
      })),
      ...primaryKey.filter(({ kind }) => kind === 'add primary key'),
    ]
  }
}

function isRecreated({ changes }: ChangedColumn): boolean {
  return changes.cast === 'impossible'
}

function byName(one: Column, other: Column): number {
  return one.name < other.name ? -1 : 1
}

/** MySQL's names of columns are the same in upper and lower case. Prisma's are not, and neither are they here. */
function columnNamed(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name)
}
