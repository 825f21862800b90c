/** What queueing for one of a few connections may lead to: no connection in time, a late or expired transaction, or a conflict. */
const EXPLAINED = new Set(['P2024', 'P2028', 'P2034', 'overloaded'])

/** Counts answers, errors by code, and how long answers took. */
export class Tally {
  readonly #counts = new Map<string, number>()
  readonly #millis = new Map<string, number[]>()
  readonly unexplained: unknown[] = []

  count(kind: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
  }

  answered(kind: string, millis: number): void {
    const all = this.#millis.get(kind) ?? []
    all.push(millis)
    this.#millis.set(kind, all)
  }

  error(kind: string, code: string, error: unknown): void {
    this.count(`${kind}: ${code}`)
    if (!EXPLAINED.has(code)) {
      this.unexplained.push({ kind, code, error })
    }
  }

  get answers(): number {
    return [...this.#millis.values()].reduce((sum, all) => sum + all.length, 0)
  }

  /** One line for each kind with its percentiles, and one for each outcome with its number. */
  report(): string[] {
    return [
      ...[...this.#millis].map(([kind, all]) => `  ${kind.padEnd(14)}${percentiles(all)}`),
      ...[...this.#counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, number]) => `  ${kind.padEnd(34)}${number}`),
    ]
  }
}

function percentiles(all: readonly number[]): string {
  const sorted = all.toSorted((a, b) => a - b)
  const at = (share: number) => `${Math.round(sorted[Math.floor(share * sorted.length)] ?? 0)} ms`
  return `p50 ${at(0.5)}, p90 ${at(0.9)}, p99 ${at(0.99)}, longest ${Math.round(sorted.at(-1) ?? 0)} ms, ${all.length} answers`
}
