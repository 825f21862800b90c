import type { ColumnChanges } from '../differ/column-changes.ts'
import type { Pair } from '../differ/steps.ts'
import type { Column } from '../structure/table.ts'
import { defaultSql } from './column-sql.ts'

/** What is different about a column, for people: `(changed from Required to Nullable, type changed)`. */
export function columnChangesText({
  columns: { previous, next },
  changes,
}: {
  readonly columns: Pair<Column>
  readonly changes: ColumnChanges
}): string {
  const texts = [
    changes.nullability && `changed from ${nullability(previous)} to ${nullability(next)}`,
    changes.default && `default changed from ${defaultText(previous)} to ${defaultText(next)}`,
    changes.cast !== undefined && 'type changed',
    changes.autoIncrement &&
      (next.autoIncrement ? 'column became autoincrementing' : 'column is no longer autoincrementing'),
  ]
  return `(${texts.filter((text) => text !== false).join(', ')})`
}

function nullability({ nullable }: Column): string {
  return nullable ? 'Nullable' : 'Required'
}

function defaultText({ default: value, type }: Column): string {
  const sql = value === undefined ? undefined : defaultSql(value, type)
  return sql === undefined ? 'none' : `\`${sql}\``
}
