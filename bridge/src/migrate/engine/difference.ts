import type { SchemaFile } from '../../schema/files.ts'
import type { Migration } from './migration.ts'

/** One side of a comparison. */
export type Structure =
  | { readonly of: 'nothing' }
  /** What the database holds that the engine was opened for. */
  | { readonly of: 'database' }
  | { readonly of: 'schema'; readonly files: readonly SchemaFile[] }
  /** What the migrations make of an empty database. They are run in a shadow database to find out. */
  | { readonly of: 'migrations'; readonly migrations: readonly Migration[] }

/** A script that makes the difference, or a list of it for people. */
export type DifferenceForm = 'script' | 'summary'

export interface Difference {
  readonly empty: boolean
  readonly text: string
}
