import pg from 'pg'

import { statementCount } from '../statement-count.ts'
import { PostgresqlClient } from './client.ts'
import type { PostgresqlConfig } from './config.ts'
import { connectError, isStaleStatement, NO_TLS } from './errors.ts'

type Connect = () => Promise<pg.PoolClient>
type Query = (...args: unknown[]) => Promise<unknown>

/**
 * The driver's pool, with what it lacks: a query that the database refuses does not cost its connection, a connection
 * that is lost in use or left within a transaction is not lent again, and TLS that is only preferred is tried first.
 */
export class PostgresqlPool extends pg.Pool {
  readonly #config: PostgresqlConfig
  readonly #open: Connect

  constructor(config: PostgresqlConfig) {
    super(Object.assign({ ...config }, { Client: PostgresqlClient as unknown as new () => pg.ClientBase }))
    this.#config = config
    this.#open = this.connect.bind(this) as Connect
    const connect: Connect = () => this.#acquireForTransaction()
    const query: Query = (...args) => this.#query(args)
    this.connect = connect as typeof this.connect
    this.query = query as typeof this.query
    // A connection that dies while it is idle is taken out of the pool. There is nobody to tell.
    this.on('error', () => undefined)
  }

  /** The adapter asks for a connection of its own to begin a transaction on it. */
  async #acquireForTransaction(): Promise<pg.PoolClient> {
    const statements = statementCount()
    const client = await this.#acquire()
    sessionOf(client).bound(statements)
    return client
  }

  async #acquire(): Promise<pg.PoolClient> {
    try {
      return lentOnce(await this.#open())
    } catch (error) {
      if (this.#config.session.tlsPreferred) {
        return this.#withoutTls(error)
      }
      throw connectError(error, this.#config)
    }
  }

  /** What was found out of the server's TLS holds until a connection fails. */
  async #withoutTls(failure: unknown): Promise<pg.PoolClient> {
    const noTls = (failure as Error).message === NO_TLS
    this.options.ssl = noTls ? false : this.#config.ssl
    if (!noTls) {
      throw connectError(failure, this.#config)
    }
    try {
      return lentOnce(await this.#open())
    } catch (error) {
      this.options.ssl = this.#config.ssl
      throw connectError(error, this.#config)
    }
  }

  async #query(args: unknown[]): Promise<unknown> {
    const client = await this.#acquire()
    let broken = false
    try {
      return await again(() => (client.query as Query)(...args))
    } catch (error) {
      broken = !(error instanceof pg.DatabaseError && error.severity === 'ERROR')
      throw error
    } finally {
      client.release(broken)
    }
  }
}

/** After a change of the tables a prepared statement is refused before it runs. The session has forgotten it by then. */
async function again<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (isStaleStatement(error)) {
      return run()
    }
    throw error
  }
}

/** A connection goes back once: when it is given back, or when it is lost. */
function lentOnce(client: pg.PoolClient): pg.PoolClient {
  const release = client.release.bind(client)
  let lent = true
  const giveBack = (broken?: Error | boolean) => {
    if (lent) {
      lent = false
      sessionOf(client).unbound()
      client.off('end', lost)
      release(broken === undefined || broken === false ? inTransaction(client) : broken)
    }
  }
  const lost = () => {
    giveBack(true)
  }
  client.on('end', lost)
  client.release = giveBack
  return client
}

/** The pool makes its clients of this class, which its types do not know. */
function sessionOf(client: pg.PoolClient): PostgresqlClient {
  return client as unknown as PostgresqlClient
}

function inTransaction(client: pg.PoolClient): boolean {
  const status = client.getTransactionStatus()
  return status === 'T' || status === 'E'
}
