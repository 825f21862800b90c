import type { DatabaseOptions } from '../../src/options.ts'
import type { Schema } from '../../src/schema/schema.ts'
import type { DatabaseName, Setting } from '../cases/world.ts'

/** A database server, with a place on it that belongs to one run. */
export interface DatabaseServer {
  readonly name: DatabaseName
  /** The name of its kind in a datasource block. */
  readonly provider: string
  /** Where the tables of a setting are, as the bridge is told. */
  urlFor(setting: Setting): string
  /** Makes the tables of a schema in an empty place. */
  createTables(schema: Schema, setting: Setting, options: DatabaseOptions): Promise<Tables>
  close(): Promise<void>
}

export interface Tables {
  /** Brings the tables back to the state in which they were made. */
  empty(): Promise<void>
  /** Runs a statement beside the bridge. */
  execute(statement: string): Promise<void>
  drop(): Promise<void>
}

/** Tables that could not be made have nothing to say about the bridge. */
export function checkRefusals(refusals: readonly string[]): void {
  if (refusals.length > 0) {
    throw new Error(`The tables could not be made: ${refusals.join('; ')}`)
  }
}

/** The address of a server that the build has started. Its absence is an error of the set-up. */
export function serverUrl(variable: string): URL {
  const text = process.env[variable]
  if (text === undefined || text === '') {
    throw new Error(`${variable} is not set. It must be the URL of a server on which databases may be created.`)
  }
  return new URL(text)
}
