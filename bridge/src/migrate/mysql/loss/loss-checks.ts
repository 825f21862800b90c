import type { Step, TableChange } from '../differ/steps.ts'
import type { Index } from '../structure/table-index.ts'
import { addedColumn, alteredColumn, droppedColumn, recreatedColumn } from './column-checks.ts'
import type { LossCheck } from './loss-check.ts'

/** What has to be looked at before the steps are made. The texts are those of Prisma: tools and people know them. */
export function lossChecks(steps: readonly Step[]): LossCheck[] {
  return steps.flatMap((step) => {
    switch (step.kind) {
      case 'drop table':
        return [droppedTable(step.table.name)]
      case 'alter table':
        return step.changes.flatMap((change) => changeChecks(step.tables.previous.name, change))
      case 'create index':
        return step.index.kind === 'unique' && !step.restores ? [newUniqueIndex(step.table.name, step.index)] : []
      default:
        return []
    }
  })
}

function changeChecks(table: string, change: TableChange): LossCheck[] {
  switch (change.kind) {
    case 'drop column':
      return [droppedColumn(table, change.column)]
    case 'add column':
      return addedColumn(table, change.column)
    case 'alter column':
      return alteredColumn(table, change)
    case 'recreate column':
      return [recreatedColumn(table, change)]
    case 'drop primary key':
      return [changedPrimaryKey(table)]
    case 'add primary key':
      return []
  }
}

function droppedTable(table: string): LossCheck {
  return {
    severity: 'warning',
    table,
    column: undefined,
    counted: true,
    text: ({ rows }) => {
      if (rows === undefined) {
        return `You are about to drop the \`${table}\` table. If the table is not empty, all the data it contains will be lost.`
      }
      return rows === 0 ? undefined : `You are about to drop the \`${table}\` table, which is not empty (${rows} rows).`
    },
  }
}

function changedPrimaryKey(table: string): LossCheck {
  const text = `The primary key for the \`${table}\` table will be changed. If it partially fails, the table could be left without primary key constraint.`
  return {
    severity: 'warning',
    table,
    column: undefined,
    counted: true,
    text: ({ rows }) => (rows === 0 ? undefined : text),
  }
}

function newUniqueIndex(table: string, { columns }: Index): LossCheck {
  const names = columns.map(({ name }) => name).join(',')
  const text = `A unique constraint covering the columns \`[${names}]\` on the table \`${table}\` will be added. If there are existing duplicate values, this will fail.`
  return { severity: 'warning', table, column: undefined, counted: false, text: () => text }
}
