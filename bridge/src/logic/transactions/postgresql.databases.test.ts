import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { TestBridge } from '../../testing/bridge.ts'
import { DATABASE_PATIENCE } from '../../testing/patience.ts'
import { PostgresqlDatabase } from '../../testing/postgresql-database.ts'
import { createUser, failure, raw, TransactionCalls } from '../../testing/transactions.ts'

const LOCK = 77

let database: PostgresqlDatabase
let bridge: TestBridge
let calls: TransactionCalls

beforeAll(async () => {
  database = await PostgresqlDatabase.create()
  bridge = await TestBridge.start({
    PRISMA_PROVIDER: 'postgresql',
    DATABASE_URL: database.url,
    PRISMA_CONNECTION_LIMIT: '10',
  })
  calls = new TransactionCalls(bridge)
  await database.session.query('ALTER TABLE "Post" ALTER CONSTRAINT "Post_authorId_fkey" DEFERRABLE INITIALLY DEFERRED')
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await database.session.query('TRUNCATE "User", "Post" RESTART IDENTITY')
})

const emails = async () => {
  const { rows } = await database.session.query<{ email: string }>('SELECT email FROM "User" ORDER BY id')
  return rows.map(({ email }) => email)
}

/** No transaction is open, in the bridge or in the database, and all connections are there. */
const expectWhole = () =>
  vi.waitFor(async () => {
    const { pool, transactions } = await calls.health()
    expect(transactions).toEqual({ active: 0 })
    expect(pool).toMatchObject({ idle: pool.size, waiting: 0 })
    const { rows } = await database.session.query(
      `SELECT state FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`,
    )
    expect(rows).toEqual([])
  }, DATABASE_PATIENCE)

/** Runs until the test lets go of the lock. */
const SLOW_INSERT = raw(
  'executeRaw',
  `INSERT INTO "User" (email) SELECT 'slow' FROM pg_advisory_xact_lock_shared(${LOCK})`,
)
const hold = () => database.session.query(`SELECT pg_advisory_lock(${LOCK})`)
const letGo = () => database.session.query(`SELECT pg_advisory_unlock(${LOCK})`)
const untilWaiting = () =>
  vi.waitFor(async () => {
    const { rowCount } = await database.session.query(
      `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
    expect(rowCount).toBe(1)
  }, DATABASE_PATIENCE)

const post = (title: string, authorId: number) => ({
  modelName: 'Post',
  action: 'createOne',
  query: { arguments: { data: { title, authorId } }, selection: { id: true } },
})

describe('isolation', () => {
  it.each([
    ['ReadUncommitted', 'read uncommitted'],
    ['ReadCommitted', 'read committed'],
    ['RepeatableRead', 'repeatable read'],
    ['Serializable', 'serializable'],
  ])('%s is really set, for transactions and batches', async (level, name) => {
    const id = await calls.start({ isolation_level: level })
    expect(await calls.rows('SHOW transaction_isolation', id)).toEqual([[name]])
    await calls.rollback(id)
    const show = raw('queryRaw', 'SHOW transaction_isolation')
    const { body } = await bridge.post({ batch: [show], transaction: { isolationLevel: level } })
    expect(body.batchResult).toMatchObject([{ data: { rows: [[name]] } }])
    expect(await calls.rows('SHOW transaction_isolation')).toEqual([['read committed']])
  })

  it('refuses a level that only another database has', async () => {
    const { status, body } = await bridge.postTo('/transaction/start', { isolation_level: 'Snapshot' })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain('ReadUncommitted, ReadCommitted, RepeatableRead, Serializable')
  })

  it('makes one of two transactions fail that cannot both be true, at the latest when it commits', async () => {
    const both = [
      await calls.start({ isolation_level: 'Serializable' }),
      await calls.start({ isolation_level: 'Serializable' }),
    ]
    for (const [index, id] of both.entries()) {
      await calls.rows('SELECT count(*) FROM "User"', id)
      await calls.run(id, createUser(`u${index}`))
    }
    const [first, second] = [await calls.commit(both[0] ?? ''), await calls.commit(both[1] ?? '')]
    expect(first).toEqual({ status: 200, body: {} })
    expect(second).toMatchObject({ status: 200, body: { errors: [{ code: 'P2034', retryable: true }] } })
    expect(await emails()).toEqual(['u0'])
    expect(await calls.commit(both[1] ?? '')).toMatchObject(failure('rolled_back'))
    await expectWhole()
  })
})

describe('read-only', () => {
  it('is kept by the database, savepoints and batches included, with the isolation that was asked for', async () => {
    const id = await calls.start({ read_only: true, isolation_level: 'Serializable' })
    expect(await calls.rows('SHOW transaction_isolation', id)).toEqual([['serializable']])
    expect(await calls.rows('SHOW transaction_read_only', id)).toEqual([['on']])
    const nested = await calls.start({ new_tx_id: id })
    const { body } = await calls.run(nested, raw('executeRaw', `INSERT INTO "User" (email) VALUES ('a')`))
    expect(body.errors).toMatchObject([{ code: 'P2010', meta: { database: { code: '25006' } } }])
    await calls.rollback(nested)
    const batch = await calls.run(id, { batch: [createUser('b')], transaction: {} })
    expect(batch.body.errors?.[0]?.message).toContain('cannot execute INSERT in a read-only transaction')
    expect(await calls.commit(id)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual([])
    await expectWhole()
  })

  it('cannot be taken back inside of the transaction, and is over with it', async () => {
    const id = await calls.start({ read_only: true })
    await calls.rows('SELECT 1', id)
    const { body } = await calls.run(id, raw('executeRaw', 'SET TRANSACTION READ WRITE'))
    expect(body.errors).toMatchObject([{ meta: { database: { code: '25001' } } }])
    await calls.rollback(id)
    for (let connection = 0; connection < 10; connection++) {
      const next = await calls.start({ read_only: false })
      await calls.run(next, createUser(`u${connection}`))
      await calls.commit(next)
    }
    expect(await emails()).toHaveLength(10)
  })
})

describe('COMMIT', () => {
  it('is waited for: a deferred constraint that fails then is an error, and no row is there', async () => {
    const id = await calls.start()
    await calls.run(id, createUser('a'))
    expect(await calls.run(id, post('orphan', 999))).toMatchObject({ body: { data: { id: 1 } } })
    expect(await calls.commit(id)).toMatchObject({
      status: 200,
      body: {
        errors: [{ code: 'P2003', kind: 'known', meta: { database: { kind: 'ForeignKeyConstraintViolation' } } }],
      },
    })
    expect(await emails()).toEqual([])
    expect(await calls.commit(id)).toMatchObject(failure('rolled_back'))
    expect(await calls.run(id, createUser('b'))).toMatchObject(failure('rolled_back'))
    await expectWhole()
  })

  it('of a batch that fails is an error of the batch', async () => {
    const { status, body } = await bridge.post({ batch: [createUser('a'), post('orphan', 999)], transaction: {} })
    expect({ status, errors: body.errors }).toMatchObject({ status: 200, errors: [{ code: 'P2003' }] })
    expect(await emails()).toEqual([])
    await expectWhole()
  })

  it('after a failed query is no success, although PostgreSQL answers it without an error', async () => {
    const id = await calls.start()
    await calls.run(id, createUser('a'))
    expect(await calls.run(id, createUser('a'))).toMatchObject({ body: { errors: [{ code: 'P2002' }] } })
    expect(await calls.commit(id)).toMatchObject(failure('rolled_back'))
    expect(await emails()).toEqual([])
    await expectWhole()
  })

  it('waits for the query that is running, and refuses what comes after it', async () => {
    const id = await calls.start()
    await hold()
    const slow = calls.run(id, SLOW_INSERT)
    await untilWaiting()
    const commit = calls.commit(id)
    const late = calls.run(id, createUser('late'))
    await letGo()
    expect(await slow).toEqual({ status: 200, body: { data: 1 } })
    expect(await commit).toEqual({ status: 200, body: {} })
    expect(await late).toMatchObject(failure('committed'))
    expect(await emails()).toEqual(['slow'])
  })
})

describe('a transaction that begins with its first query', () => {
  const first = (transaction: object, query: object) => bridge.postTo('/transaction/query', { transaction, query })

  it('has everything that it was asked for when the query runs', async () => {
    const show = raw(
      'queryRaw',
      "SELECT current_setting('transaction_isolation'), current_setting('transaction_read_only')",
    )
    const { body } = await first({ isolation_level: 'Serializable', read_only: true }, show)
    expect(body.data).toMatchObject({ rows: [['serializable', 'on']] })
    expect(await calls.commit(body.transaction?.id ?? '')).toEqual({ status: 200, body: {} })
    await expectWhole()
  })

  it('keeps nothing after its first query has failed', async () => {
    await database.session.query(`INSERT INTO "User" (email) VALUES ('a')`)
    const { body } = await first({}, createUser('a'))
    expect(body.errors).toMatchObject([{ code: 'P2002' }])
    expect(await calls.commit(body.transaction?.id ?? '')).toMatchObject(failure('rolled_back'))
    await expectWhole()
  })

  it('answers a first query that outlives it, and undoes it', async () => {
    await hold()
    const slow = first({ timeout: 100 }, SLOW_INSERT)
    await untilWaiting()
    const answer = await slow
    expect(answer).toMatchObject(failure('expired'))
    expect(await calls.commit(answer.body.transaction?.id ?? '')).toMatchObject(failure('expired'))
    await letGo()
    await expectWhole()
    expect(await emails()).toEqual([])
  })
})

describe('what is sent with one id', () => {
  it('keeps its order', async () => {
    const id = await calls.start()
    const names = Array.from({ length: 100 }, (_, index) => `u${index}`)
    const answers = names.map((name) => calls.run(id, createUser(name)))
    const commit = calls.commit(id)
    await Promise.all(answers)
    expect(await commit).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(names)
  })

  it('is seen by nobody else before the commit, and merged lookups outside do not see it', async () => {
    const id = await calls.start()
    await calls.run(id, createUser('a'))
    const find = {
      modelName: 'User',
      action: 'findUnique',
      query: { arguments: { where: { email: 'a' } }, selection: { email: true } },
    }
    const [inside, outside] = await Promise.all([
      calls.run(id, { batch: [find, find] }),
      bridge.post({ batch: [find, find] }),
    ])
    expect(inside.body.batchResult).toEqual([{ data: { email: 'a' } }, { data: { email: 'a' } }])
    expect(outside.body.batchResult).toEqual([{ data: null }, { data: null }])
    await calls.rollback(id)
    expect(await emails()).toEqual([])
  })
})

describe('savepoints', () => {
  it('save the rest from a query that fails', async () => {
    const outer = await calls.start()
    await calls.run(outer, createUser('a'))
    const inner = await calls.start({ new_tx_id: outer })
    await calls.run(inner, createUser('b'))
    await calls.run(inner, createUser('a'))
    expect(await calls.commit(inner)).toMatchObject(failure('rolled_back'))
    const batch = { batch: [createUser('c'), createUser('a')], transaction: {} }
    expect(await calls.run(outer, batch)).toMatchObject({ body: { errors: [{ code: 'P2002' }] } })
    const second = await calls.start({ new_tx_id: outer })
    await calls.run(second, createUser('d'))
    await calls.commit(second)
    expect(await calls.commit(outer)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(['a', 'd'])
  })
})

describe('expiry', () => {
  it('answers a query that outlives its transaction, and undoes it', async () => {
    await hold()
    const id = await calls.start({ timeout: 100 })
    const slow = calls.run(id, SLOW_INSERT)
    await untilWaiting()
    const commit = calls.commit(id)
    expect(await slow).toMatchObject(failure('expired'))
    expect(await commit).toMatchObject(failure('expired'))
    await letGo()
    await expectWhole()
    expect(await emails()).toEqual([])
  })

  it('keeps the rest of a query of several statements from running outside', async () => {
    await database.session.query(`INSERT INTO "User" (email) VALUES ('before')`)
    await hold()
    await database.session.query(`
      CREATE FUNCTION wait_for_test() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${LOCK}); RETURN NEW; END $$;
      CREATE TRIGGER wait_for_test BEFORE UPDATE ON "User" FOR EACH ROW EXECUTE FUNCTION wait_for_test()`)
    try {
      const id = await calls.start({ timeout: 100 })
      const nested = {
        modelName: 'User',
        action: 'updateOne',
        query: {
          arguments: { where: { email: 'before' }, data: { role: 'ADMIN', posts: { create: { title: 'after' } } } },
          selection: { id: true },
        },
      }
      const answer = calls.run(id, nested)
      await untilWaiting()
      expect(await answer).toMatchObject(failure('expired'))
    } finally {
      await letGo()
      await database.session.query('DROP FUNCTION wait_for_test CASCADE')
    }
    await expectWhole()
    const { rows } = await database.session.query('SELECT title FROM "Post"')
    expect(rows).toEqual([])
  })
})

describe('a thousand transactions that nobody ends', () => {
  it('are all rolled back, and leave the pool whole', async () => {
    const before = await calls.count('expired')
    const ids = await Promise.all(Array.from({ length: 1000 }, () => calls.start({ timeout: 50, max_wait: 120_000 })))
    expect(new Set(ids).size).toBe(1000)
    await expectWhole()
    expect((await calls.health()).pool.size).toBe(10)
    expect((await calls.count('expired')) - before).toBe(1000)
    expect(await calls.commit(ids[0] ?? '')).toMatchObject(failure('expired'))
    expect(await bridge.post(createUser('after'))).toMatchObject({ body: { data: { email: 'after' } } })
  })
})
