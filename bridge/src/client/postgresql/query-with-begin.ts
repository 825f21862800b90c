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
}

/** The driver's query, with what its types keep to themselves. */
interface DriverQuery {
  name: string | undefined
  submit(connection: Messages): Error | null
  handleCommandComplete(message: unknown, connection: Messages): void
  handleError(error: Error, connection: Messages): void
}

const DriverQuery = pg.Query as unknown as new (
  config: object,
  callback: (error: Error | null, result: unknown) => void,
) => DriverQuery

/**
 * A statement with parameters, and the BEGIN before it, as one message to the server. It is not only faster: what follows
 * an error is not looked at until the end of the message, so that the statement cannot run if its transaction does not begin.
 * Java's driver for PostgreSQL begins transactions in the same way.
 *
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-PIPELINING
 */
export class QueryWithBegin extends DriverQuery {
  /** Resolves as soon as the transaction has begun. */
  readonly begun: Promise<void>
  readonly result: Promise<unknown>
  readonly #begin: string
  readonly #name: string | undefined
  readonly #resolveBegun: () => void
  readonly #rejectBegun: (error: Error) => void
  #hasBegun = false

  constructor(begin: string, config: object) {
    const begun = withResolvers<undefined>()
    const result = withResolvers<unknown>()
    super(config, (error, answer) => {
      if (error === null) {
        result.resolve(answer)
      } else {
        result.reject(error)
      }
    })
    this.#begin = begin
    this.#name = this.name
    this.begun = begun.promise
    this.result = result.promise
    this.#resolveBegun = () => {
      begun.resolve(undefined)
    }
    this.#rejectBegun = begun.reject
    // Who waits for the statement is told anyway.
    this.begun.catch(() => undefined)
  }

  override submit(connection: Messages): Error | null {
    connection.stream.cork()
    try {
      connection.parse({ text: this.#begin, name: '', types: [] })
      connection.bind({ portal: '', statement: '', values: [] })
      connection.execute({ portal: '', rows: 0 })
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

  override handleCommandComplete(message: unknown, connection: Messages): void {
    if (this.#hasBegun) {
      super.handleCommandComplete(message, connection)
    } else {
      this.#hasBegun = true
      this.name = this.#name
      this.#resolveBegun()
    }
  }

  override handleError(error: Error, connection: Messages): void {
    if (!this.#hasBegun) {
      Reflect.deleteProperty(connection.submittedNamedStatements, this.#name ?? '')
      this.#rejectBegun(error)
    }
    super.handleError(error, connection)
  }
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
