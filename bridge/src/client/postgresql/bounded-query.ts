import type { Duplex } from 'node:stream'

import pg from 'pg'

/** The part of the driver's connection that sends messages. */
interface Messages {
  readonly stream: Pick<Duplex, 'cork' | 'uncork' | 'destroy'>
  /** Texts that are on their way to be parsed, by the names that they will have. */
  readonly submittedNamedStatements: Record<string, string>
  parse(statement: { text: string; name: string; types: readonly number[] }): void
  bind(portal: { portal: string; statement: string; values: readonly unknown[] }): void
  execute(portal: { portal: string; rows: number }): void
  sync(): void
}

/** The driver's query, with what its types keep to themselves. */
interface DriverQuery {
  name: string | undefined
  /** What the statement has come to. */
  readonly _results: unknown
  _getRows(connection: Messages): void
  submit(connection: Messages): Error | null
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: Messages): void
  handleError(error: Error, connection: Messages): void
}

const DriverQuery = pg.Query as unknown as new (
  config: object,
  callback: (error: Error | null, result: unknown) => void,
) => DriverQuery

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
export class BoundedQuery extends DriverQuery {
  readonly result: Promise<unknown>
  /** Resolves as soon as the transaction has begun. */
  readonly begun: Promise<void>
  /** Resolves as soon as the transaction is committed, and fails if only that fails. */
  readonly committed: Promise<void>
  readonly #name: string | undefined
  readonly #bounds: Bounds
  readonly #begun = withResolvers<undefined>()
  readonly #committed = withResolvers<undefined>()
  readonly #result: Resolvers<unknown>
  #at: 'begin' | 'statement' | 'commit'

  constructor(config: object, bounds: Bounds) {
    const result = withResolvers<unknown>()
    super(config, (error, answer) => {
      if (error === null) {
        result.resolve(answer)
      } else {
        result.reject(error)
      }
    })
    this.result = result.promise
    this.begun = this.#begun.promise
    this.committed = this.#committed.promise
    this.#name = this.name
    this.#bounds = bounds
    this.#result = result
    this.#at = bounds.begin === undefined ? 'statement' : 'begin'
    // Who waits for the statement is told anyway.
    this.begun.catch(() => undefined)
    this.committed.catch(() => undefined)
  }

  override submit(connection: Messages): Error | null {
    const { begin } = this.#bounds
    if (begin === undefined) {
      return super.submit(connection)
    }
    connection.stream.cork()
    try {
      execute(begin, connection)
      const refusal = super.submit(connection)
      if (refusal !== null) {
        // BEGIN is on its way without an end of its message.
        connection.stream.destroy()
      }
      return refusal
    } finally {
      // The driver takes a statement of this name for prepared as soon as it hears that one was parsed; BEGIN is the first.
      this.name = undefined
      connection.stream.uncork()
    }
  }

  /** The driver ends the message here. */
  override _getRows(connection: Messages): void {
    connection.execute({ portal: '', rows: 0 })
    if (this.#bounds.commits) {
      execute('COMMIT', connection)
    }
    connection.sync()
  }

  override handleCommandComplete(message: unknown, connection: Messages): void {
    switch (this.#at) {
      case 'begin':
        this.#at = 'statement'
        this.name = this.#name
        this.#begun.resolve(undefined)
        break
      case 'statement':
        this.#at = 'commit'
        super.handleCommandComplete(message, connection)
        break
      case 'commit':
        this.#committed.resolve(undefined)
    }
  }

  /** Nobody looks at the rows of a statement that commits, so that none can be what is wrong when it is too late. */
  override handleDataRow(message: unknown): void {
    if (!this.#bounds.commits) {
      super.handleDataRow(message)
    }
  }

  override handleError(error: Error, connection: Messages): void {
    if (this.#at === 'begin') {
      Reflect.deleteProperty(connection.submittedNamedStatements, this.#name ?? '')
      this.#begun.reject(error)
    }
    if (this.#at === 'commit' && this.#bounds.commits) {
      this.#result.resolve(this._results)
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

interface Resolvers<T> {
  readonly promise: Promise<T>
  readonly resolve: (value: T) => void
  readonly reject: (error: Error) => void
}

function withResolvers<T>(): Resolvers<T> {
  const resolvers: Partial<Pick<Resolvers<T>, 'resolve' | 'reject'>> = {}
  const promise = new Promise<T>((resolve, reject) => Object.assign(resolvers, { resolve, reject }))
  return { promise, ...(resolvers as Required<typeof resolvers>) }
}
