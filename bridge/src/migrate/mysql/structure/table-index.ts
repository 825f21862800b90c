export type IndexKind = 'normal' | 'unique' | 'fulltext'

export interface IndexColumn {
  readonly name: string
  /** How many characters or bytes of the value are indexed; undefined for all. */
  readonly length: number | undefined
  /** Undefined where a schema says nothing, and for full-text indexes: they have no order. */
  readonly order: 'asc' | 'desc' | undefined
}

export interface Index {
  readonly name: string
  readonly kind: IndexKind
  readonly columns: readonly IndexColumn[]
}

/** Whether two indexes have the same columns. Where no order is given it is the ascending one. */
export function sameColumns(one: readonly IndexColumn[], other: readonly IndexColumn[]): boolean {
  return one.length === other.length && one.every((column, i) => sameColumn(column, other[i]))
}

function sameColumn(one: IndexColumn, other: IndexColumn | undefined): boolean {
  return one.name === other?.name && one.length === other.length && (one.order ?? 'asc') === (other.order ?? 'asc')
}
