/** The names used last, no more than a limit. */
export class RecentNames {
  readonly #names = new Set<string>()
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Notes that a name is used now, and gives the one that has to go for it. */
  use(name: string): string | undefined {
    this.#names.delete(name)
    this.#names.add(name)
    const [oldest] = this.#names
    if (this.#names.size <= this.#limit || oldest === undefined) {
      return undefined
    }
    this.#names.delete(oldest)
    return oldest
  }

  delete(name: string): void {
    this.#names.delete(name)
  }
}
