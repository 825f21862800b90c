import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { PATIENCE } from '../../testing/patience.ts'
import { PostgresqlDatabase } from '../../testing/postgresql-database.ts'
import { RawEngine, withParameters } from '../../testing/raw-engine.ts'
import { withStatementCount } from '../statement-count.ts'

const NAME = 'late'

const MODES: [string, Record<string, string>][] = [
  ['prepared statements', {}],
  ['PgBouncer', { pgbouncer: 'true' }],
]

/** Sends a SYNC for each message that the server is to answer. */
const { Connection } = pg as unknown as { Connection: { prototype: { sync(): void } } }

let place: PostgresqlDatabase

beforeAll(async () => {
  place = await PostgresqlDatabase.create()
  await place.session.query('CREATE TABLE thing (id int PRIMARY KEY)')
  await place.session.query('CREATE TABLE late_thing (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)')
})

afterAll(async () => {
  await place[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await place.session.query('TRUNCATE thing, late_thing')
})

const open = (parameters: Record<string, string> = {}) =>
  RawEngine.open(
    'postgresql',
    withParameters(place.url, { connection_limit: 1, application_name: NAME, ...parameters }),
  )

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

/** Waits for a session that has failed: the server tells of an error before it is done with it. */
async function sessionIs(state: string): Promise<void> {
  await vi.waitFor(async () => {
    expect(await session()).toMatchObject({ state })
  }, PATIENCE)
}

/** Ends the session of the bridge, and waits until it is gone. */
async function terminate(): Promise<void> {
  await place.session.query(
    'SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = $1',
    [NAME],
  )
}

describe.each(MODES)('a transaction on PostgreSQL, with %s', (_name, parameters) => {
  it('begins with its first statement', async () => {
    await using engine = await open(parameters)
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
    await using engine = await open(parameters)
    const adapter = await engine.adapter()
    await adapter.queryRaw(sql('SELECT 1'))
    await commit(await adapter.startTransaction('SERIALIZABLE'))
    await rollBack(await adapter.startTransaction())
    expect(await session()).toEqual({ state: 'idle', query: 'SELECT 1' })
    await adapter.executeRaw(insert(1))
    expect(await things()).toEqual([1])
  })

  it('has its isolation level and its mode from the beginning, whatever its first statement is', async () => {
    await using engine = await open(parameters)
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
    await using engine = await open(parameters)
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
    await using engine = await open(parameters)
    const transaction = await (await engine.adapter()).startTransaction()
    const id = (n: number) => value(transaction, sql('SELECT pg_current_xact_id()::text WHERE $1::int > 0', n))
    const [first, ...others] = await Promise.all([id(1), id(2), id(3)])
    await rollBack(transaction)
    expect(others).toEqual([first, first])
  })

  it('runs nothing if it cannot begin, and leaves the session as it was', async () => {
    await using engine = await open(parameters)
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
    await sessionIs('idle')
    await adapter.executeRaw(insert(1))
    const next = await adapter.startTransaction()
    await next.executeRaw(insert(2))
    await commit(next)
    expect(await things()).toEqual([1, 2])
  })

  it('whose first statement fails has begun and is aborted', async () => {
    await using engine = await open(parameters)
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
    await using engine = await open(parameters)
    const adapter = await engine.adapter()
    const transaction = await adapter.startTransaction()
    await terminate()
    await expect(transaction.executeRaw(insert(1))).rejects.toMatchObject({ cause: { kind: 'ConnectionClosed' } })
    await transaction.rollback()
    await vi.waitUntil(() => engine.pool().size === 0, PATIENCE)
    await adapter.executeRaw(insert(2))
    expect(await things()).toEqual([2])
  })
})

describe.each(MODES)('a transaction of so many statements on PostgreSQL, with %s', (_name, parameters) => {
  const begin = (adapter: SqlDriverAdapter, count: number) => {
    const queries = Array.from({ length: count }, () => ({ action: 'executeRaw', query: { selection: {} } }))
    return withStatementCount(queries, () => adapter.startTransaction())
  }
  const committed = { state: 'idle', query: 'COMMIT' }

  it('is committed with the last one', async () => {
    await using engine = await open(parameters)
    const adapter = await engine.adapter()
    const transaction = await begin(adapter, 2)
    expect(await transaction.executeRaw(insert(1))).toBe(1)
    expect(await session()).toEqual({ state: 'idle in transaction', query: insert(1).sql })
    expect(await transaction.executeRaw(insert(2))).toBe(1)
    expect(await session()).toEqual(committed)
    expect(await things()).toEqual([1, 2])
    await commit(transaction)
    await adapter.executeRaw(insert(3))
    expect(await things()).toEqual([1, 2, 3])
  })

  it('begins and is committed with its only one, whose rows nobody reads', async () => {
    await using engine = await open(parameters)
    const adapter = await engine.adapter()
    for (const id of [1, 2]) {
      const transaction = await begin(adapter, 1)
      expect(await transaction.executeRaw(sql('INSERT INTO thing VALUES ($1::int) RETURNING id', id))).toBe(1)
      expect(await session()).toEqual(committed)
      await commit(transaction)
    }
    expect(await things()).toEqual([1, 2])
  })

  it('is committed by itself if the last one may be several', async () => {
    await using engine = await open(parameters)
    const transaction = await begin(await engine.adapter(), 1)
    await transaction.executeRaw(sql('INSERT INTO thing VALUES (1); INSERT INTO thing VALUES (2)'))
    expect(await session()).toMatchObject({ state: 'idle in transaction' })
    await commit(transaction)
    expect(await things()).toEqual([1, 2])
  })

  it('keeps nothing if the last one fails, and leaves the session as it was', async () => {
    await using engine = await open(parameters)
    const adapter = await engine.adapter()
    for (const last of [
      insert(1),
      sql('INSERT INTO no_such_thing VALUES ($1)', 1),
      sql('SELECT $1::no_such_type', 1),
    ]) {
      const transaction = await begin(adapter, 2)
      await transaction.executeRaw(insert(1))
      await expect(transaction.executeRaw(last)).rejects.toMatchObject({ cause: { originalCode: /^23505|^42/ } })
      await sessionIs('idle in transaction (aborted)')
      await rollBack(transaction)
      expect(await things()).toEqual([])
    }
    await adapter.executeRaw(insert(2))
    expect(await things()).toEqual([2])
  })

  it('fails in its commit if that is what fails', async () => {
    await using engine = await open(parameters)
    const adapter = await engine.adapter()
    const transaction = await begin(adapter, 2)
    await transaction.executeRaw(sql('INSERT INTO late_thing VALUES ($1::int)', 1))
    expect(await transaction.executeRaw(sql('INSERT INTO late_thing VALUES ($1::int)', 1))).toBe(1)
    await expect(transaction.executeRaw(sql('COMMIT'))).rejects.toMatchObject({ cause: { originalCode: '23505' } })
    await transaction.rollback()
    expect(await value(adapter, sql('SELECT count(*)::int FROM late_thing WHERE id > $1::int', 0))).toBe(0)
  })

  it('says that the session was lost with the last one', async () => {
    await using engine = await open(parameters)
    const transaction = await begin(await engine.adapter(), 2)
    await transaction.executeRaw(insert(1))
    await terminate()
    await expect(transaction.executeRaw(insert(2))).rejects.toMatchObject({ cause: { kind: 'ConnectionClosed' } })
    await transaction.rollback()
    expect(await things()).toEqual([])
  })
})

describe('a batch on PostgreSQL', () => {
  const add = (id: number) =>
    ({ action: 'executeRaw', query: 'INSERT INTO thing VALUES ($1::int)', parameters: [id] }) as const
  const lateAdd = { ...add(1), query: 'INSERT INTO late_thing VALUES ($1::int)' }
  const unreadable = { action: 'queryRaw', query: "SELECT '(1,2)'::point, $1::int", parameters: [1] } as const

  it('of changes in SQL is committed with the last one, so that it has as many round trips as statements', async () => {
    await using engine = await open()
    const sent = vi.spyOn(Connection.prototype, 'sync')
    expect(await engine.batch(add(1), add(2), add(3))).toEqual([1, 1, 1])
    expect(sent).toHaveBeenCalledTimes(3)
    sent.mockRestore()
    expect(await things()).toEqual([1, 2, 3])
  })

  it('keeps nothing if one of its statements fails, or only its commit', async () => {
    await using engine = await open()
    await expect(engine.batch(add(1), add(2), add(1))).rejects.toMatchObject({ code: 'P2010' })
    await expect(engine.batch(add(1), lateAdd, lateAdd)).rejects.toMatchObject({ code: 'P2002' })
    expect(await things()).toEqual([])
  })

  it('that ends with rows is committed when they have been read', async () => {
    await using engine = await open()
    await expect(engine.batch(add(1), unreadable)).rejects.toThrow('point')
    expect(await things()).toEqual([])
  })
})
