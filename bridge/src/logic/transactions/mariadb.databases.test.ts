import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { TestBridge } from '../../testing/bridge.ts'
import { MariadbDatabase } from '../../testing/mariadb-database.ts'
import { DATABASE_PATIENCE } from '../../testing/patience.ts'
import { createUser, failure, raw, TransactionCalls } from '../../testing/transactions.ts'

/** The server keeps its list of transactions for 100 ms after each look at it. */
const PATIENCE = { ...DATABASE_PATIENCE, interval: 150 }

let database: MariadbDatabase
let bridge: TestBridge
let calls: TransactionCalls

beforeAll(async () => {
  database = await MariadbDatabase.create()
  bridge = await TestBridge.start(
    { PRISMA_PROVIDER: 'mysql', DATABASE_URL: database.url, PRISMA_CONNECTION_LIMIT: '10' },
    (schema) => database.createTables(schema),
  )
  calls = new TransactionCalls(bridge)
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await database.session.query('DELETE FROM User')
})

const emails = async () => {
  const rows = await database.session.query<{ email: string }[]>('SELECT email FROM User ORDER BY id')
  return rows.map(({ email }) => email)
}

const transactionsOfServer = async () => {
  const rows = await database.session.query<{ count: bigint }[]>(
    `SELECT count(*) AS count FROM information_schema.innodb_trx t
     JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id WHERE p.db = DATABASE()`,
  )
  return Number(rows[0]?.count)
}

/** No transaction is open, in the bridge or in the database, and all connections are there. */
const expectWhole = () =>
  vi.waitFor(async () => {
    const { pool, transactions } = await calls.health()
    expect(transactions).toEqual({ active: 0 })
    expect(pool).toMatchObject({ idle: pool.size, waiting: 0 })
    expect(await transactionsOfServer()).toBe(0)
  }, PATIENCE)

describe('isolation', () => {
  it.each([
    ['ReadUncommitted', 'READ UNCOMMITTED'],
    ['ReadCommitted', 'READ COMMITTED'],
    ['RepeatableRead', 'REPEATABLE READ'],
    ['Serializable', 'SERIALIZABLE'],
  ])('%s is really set', async (level, name) => {
    const id = await calls.start({ isolation_level: level })
    await calls.run(id, createUser('a'))
    await vi.waitFor(async () => {
      const rows = await calls.rows(
        'SELECT trx_isolation_level FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = CONNECTION_ID()',
        id,
      )
      expect(rows).toEqual([[name]])
    }, PATIENCE)
    await calls.rollback(id)
    await expectWhole()
  })
})

describe('read-only', () => {
  it('is kept by the database, savepoints and batches included, with the isolation that was asked for', async () => {
    const id = await calls.start({ read_only: true, isolation_level: 'ReadCommitted' })
    await calls.rows('SELECT * FROM User', id)
    await vi.waitFor(async () => {
      const rows = await calls.rows(
        `SELECT trx_isolation_level, trx_is_read_only FROM information_schema.innodb_trx
         WHERE trx_mysql_thread_id = CONNECTION_ID()`,
        id,
      )
      expect(rows).toEqual([['READ COMMITTED', 1]])
    }, PATIENCE)
    const nested = await calls.start({ new_tx_id: id })
    const { body } = await calls.run(nested, raw('executeRaw', "INSERT INTO User (email) VALUES ('a')"))
    expect(body.errors).toMatchObject([{ code: 'P2010', meta: { database: { code: '1792' } } }])
    await calls.rollback(nested)
    const batch = await calls.run(id, { batch: [createUser('b')], transaction: {} })
    expect(batch.body.errors?.[0]?.message).toContain('Cannot execute statement in a READ ONLY transaction')
    expect(await calls.commit(id)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual([])
    await expectWhole()
  })

  it('is over with the transaction', async () => {
    for (let connection = 0; connection < 10; connection++) {
      await calls.rollback(await calls.start({ read_only: true }))
      const next = await calls.start()
      await calls.run(next, createUser(`u${connection}`))
      await calls.commit(next)
    }
    expect(await emails()).toHaveLength(10)
  })
})

describe('a transaction', () => {
  it('is seen by nobody else before the commit, and kept after it', async () => {
    const id = await calls.start()
    await calls.run(id, createUser('a'))
    expect(await emails()).toEqual([])
    expect(await calls.commit(id)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(['a'])
  })

  it('is over when its connection is lost, and a commit says that nothing was kept', async () => {
    const id = await calls.start()
    await calls.run(id, createUser('a'))
    const [[connection] = []] = await calls.rows('SELECT CONNECTION_ID()', id)
    await database.session.query(`KILL CONNECTION ${String(connection)}`)
    const { body } = await calls.commit(id)
    expect(body.errors).toHaveLength(1)
    expect(await calls.commit(id)).toMatchObject(failure('rolled_back'))
    expect(await emails()).toEqual([])
    await expectWhole()
  })

  it('can be nested, and the nested one be undone alone', async () => {
    const outer = await calls.start()
    await calls.run(outer, createUser('a'))
    const inner = await calls.start({ new_tx_id: outer })
    await calls.run(inner, createUser('b'))
    await calls.rollback(inner)
    const second = await calls.start({ new_tx_id: outer })
    await calls.run(second, createUser('c'))
    await calls.commit(second)
    const batch = { batch: [createUser('d'), createUser('a')], transaction: {} }
    expect(await calls.run(outer, batch)).toMatchObject({ body: { errors: [{ code: 'P2002' }] } })
    await calls.commit(outer)
    expect(await emails()).toEqual(['a', 'c'])
  })

  it('goes on after a query in it has failed, as the database does', async () => {
    const id = await calls.start()
    await calls.run(id, createUser('a'))
    await calls.run(id, createUser('a'))
    expect(await calls.commit(id)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(['a'])
  })
})

describe('what the database has rolled back by itself', () => {
  const lock = (email: string) => raw('executeRaw', `UPDATE User SET role = 'administrator' WHERE email = '${email}'`)

  it('is not carried on outside of the transaction: a deadlock', async () => {
    await database.session.query("INSERT INTO User (email) VALUES ('a'), ('b')")
    const [one, other] = [await calls.start(), await calls.start()]
    await calls.run(one, createUser('one'))
    await calls.run(one, lock('a'))
    await calls.run(other, createUser('other'))
    await calls.run(other, lock('b'))
    const answers = await Promise.all([calls.run(one, lock('b')), calls.run(other, lock('a'))])
    const loser = answers[0].body.errors === undefined ? other : one
    const winner = loser === one ? other : one
    expect(answers.filter(({ body }) => body.errors !== undefined)).toMatchObject([
      { body: { errors: [{ meta: { database: { code: '1213' } } }] } },
    ])
    expect(await calls.run(loser, createUser('outside'))).toMatchObject(failure('rolled_back'))
    expect(await bridge.postTo('/transaction/start', { new_tx_id: loser })).toMatchObject(failure('rolled_back'))
    expect(await calls.commit(loser)).toMatchObject(failure('rolled_back'))
    expect(await calls.commit(winner)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(['a', 'b', winner === one ? 'one' : 'other'])
    await expectWhole()
  })

  it('is not carried on outside of the transaction: a row changed since it was read', async () => {
    await database.session.query("INSERT INTO User (email) VALUES ('a')")
    const id = await calls.start({ isolation_level: 'RepeatableRead' })
    await calls.run(id, raw('executeRaw', 'SET innodb_snapshot_isolation = ON'))
    await calls.rows('SELECT * FROM User', id)
    await database.session.query("UPDATE User SET role = 'administrator'")
    const { body } = await calls.run(id, raw('executeRaw', "UPDATE User SET role = 'USER'"))
    expect(body.errors).toMatchObject([{ meta: { database: { code: '1020' } } }])
    expect(await calls.run(id, createUser('outside'))).toMatchObject(failure('rolled_back'))
    expect(await calls.rollback(id)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(['a'])
    await expectWhole()
  })
})

describe('expiry', () => {
  it('answers a query that outlives its transaction, and undoes it', async () => {
    await database.session.query("SELECT GET_LOCK('test', 10)")
    const id = await calls.start({ timeout: 100 })
    const slow = calls.run(id, raw('executeRaw', "INSERT INTO User (email) SELECT GET_LOCK('test', 30)"))
    expect(await slow).toMatchObject(failure('expired'))
    await database.session.query("SELECT RELEASE_LOCK('test')")
    await expectWhole()
    expect(await emails()).toEqual([])
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
