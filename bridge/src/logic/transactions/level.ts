/** How a transaction has ended. */
export type Outcome = 'committed' | 'rolled_back' | 'expired'

export type State = 'open' | 'committing' | 'rolling_back' | Outcome

/** What a transaction id stands for: a transaction of the database, or a savepoint in one. */
export class Level {
  readonly id: string
  readonly timeoutMillis: number
  readonly startedAt: number
  state: State = 'open'

  constructor(id: string, timeoutMillis: number, startedAt = performance.now()) {
    this.id = id
    this.timeoutMillis = timeoutMillis
    this.startedAt = startedAt
  }

  /** How it ended, if it has. */
  get outcome(): Outcome | undefined {
    switch (this.state) {
      case 'committed':
      case 'rolled_back':
      case 'expired':
        return this.state
      default:
        return undefined
    }
  }
}
