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
