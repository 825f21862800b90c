import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { PATIENCE } from '../../testing/patience.ts'
import { PostgresqlDatabase } from '../../testing/postgresql-database.ts'
import { RawEngine, withParameters } from '../../testing/raw-engine.ts'

const NAME = 'late'

let place: PostgresqlDatabase

beforeAll(async () => {
  place = await PostgresqlDatabase.create()
  await place.session.query('CREATE TABLE thing (id int PRIMARY KEY)')
})

afterAll(async () => {
  await place[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await place.session.query('TRUNCATE thing')
})

const parameter = { scalarType: 'unknown', arity: 'scalar' } as SqlQuery['argTypes'][number]
const sql = (text: string, ...args: unknown[]): SqlQuery => ({ sql: text, args, argTypes: args.map(() => parameter) })
const insert = (id: number) => sql('INSERT INTO thing VALUES ($1::int)', id)
const value = async (queryable: Transaction | SqlDriverAdapter, query: SqlQuery) =>
  (await queryable.queryRaw(query)).rows[0]?.[0]

async function commit(transaction: Transaction): Promise<void> {
  await transaction.executeRaw(sql('COMMIT'))
  await transaction.commit()
}

async function rollBack(transaction: Transaction): Promise<void> {
  await transaction.executeRaw(sql('ROLLBACK'))
  await transaction.rollback()
}

async function things(): Promise<number[]> {
  const { rows } = await place.session.query<{ id: number }>('SELECT id FROM thing ORDER BY id')
  return rows.map(({ id }) => id)
}

/** What the one session of the bridge does, and what it sent last. */
async function session(): Promise<{ state: string; query: string } | undefined> {
  const { rows } = await place.session.query<{ state: string; query: string }>(
    'SELECT state, query FROM pg_stat_activity WHERE application_name = $1',
    [NAME],
  )
  return rows[0]
}

describe.each([
  ['prepared statements', {}],
  ['PgBouncer', { pgbouncer: 'true' }],
])('a transaction on PostgreSQL, with %s', (_name, parameters) => {
  const open = () =>
    RawEngine.open(
      'postgresql',
      withParameters(place.url, { connection_limit: 1, application_name: NAME, ...parameters }),
    )

  it('begins with its first statement', async () => {
    await using engine = await open()
    const adapter = await engine.adapter()
    await adapter.queryRaw(sql('SELECT 1'))
    const transaction = await adapter.startTransaction()
    expect(await session()).toEqual({ state: 'idle', query: 'SELECT 1' })
    expect(await transaction.executeRaw(insert(1))).toBe(1)
    expect(await session()).toEqual({ state: 'idle in transaction', query: insert(1).sql })
    expect(await value(transaction, sql('SELECT count(*)::int FROM thing WHERE id > $1::int', 0))).toBe(1)
    expect(await things()).toEqual([])
    await commit(transaction)
    expect(await things()).toEqual([1])
    const undone = await adapter.startTransaction()
    await undone.executeRaw(insert(2))
    await rollBack(undone)
    expect(await things()).toEqual([1])
  })

  it('that ends without a statement never began', async () => {
    await using engine = await open()
    const adapter = await engine.adapter()
    await adapter.queryRaw(sql('SELECT 1'))
    await commit(await adapter.startTransaction('SERIALIZABLE'))
    await rollBack(await adapter.startTransaction())
    expect(await session()).toEqual({ state: 'idle', query: 'SELECT 1' })
    await adapter.executeRaw(insert(1))
    expect(await things()).toEqual([1])
  })

  it('has its isolation level and its mode from the beginning, whatever its first statement is', async () => {
    await using engine = await open()
    const adapter = await engine.adapter()
    for (const first of [
      sql("SELECT current_setting('transaction_isolation')"),
      sql('SELECT current_setting($1)', 'transaction_isolation'),
    ]) {
      const transaction = await adapter.startTransaction('SERIALIZABLE')
      await transaction.executeRaw(sql('SET TRANSACTION READ ONLY'))
      expect(await value(transaction, first)).toBe('serializable')
      await expect(transaction.executeRaw(insert(1))).rejects.toMatchObject({ cause: { originalCode: '25006' } })
      await rollBack(transaction)
    }
  })

  it('may begin with several statements in one text, and with savepoints', async () => {
    await using engine = await open()
    const adapter = await engine.adapter()
    const transaction = await adapter.startTransaction()
    await transaction.executeRaw(sql('INSERT INTO thing VALUES (1); INSERT INTO thing VALUES (2)'))
    await rollBack(transaction)
    const nested = await adapter.startTransaction()
    await nested.createSavepoint?.('s')
    await nested.executeRaw(insert(3))
    await nested.rollbackToSavepoint?.('s')
    await nested.executeRaw(insert(4))
    await commit(nested)
    expect(await things()).toEqual([4])
  })

  it('is one transaction for statements of the same moment', async () => {
    await using engine = await open()
    const transaction = await (await engine.adapter()).startTransaction()
    const id = (n: number) => value(transaction, sql('SELECT pg_current_xact_id()::text WHERE $1::int > 0', n))
    const [first, ...others] = await Promise.all([id(1), id(2), id(3)])
    await rollBack(transaction)
    expect(others).toEqual([first, first])
  })

  it('runs nothing if it cannot begin, and leaves the session as it was', async () => {
    await using engine = await open()
    const adapter = await engine.adapter()
    const syntax = { cause: { originalCode: '42601' } }
    for (const statement of [insert(1), sql('INSERT INTO thing VALUES (1)')]) {
      const transaction = await adapter.startTransaction('NO SUCH LEVEL' as never)
      const outcomes = await Promise.allSettled(
        [statement, insert(2), insert(3)].map((query) => transaction.executeRaw(query)),
      )
      expect(outcomes.map((outcome) => outcome.status === 'rejected' && (outcome.reason as unknown))).toMatchObject([
        syntax,
        syntax,
        syntax,
      ])
      await expect(transaction.executeRaw(insert(4))).rejects.toMatchObject(syntax)
      await rollBack(transaction)
    }
    expect(await things()).toEqual([])
    const { query: before, ...idle } = (await session()) ?? {}
    expect(before).toBeDefined()
    expect(idle).toEqual({ state: 'idle' })
    await adapter.executeRaw(insert(1))
    const next = await adapter.startTransaction()
    await next.executeRaw(insert(2))
    await commit(next)
    expect(await things()).toEqual([1, 2])
  })

  it('whose first statement fails has begun and is aborted', async () => {
    await using engine = await open()
    const adapter = await engine.adapter()
    await place.session.query('INSERT INTO thing VALUES (1)')
    for (const [first, code] of [
      [insert(1), '23505'],
      [sql('SELECT $1::no_such_type', 1), '42704'],
      [sql('SELECT $1::no_such_type', 1), '42704'],
    ] as const) {
      const transaction = await adapter.startTransaction()
      await expect(transaction.queryRaw(first)).rejects.toMatchObject({ cause: { originalCode: code } })
      await expect(transaction.executeRaw(insert(2))).rejects.toMatchObject({ cause: { originalCode: '25P02' } })
      await rollBack(transaction)
    }
    await adapter.executeRaw(insert(3))
    expect(await things()).toEqual([1, 3])
  })

  it('whose session is lost before its first statement runs none', async () => {
    await using engine = await open()
    const adapter = await engine.adapter()
    const transaction = await adapter.startTransaction()
    await place.session.query(
      'SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = $1',
      [NAME],
    )
    await expect(transaction.executeRaw(insert(1))).rejects.toMatchObject({ cause: { kind: 'ConnectionClosed' } })
    await transaction.rollback()
    await vi.waitUntil(() => engine.pool().size === 0, PATIENCE)
    await adapter.executeRaw(insert(2))
    expect(await things()).toEqual([2])
  })
})
