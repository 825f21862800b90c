import type { SchemaFile } from '../../schema/files.ts'
import type { Difference, DifferenceForm, Structure } from './difference.ts'
import type { Migration } from './migration.ts'

/** What a database would lose, or refuse, if it got the structure of a schema. */
export interface DataLoss {
  /** Changes that lose data. */
  readonly warnings: readonly string[]
  /** Changes that cannot be made with the rows that there are. */
  readonly unexecutable: readonly string[]
}

export interface PushOutcome extends DataLoss {
  /** How many changes were made: none if something cannot be executed, or would lose data without `force`. */
  readonly executedSteps: number
}

export interface View {
  readonly schema: string
  readonly name: string
  readonly definition: string
}

export interface Introspection {
  /** The given files, changed to fit the database: what they say and a database cannot is kept. */
  readonly files: readonly SchemaFile[]
  /** What could not be taken over as it is, in text for people. Undefined if there is nothing to say. */
  readonly warnings: string | undefined
  readonly views: readonly View[]
}

/**
 * Knows the structure of one database: compares it, changes it, reads it. An engine is opened for a schema and a
 * database; neither history nor files of migrations are its business.
 */
export interface SchemaEngine {
  /** What leads from one structure to the other. Nothing is changed. */
  diff(from: Structure, to: Structure, form: DifferenceForm): Promise<Difference>

  /** Gives the database the structure of the schema. With `force` also where that loses data. */
  push(schema: readonly SchemaFile[], options: { readonly force: boolean }): Promise<PushOutcome>

  /** What the database would lose by the step from the structure of the migrations to the one of the schema. */
  evaluateDataLoss(migrations: readonly Migration[], schema: readonly SchemaFile[]): Promise<DataLoss>

  /**
   * The script of the step from the structure of the migrations to the one of the schema, headed by a comment on what it
   * loses, as Prisma writes it. Undefined if there is no difference. Nothing is changed.
   */
  createMigration(migrations: readonly Migration[], schema: readonly SchemaFile[]): Promise<string | undefined>

  /** Reads the database's structure into schema files. With `force`, nothing of the given models is kept. */
  introspect(schema: readonly SchemaFile[], options: { readonly force: boolean }): Promise<Introspection>

  /** Drops everything in the database, or in the namespaces that the schema names. */
  reset(): Promise<void>
}
