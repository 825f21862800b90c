import type { Duplex } from 'node:stream'

// @ts-expect-error The driver has no types for it.
import utils from 'pg/lib/utils'

import { withResolvers } from '../../resolvers.ts'

/** A statement as the adapter hands it to the driver. */
export interface Statement {
  readonly name?: string
  readonly text: string
  readonly values?: readonly unknown[]
  /** How to read the values of a column, by the type and the format that the server says. */
  readonly types: { getTypeParser(type: number, format: string): ReadValue }
}

/** What a statement came to. */
export interface Outcome {
  readonly fields: readonly Field[]
  readonly rows: readonly unknown[][]
  /** Nothing where the server counts no rows. */
  readonly rowCount: number | null
}

/** The part of the driver's connection that sends messages. */
export interface Messages {
  readonly stream: Pick<Duplex, 'cork' | 'uncork'>
  /** Texts that the session has prepared, by their names. */
  readonly parsedStatements: Readonly<Record<string, string>>
  /** Texts that are on their way to be parsed. */
  readonly submittedNamedStatements: Record<string, string>
  parse(statement: { text: string; name: string; types: readonly number[] }): void
  bind(portal: { portal: string; statement: string; values: readonly unknown[] }): void
  describe(portal: { type: 'P'; name: string }): void
  execute(portal: { portal: string; rows: number }): void
  sync(): void
}

/** The values of a row, as the server writes them. */
export interface DataRow {
  readonly fields: readonly (string | null)[]
}

/** What has become of a statement, such as `UPDATE 3`. */
export interface CommandComplete {
  readonly text: string
}

interface Field {
  readonly name: string
  readonly dataTypeID: number
  readonly format: string
}

type ReadValue = (text: string) => unknown

const { prepareValue } = utils as { prepareValue: (value: unknown) => unknown }

/**
 * A statement with parameters, in the extended protocol of PostgreSQL, whose rows are lists. The driver takes any object
 * with these methods for a query; its own one copies what it is given, tells of each row as an event and makes an empty
 * row as an object, all of which takes longer than whatever is left to do for a short query.
 *
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY
 */
export class ExtendedQuery {
  /** The driver keeps the text by the name, if there is one, when it hears that it is parsed. */
  name: string
  readonly text: string
  readonly #values: readonly unknown[]
  readonly #types: Statement['types']
  readonly #outcome = withResolvers<Outcome>()
  readonly #rows: unknown[][] = []
  #fields: readonly Field[] = []
  #readers: readonly ReadValue[] = []
  #rowCount: number | null = null
  #unreadable: Error | undefined

  constructor({ name = '', text, values = [], types }: Statement) {
    this.name = name
    this.text = text
    this.#values = values.map(prepareValue)
    this.#types = types
  }

  get result(): Promise<Outcome> {
    return this.#outcome.promise
  }

  /** Called when it is the turn of this query. */
  submit(connection: Messages): null {
    connection.stream.cork()
    try {
      this.send(connection)
      connection.sync()
    } finally {
      connection.stream.uncork()
    }
    return null
  }

  /** Everything but the end of the message. */
  protected send(connection: Messages): void {
    const { name, text } = this
    if (!isKnown(name, connection)) {
      connection.parse({ text, name, types: [] })
      if (name !== '') {
        connection.submittedNamedStatements[name] = text
      }
    }
    connection.bind({ portal: '', statement: name, values: this.#values })
    connection.describe({ type: 'P', name: '' })
    connection.execute({ portal: '', rows: 0 })
  }

  handleRowDescription({ fields }: { readonly fields: readonly Field[] }): void {
    this.#fields = fields
    this.#readers = fields.map(({ dataTypeID, format }) => this.#types.getTypeParser(dataTypeID, format))
  }

  handleDataRow({ fields }: DataRow): void {
    try {
      this.#rows.push(fields.map((text, index) => (text === null ? null : this.#readers[index]?.(text))))
    } catch (error) {
      this.#unreadable ??= error as Error
    }
  }

  handleCommandComplete({ text }: CommandComplete): void {
    const [count] = /\d+$/.exec(text) ?? []
    this.#rowCount = count === undefined ? null : Number(count)
  }

  handleReadyForQuery(): void {
    if (this.#unreadable === undefined) {
      this.complete()
    } else {
      this.#outcome.reject(this.#unreadable)
    }
  }

  handleError(error: Error, _connection: Messages): void {
    this.#outcome.reject(this.#unreadable ?? error)
  }

  /** Tells what the statement came to. */
  protected complete(): void {
    this.#outcome.resolve({ fields: this.#fields, rows: this.#rows, rowCount: this.#rowCount })
  }
}

/** What has none may be several statements, which the server takes in a message of their own only. */
export function hasParameters({ values = [] }: Statement): boolean {
  return values.length > 0
}

function isKnown(name: string, { parsedStatements, submittedNamedStatements }: Messages): boolean {
  return parsedStatements[name] !== undefined || submittedNamedStatements[name] !== undefined
}
