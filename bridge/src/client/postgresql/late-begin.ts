import { QueryWithBegin } from './query-with-begin.ts'

/** A statement as the adapter hands it to the driver. */
export interface Statement {
  readonly name?: string
  readonly text: string
  readonly values?: readonly unknown[]
}

type Send = (statement: Statement | QueryWithBegin) => unknown

const MODE = /^SET TRANSACTION (ISOLATION LEVEL [A-Z ]+|READ ONLY)$/

/**
 * Holds the BEGIN of a transaction back until there is a statement to send with it, which saves a round trip, or several
 * where the isolation level is set. To the database a transaction begins with its first statement; that is the time that
 * `now()` tells in it. A transaction that ends without one has never begun.
 */
export class LateBegin {
  #held: string | undefined
  #begun: Promise<unknown> | undefined

  async run(statement: Statement, send: Send): Promise<unknown> {
    if (this.#begun === undefined) {
      if (this.#keeps(statement.text)) {
        return { rows: [], fields: [], rowCount: null }
      }
      return this.#held === undefined ? send(statement) : this.#first(this.#held, statement, send)
    }
    try {
      // A statement of the same moment must not run outside of a transaction that turns out not to have begun.
      await this.#begun
    } catch (error) {
      if (statement.text === 'ROLLBACK') {
        return { rows: [], fields: [], rowCount: null }
      }
      throw error
    }
    return send(statement)
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

  /** What has no parameters may be several statements, which the server takes in a message of their own only. */
  async #first(begin: string, statement: Statement, send: Send): Promise<unknown> {
    if (statement.values === undefined || statement.values.length === 0) {
      this.#begun = Promise.resolve(send({ text: begin }))
      await this.#begun
      return send(statement)
    }
    const query = new QueryWithBegin(begin, statement)
    this.#begun = query.begun
    send(query)
    return query.result
  }
}
