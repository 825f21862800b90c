import { MigrateError } from '../migrate-error.ts'
import { MIGRATIONS_TABLE } from '../history/dialect.ts'

/** A given shadow database is emptied, which must not happen to the database that the work is for. */
export function refuseMainDatabase(main: string, shadow: string): void {
  if (main === shadow) {
    throw new MigrateError(
      undefined,
      'The shadow database is the main database. It would be emptied: give it a database of its own.',
    )
  }
}

/** In a shadow database migrations are tried, and not recorded: one with records is in use for something else. */
export function refuseHistory(tables: readonly string[]): void {
  if (tables.includes(MIGRATIONS_TABLE)) {
    throw new MigrateError(
      undefined,
      `The shadow database would be emptied, but it has a table ${MIGRATIONS_TABLE}, which means that it is in use. ` +
        'Give it an empty database of its own.',
    )
  }
}

/** The server did not let this user make a database. */
export function shadowNotCreated(cause: unknown): MigrateError {
  return new MigrateError(
    'P3014',
    `The shadow database could not be created: ${(cause as Error).message}. Give the user the right to make databases, ` +
      'or name an empty database of its own for it.',
    { cause },
  )
}
