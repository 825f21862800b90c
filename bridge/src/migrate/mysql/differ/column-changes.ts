import type { Server } from '../describe/server.ts'
import type { Column } from '../structure/table.ts'
import { defaultsMatch } from './defaults-match.ts'
import type { Pair } from './steps.ts'
import { typeChange } from './type-change.ts'

/**
 * What happens to the values of a column whose type changes. `safe`: they stay what they are. `risky`: some may be
 * rounded or cut, or stop the change. `impossible`: they cannot be values of the new type.
 */
export type Cast = 'safe' | 'risky' | 'impossible'

export interface ColumnChanges {
  /** Undefined if the type stays. */
  readonly cast: Cast | undefined
  readonly nullability: boolean
  readonly default: boolean
  readonly autoIncrement: boolean
}

/** Undefined if nothing that a schema can say is different. */
export function columnChanges(columns: Pair<Column>, server: Server): ColumnChanges | undefined {
  const { previous, next } = columns
  const changes = {
    cast: typeChange({ previous: previous.type, next: next.type }, server),
    nullability: previous.nullable !== next.nullable,
    default: !defaultsMatch(columns),
    autoIncrement: previous.autoIncrement !== next.autoIncrement,
  }
  const changed = changes.cast !== undefined || changes.nullability || changes.default || changes.autoIncrement
  return changed ? changes : undefined
}

export function onlyDefaultChanges(changes: ColumnChanges): boolean {
  return changes.default && changes.cast === undefined && !changes.nullability && !changes.autoIncrement
}

export function onlyTypeChanges(changes: ColumnChanges): boolean {
  return changes.cast !== undefined && !changes.nullability && !changes.default && !changes.autoIncrement
}
