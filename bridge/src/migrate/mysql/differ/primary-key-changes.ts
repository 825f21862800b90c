import { sameColumns } from '../structure/table-index.ts'
import type { TableChange } from './steps.ts'
import type { TablePair } from './table-pair.ts'

export function primaryKeyChanges({ tables: { previous, next }, changed }: TablePair): TableChange[] {
  const [before, after] = [previous.primaryKey, next.primaryKey]
  const typeChanges = changed.some(
    ({ columns, changes }) => changes.cast !== undefined && before.some(({ name }) => name === columns.previous.name),
  )
  if (!typeChanges && sameColumns(before, after)) {
    return []
  }
  return [
    ...(before.length === 0 ? [] : [{ kind: 'drop primary key' } as const]),
    ...(after.length === 0 ? [] : [{ kind: 'add primary key' } as const]),
  ]
}
