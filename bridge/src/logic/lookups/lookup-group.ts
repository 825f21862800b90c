import type { JsonQuery } from '../../protocol/json/query.ts'
import { keyText } from './key-text.ts'
import type { Lookup } from './lookup.ts'

type Row = Record<string, unknown>

/** Who asked for a row, and is told of it. */
export interface WaitingLookup {
  readonly query: JsonQuery
  readonly lookup: Lookup
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Lookups that can be one statement, because they differ in one value only. */
export class LookupGroup {
  readonly waiting: WaitingLookup[] = []
  readonly #values = new Map<string, unknown>()

  add(waiting: WaitingLookup): void {
    this.waiting.push(waiting)
    this.#values.set(waiting.lookup.text, waiting.lookup.value)
  }

  /** How many rows are looked for. */
  get size(): number {
    return this.#values.size
  }

  /** One query for the rows of all. The one that began the group says what they have in common. */
  query({ query: { modelName, query }, lookup: { field, others } }: WaitingLookup): JsonQuery {
    const values = [...this.#values.values()]
    const where = { ...others, [field.name]: { in: padded(values) } }
    const selection = { ...query.selection, [field.name]: true }
    return {
      ...(modelName === undefined ? {} : { modelName }),
      action: 'findMany',
      query: { arguments: { ...query.arguments, where }, selection },
    }
  }

  /**
   * Gives the rows to those who asked for them, and says who is left: one whose missing row is an error, which Prisma words,
   * and one whose text the database may take for another. `A@b.c` can be the key of a row that says `a@b.c`.
   */
  deliver({ query: { query }, lookup: { field } }: WaitingLookup, rows: readonly Row[]): WaitingLookup[] {
    const wanted = query.selection[field.name] ?? query.selection['$scalars']
    const found = new Map<string, Row>()
    for (const row of rows) {
      found.set(keyText(field, row[field.name]) ?? '', row)
      if (wanted !== true) {
        Reflect.deleteProperty(row, field.name)
      }
    }
    return this.waiting.filter(({ query: { action }, lookup: { text }, resolve }) => {
      const answer = found.get(text) ?? (action === 'findUnique' && field.type !== 'String' ? null : undefined)
      if (answer !== undefined) {
        resolve(answer)
      }
      return answer === undefined
    })
  }
}

/** Filled up to a power of two with the last value, so that the database has to know few statements. */
function padded(values: readonly unknown[]): unknown[] {
  const last = values.at(-1)
  const missing = 2 ** Math.ceil(Math.log2(values.length)) - values.length
  return [...values, ...Array.from({ length: missing }, () => last)]
}
