import { sameColumns } from '../structure/table-index.ts'
import { type Step, STEP_ORDER } from './steps.ts'

/** Steps of one kind stay in the order that they have. */
export function sortSteps(steps: readonly Step[]): Step[] {
  const sorted = steps.toSorted((one, other) => STEP_ORDER.indexOf(one.kind) - STEP_ORDER.indexOf(other.kind))
  return steps.reduce(behindNewPrimaryKey, sorted)
}

/**
 * A unique index whose columns become the primary key goes after that: until then it may be what foreign keys of other
 * tables, or an AUTO_INCREMENT column, need.
 */
function behindNewPrimaryKey(sorted: Step[], step: Step): Step[] {
  if (step.kind !== 'drop index' || step.index.kind !== 'unique' || step.table.primaryKey.length > 0) {
    return sorted
  }
  const { table, index } = step
  const alteration = sorted.find(
    (other) =>
      other.kind === 'alter table' &&
      other.tables.previous === table &&
      other.changes.some(({ kind }) => kind === 'add primary key') &&
      sameColumns(other.tables.next.primaryKey, index.columns),
  )
  return alteration === undefined
    ? sorted
    : sorted.flatMap((other) => (other === step ? [] : other === alteration ? [other, step] : [other]))
}
