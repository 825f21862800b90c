/** What a database was found to hold. Undefined where it was not, or could not be, asked. */
export interface Counts {
  readonly rows: number | undefined
  /** Values that are not NULL. */
  readonly values: number | undefined
}

/** Something that may go wrong with a step, depending on what is in a table. */
export interface LossCheck {
  readonly severity: 'warning' | 'unexecutable'
  readonly table: string
  /** The column whose values count. */
  readonly column: string | undefined
  /** Whether it matters what is in the table. */
  readonly counted: boolean
  /** What is said. Undefined if, with these counts, nothing can go wrong. */
  text(counts: Counts): string | undefined
}

export const UNKNOWN: Counts = { rows: undefined, values: undefined }
