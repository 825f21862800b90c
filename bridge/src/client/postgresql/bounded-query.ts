import { withResolvers } from '../../resolvers.ts'
import { type CommandComplete, type DataRow, ExtendedQuery, type Messages, type Statement } from './extended-query.ts'

/** What travels with a statement. */
export interface Bounds {
  /** The text that begins the transaction. */
  readonly begin: string | undefined
  readonly commits: boolean
}

/**
 * A statement with parameters, with the BEGIN before it or the COMMIT behind it, as one message to the server. It is not
 * only faster: what follows an error is not looked at until the end of the message, so that the statement cannot run if its
 * transaction does not begin, and a transaction is not committed whose last statement fails. Java's driver for PostgreSQL
 * begins transactions in the same way.
 *
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export class BoundedQuery extends ExtendedQuery {
  /** Resolves as soon as the transaction has begun. */
  readonly begun: Promise<void>
  /** Resolves as soon as the transaction is committed, and fails if only that fails. */
  readonly committed: Promise<void>
  readonly #name: string
  readonly #bounds: Bounds
  readonly #begun = withResolvers<undefined>()
  readonly #committed = withResolvers<undefined>()
  #at: 'begin' | 'statement' | 'commit'

  constructor(statement: Statement, bounds: Bounds) {
    super(statement)
    this.begun = this.#begun.promise
    this.committed = this.#committed.promise
    this.#name = this.name
    this.#bounds = bounds
    this.#at = bounds.begin === undefined ? 'statement' : 'begin'
    // Who waits for the statement is told anyway.
    this.begun.catch(() => undefined)
    this.committed.catch(() => undefined)
  }

  protected override send(connection: Messages): void {
    const { begin, commits } = this.#bounds
    if (begin !== undefined) {
      execute(begin, connection)
    }
    super.send(connection)
    if (begin !== undefined) {
      // The driver takes a statement of this name for prepared as soon as it hears that one was parsed; BEGIN is the first.
      this.name = ''
    }
    if (commits) {
      execute('COMMIT', connection)
    }
  }

  override handleCommandComplete(message: CommandComplete): void {
    switch (this.#at) {
      case 'begin':
        this.#at = 'statement'
        this.name = this.#name
        this.#begun.resolve(undefined)
        break
      case 'statement':
        this.#at = 'commit'
        super.handleCommandComplete(message)
        break
      case 'commit':
        this.#committed.resolve(undefined)
    }
  }

  /** Nobody looks at the rows of a statement that commits, so that none can be what is wrong when it is too late. */
  override handleDataRow(message: DataRow): void {
    if (!this.#bounds.commits) {
      super.handleDataRow(message)
    }
  }

  override handleError(error: Error, connection: Messages): void {
    if (this.#at === 'begin') {
      Reflect.deleteProperty(connection.submittedNamedStatements, this.#name)
      this.#begun.reject(error)
    }
    if (this.#at === 'commit' && this.#bounds.commits) {
      this.complete()
    }
    this.#committed.reject(error)
    super.handleError(error, connection)
  }
}

function execute(text: string, connection: Messages): void {
  connection.parse({ text, name: '', types: [] })
  connection.bind({ portal: '', statement: '', values: [] })
  connection.execute({ portal: '', rows: 0 })
}
