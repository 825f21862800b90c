import type { ClosedTransaction } from './refusals.ts'

const REMEMBERED_MILLIS = 10 * 60 * 1000
const REMEMBERED_COUNT = 10_000

/** Remembers for a while how transactions ended, so that late callers learn what became of theirs. */
export class ClosedTransactions {
  readonly #closed = new Map<string, { readonly transaction: ClosedTransaction; readonly at: number }>()
  readonly #limit: number

  constructor(limit = REMEMBERED_COUNT) {
    this.#limit = limit
  }

  add(id: string, transaction: ClosedTransaction): void {
    this.#forget()
    this.#closed.set(id, { transaction, at: performance.now() })
  }

  get(id: string): ClosedTransaction | undefined {
    const closed = this.#closed.get(id)
    return closed === undefined || isOld(closed) ? undefined : closed.transaction
  }

  /** The first of the map are the oldest. */
  #forget(): void {
    for (const [id, closed] of this.#closed) {
      if (this.#closed.size < this.#limit && !isOld(closed)) {
        return
      }
      this.#closed.delete(id)
    }
  }
}

function isOld({ at }: { readonly at: number }): boolean {
  return performance.now() - at > REMEMBERED_MILLIS
}
