import { RefusedError } from '../../protocol/errors.ts'

export interface AccessRules {
  /** The database can keep a transaction from writing. */
  readonly readOnlyTransactions: boolean
}

/** Refuses a promise that the database cannot keep, before anything runs. */
export function checkAccess(readOnly: boolean, { readOnlyTransactions }: AccessRules): void {
  if (readOnly && !readOnlyTransactions) {
    throw RefusedError.validation(
      'This database has no read-only transactions, so it cannot keep this one from writing. Leave out "read_only".',
    )
  }
}
