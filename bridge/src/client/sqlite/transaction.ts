import type { Client, InStatement, ResultSet, Transaction as LibSqlTransaction, TransactionMode } from '@libsql/client'
import type { Transaction } from '@prisma/driver-adapter-utils'

import { isReadOnlyWanted } from '../read-only.ts'

const BEGIN: Record<TransactionMode, string> = {
  deferred: 'BEGIN DEFERRED',
  write: 'BEGIN IMMEDIATE',
  read: 'BEGIN TRANSACTION READONLY',
}

type Access = 'readOnly' | 'readWrite'

/**
 * A transaction on the one connection that there is; the adapter lets nothing else onto it before it is over. libSQL's own
 * would keep the connection to itself, open another for what comes next, and never close either.
 */
export class SqliteTransaction {
  readonly #connection: Pick<Client, 'execute'>
  readonly #ended: () => void
  readonly #access: Access
  #over = false

  private constructor(connection: Pick<Client, 'execute'>, access: Access, ended: () => void) {
    this.#connection = connection
    this.#access = access
    this.#ended = ended
  }

  static async begin(
    connection: Pick<Client, 'execute'>,
    mode: TransactionMode,
    ended: () => void,
  ): Promise<LibSqlTransaction> {
    const access = isReadOnlyWanted() ? 'readOnly' : 'readWrite'
    if (access === 'readOnly') {
      // The connection is that of the transaction alone. libSQL's `BEGIN READONLY` keeps nothing from writing.
      await connection.execute('PRAGMA query_only = ON')
    }
    await connection.execute(BEGIN[mode])
    return new SqliteTransaction(connection, access, ended) as unknown as LibSqlTransaction
  }

  async execute(statement: InStatement): Promise<ResultSet> {
    if (this.#over) {
      throw new Error('The database has rolled the transaction back.')
    }
    try {
      return await this.#connection.execute(statement)
    } catch (error) {
      this.#over = await this.#isOver()
      throw error
    }
  }

  /** The statement was sent before, see `commitWithKnownErrors`. */
  async commit(): Promise<void> {
    await this.#end()
  }

  async rollback(): Promise<void> {
    try {
      if (!this.#over) {
        await this.#connection.execute('ROLLBACK')
      }
    } finally {
      await this.#end()
    }
  }

  async #end(): Promise<void> {
    this.#over = true
    try {
      if (this.#access === 'readOnly') {
        await this.#connection.execute('PRAGMA query_only = OFF')
      }
    } finally {
      this.#ended()
    }
  }

  /** Some errors make SQLite roll back by itself; what is sent after that would be kept. In a transaction, no other begins. */
  async #isOver(): Promise<boolean> {
    try {
      await this.#connection.execute('BEGIN')
    } catch {
      return false
    }
    await this.#connection.execute('ROLLBACK')
    return true
  }
}

const COMMIT = { sql: 'COMMIT', args: [], argTypes: [] }

/**
 * The adapter knows what an error means only when it comes from a statement, so COMMIT becomes one. SQLite leaves a
 * transaction open that it cannot commit.
 */
export function commitWithKnownErrors(transaction: Transaction): Transaction {
  const end = transaction.commit.bind(transaction)
  transaction.commit = async () => {
    try {
      await transaction.executeRaw(COMMIT)
    } catch (error) {
      await transaction.rollback()
      throw error
    }
    await end()
  }
  return transaction
}
