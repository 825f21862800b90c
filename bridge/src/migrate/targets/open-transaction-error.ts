import { MigrateError } from '../migrate-error.ts'

/** A script began a transaction and does not end it. What it did in there was undone, since nobody would ever commit it. */
export class OpenTransactionError extends MigrateError {
  constructor() {
    super(undefined, 'The script leaves a transaction open, which was rolled back. It has to end it with COMMIT.')
  }
}
