import { BoundedQuery } from './bounded-query.ts'
import { type ExtendedQuery, hasParameters, type Outcome, type Statement } from './extended-query.ts'

type Send = (statement: Statement | ExtendedQuery) => unknown

const MODE = /^SET TRANSACTION (ISOLATION LEVEL [A-Z ]+|READ ONLY)$/

const NOTHING: Outcome = { rows: [], fields: [], rowCount: null }

/**
 * Holds the BEGIN of a transaction back until there is a statement to send with it, which saves a round trip, or several
 * where the isolation level is set. To the database a transaction begins with its first statement; that is the time that
 * `now()` tells in it. A transaction that ends without one has never begun. COMMIT travels with the last statement, if it is
 * known which one that is.
 */
export class TransactionBounds {
  #held: string | undefined
  #begun: Promise<unknown> | undefined
  #committed: Promise<unknown> | undefined
  #left: number

  constructor(statements: number | undefined) {
    this.#left = statements ?? Infinity
  }

  async run(statement: Statement, send: Send): Promise<unknown> {
    if (this.#begun === undefined) {
      if (this.#keeps(statement.text)) {
        return NOTHING
      }
      return this.#held === undefined ? send(statement) : this.#first(this.#held, statement, send)
    }
    try {
      // A statement of the same moment must not run outside of a transaction that turns out not to have begun.
      await this.#begun
    } catch (error) {
      if (statement.text === 'ROLLBACK') {
        return NOTHING
      }
      throw error
    }
    if (this.#committed !== undefined && statement.text === 'COMMIT') {
      await this.#committed
      return NOTHING
    }
    return this.#sent(undefined, statement, send)
  }

  /** Whether nothing has to be sent, at least not yet. */
  #keeps(text: string): boolean {
    if (this.#held === undefined) {
      this.#held = text === 'BEGIN' ? text : undefined
      return this.#held !== undefined
    }
    const [, mode] = MODE.exec(text) ?? []
    if (mode !== undefined) {
      this.#held = `${this.#held} ${mode}`
      return true
    }
    return text === 'COMMIT' || text === 'ROLLBACK'
  }

  async #first(begin: string, statement: Statement, send: Send): Promise<unknown> {
    if (!hasParameters(statement)) {
      this.#begun = Promise.resolve(send({ text: begin, types: statement.types }))
      await this.#begun
      return this.#sent(undefined, statement, send)
    }
    return this.#sent(begin, statement, send)
  }

  /** With what has to travel with it. */
  #sent(begin: string | undefined, statement: Statement, send: Send): unknown {
    this.#left -= 1
    const commits = this.#left === 0 && hasParameters(statement)
    if (begin === undefined && !commits) {
      return send(statement)
    }
    const query = new BoundedQuery(statement, { begin, commits })
    this.#begun ??= query.begun
    this.#committed = commits ? query.committed : undefined
    return send(query)
  }
}
