import { DocumentError } from './document-error.ts'

/** Ten times what the largest sensible `createMany` needs, and little enough to be held in memory. */
export const MAX_VALUES = 1_000_000

/** How deep documents and variables may be nested. Both are gone through by functions that call themselves. */
export const MAX_DEPTH = 200

/**
 * What one request may cost: its tokens, the values of its variables, and these again for each further use, so that a
 * short text with many `$x` does not become a query of any size.
 */
export class Budget {
  #left = MAX_VALUES

  spend(amount: number): void {
    this.#left -= amount
    if (this.#left < 0) {
      throw new DocumentError(`The request has more than ${MAX_VALUES} tokens and values. Send it in several parts.`)
    }
  }
}
