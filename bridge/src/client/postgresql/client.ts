import type { EventEmitter } from 'node:events'
import type { Duplex } from 'node:stream'

import pg from 'pg'

import { queryTimedOut, tlsFailed } from '../driver-errors.ts'
import type { PostgresqlConfig, SessionSettings } from './config.ts'
import { isStaleStatement, queryError } from './errors.ts'
import { ExtendedQuery, hasParameters, type Statement } from './extended-query.ts'
import { readMessages } from './read-messages.ts'
import { RecentNames } from './recent-names.ts'
import { TransactionBounds } from './transaction-bounds.ts'

/** The part of the driver's connection that is used here and has no types. */
interface Connection extends EventEmitter {
  readonly stream: Duplex
  /** Which text each name stands for in this session. */
  readonly parsedStatements: Record<string, string>
  close(statement: { type: 'S'; name: string }): void
  /** Called when the stream is ready, encrypted if it has to be. */
  attachListeners: (stream: Duplex) => void
}

type Query = (...args: unknown[]) => Promise<unknown>

/** When a query ends, with the session that runs it. */
interface Deadline {
  readonly passed: boolean
  readonly timer: NodeJS.Timeout
}

/**
 * A session that prepares a bounded number of statements, reads rows fast, ends a query that takes too long, and says in
 * one way that it is gone.
 */
export class PostgresqlClient extends pg.Client {
  readonly #settings: SessionSettings
  readonly #prepared: RecentNames
  #bounds: TransactionBounds | undefined

  constructor(config: PostgresqlConfig) {
    const connectionTimeoutMillis = config.session.connectTimeoutMillis
    // The pool hides the password from enumeration, so that a copy would lack it.
    super(Object.create(config, { connectionTimeoutMillis: { value: connectionTimeoutMillis } }) as pg.ClientConfig)
    this.#settings = config.session
    this.#prepared = new RecentNames(config.session.statementCache)
    this.#connection.attachListeners = (stream) => {
      readMessages(stream, this.#connection)
    }
    // Whoever waits for an answer is told; an idle session has nobody to tell.
    this.on('error', () => undefined)
    if (config.session.channelBindingRequired) {
      this.#insistOnChannelBinding()
    }
    const query = this.query.bind(this) as Query
    const bounded: Query = (...args) => this.#run(query, args)
    this.query = bounded as typeof this.query
  }

  /** What comes next is a transaction, and need not begin at once. */
  bound(statements: number | undefined): void {
    this.#bounds = new TransactionBounds(statements)
  }

  /** Statements stand for themselves. */
  unbound(): void {
    this.#bounds = undefined
  }

  async #run(query: Query, args: unknown[]): Promise<unknown> {
    const { name } = args[0] as { name?: string }
    if (name !== undefined && name !== '') {
      this.#makeRoom(name)
    }
    const deadline = this.#deadline()
    try {
      return await this.#send(query, args)
    } catch (error) {
      if (name !== undefined && isStaleStatement(error)) {
        this.#forget(name)
      }
      throw deadline?.passed === true ? queryTimedOut() : queryError(error)
    } finally {
      clearTimeout(deadline?.timer)
    }
  }

  /** The adapter hands over objects, whoever sends scripts a text. */
  #send(query: Query, args: unknown[]): Promise<unknown> {
    const [statement] = args as [Statement | string]
    if (typeof statement === 'string') {
      return query(...args)
    }
    const send = (one: Statement | ExtendedQuery) => sent(one, query)
    return this.#bounds === undefined ? send(statement) : this.#bounds.run(statement, send)
  }

  #deadline(): Deadline | undefined {
    const { queryTimeoutMillis } = this.#settings
    if (queryTimeoutMillis === 0) {
      return undefined
    }
    const end = () => {
      deadline.passed = true
      this.#connection.stream.destroy()
    }
    const deadline = { passed: false, timer: setTimeout(end, queryTimeoutMillis).unref() }
    return deadline
  }

  /** Closing travels with the query that comes next, so that it costs no round trip. */
  #makeRoom(name: string): void {
    const oldest = this.#prepared.use(name)
    if (oldest !== undefined) {
      this.#close(oldest)
    }
  }

  #forget(name: string): void {
    this.#prepared.delete(name)
    this.#close(name)
  }

  #close(name: string): void {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- this is how the driver itself forgets
    delete this.#connection.parsedStatements[name]
    this.#connection.close({ type: 'S', name })
  }

  /** The driver binds the login to the TLS channel where the server can. Here one that cannot gets no password. */
  #insistOnChannelBinding(): void {
    let bound = false
    const refuseUnlessBound = () => {
      if (!bound) {
        const refusal = tlsFailed('The server does not offer channel binding (channel_binding=require).')
        this.#connection.emit('error', refusal)
        this.#connection.stream.destroy()
      }
    }
    this.#connection.once('authenticationSASL', ({ mechanisms }: { mechanisms?: readonly string[] }) => {
      bound = mechanisms?.includes('SCRAM-SHA-256-PLUS') === true
      refuseUnlessBound()
    })
    this.#connection.once('authenticationCleartextPassword', refuseUnlessBound)
    this.#connection.once('authenticationMD5Password', refuseUnlessBound)
    this.#connection.once('authenticationOk', refuseUnlessBound)
  }

  get #connection(): Connection {
    return (this as unknown as { connection: Connection }).connection
  }
}

/** The driver gives back what is a query already. */
function sent(statement: Statement | ExtendedQuery, query: Query): Promise<unknown> {
  if (!(statement instanceof ExtendedQuery)) {
    return hasParameters(statement) ? sent(new ExtendedQuery(statement), query) : query(statement)
  }
  void query(statement)
  return statement.result
}
