export type ReferentialAction = 'Cascade' | 'NoAction' | 'Restrict' | 'SetDefault' | 'SetNull'

export interface ForeignKey {
  readonly name: string
  readonly columns: readonly string[]
  readonly referencedTable: string
  /** As many as there are columns, in the same order. */
  readonly referencedColumns: readonly string[]
  readonly onDelete: ReferentialAction
  readonly onUpdate: ReferentialAction
}
