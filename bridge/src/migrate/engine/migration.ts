/** One folder of the migrations. */
export interface Migration {
  /** The folder's name: `<timestamp>_<name>`. */
  readonly name: string
  readonly script: string
}
