import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { TestBridge } from '../testing/bridge.ts'
import { MariadbDatabase } from '../testing/mariadb-database.ts'
import { DATABASE_PATIENCE } from '../testing/patience.ts'
import { PostgresqlDatabase } from '../testing/postgresql-database.ts'
import { TransactionCalls } from '../testing/transactions.ts'

/** MariaDB keeps its list of transactions for 100 ms after each look at it. */
const PATIENCE = { ...DATABASE_PATIENCE, interval: 150 }

interface Server extends AsyncDisposable {
  readonly provider: string
  readonly url: string
  /** How many sessions of the bridge wait for a lock. */
  waiting(): Promise<number>
}

async function postgresql(): Promise<Server> {
  const database = await PostgresqlDatabase.create()
  return {
    provider: 'postgresql',
    url: database.url,
    waiting: async () => {
      const { rowCount } = await database.session.query(
        "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      )
      return rowCount ?? 0
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

async function mariadb(): Promise<[Server, MariadbDatabase]> {
  const database = await MariadbDatabase.create()
  const server: Server = {
    provider: 'mysql',
    url: database.url,
    waiting: async () => {
      const rows = await database.session.query<unknown[]>(
        `SELECT 1 FROM information_schema.innodb_trx t
         JOIN information_schema.processlist p ON p.id = t.trx_mysql_thread_id
         WHERE p.db = DATABASE() AND t.trx_state = 'LOCK WAIT'`,
      )
      return rows.length
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
  return [server, database]
}

let server: Server
let bridge: TestBridge
let calls: TransactionCalls

async function start(name: string): Promise<void> {
  const env = (url: string, provider: string) => ({
    PRISMA_PROVIDER: provider,
    DATABASE_URL: url,
    PRISMA_CONNECTION_LIMIT: '10',
  })
  if (name === 'PostgreSQL') {
    server = await postgresql()
    bridge = await TestBridge.start(env(server.url, server.provider))
  } else {
    const [started, database] = await mariadb()
    server = started
    bridge = await TestBridge.start(env(server.url, server.provider), (schema) => database.createTables(schema))
  }
  calls = new TransactionCalls(bridge)
}

interface Lock {
  readonly mode: string
  readonly wait?: string
}

const UPDATE: Lock = { mode: 'update' }
const SKIP_LOCKED: Lock = { mode: 'update', wait: 'skipLocked' }
const NO_WAIT: Lock = { mode: 'update', wait: 'noWait' }

const find = (action: string, args: object, lock: Lock, selection: object = { email: true }, modelName = 'User') => ({
  modelName,
  action,
  query: { arguments: args, selection },
  lock,
})
const one = (email: string, lock: Lock, selection?: object) => find('findUnique', { where: { email } }, lock, selection)
const post = (title: string, lock: Lock) => find('findFirst', { where: { title } }, lock, { title: true }, 'Post')
const rename = (from: string, to: string) => ({
  modelName: 'User',
  action: 'updateOne',
  query: { arguments: { where: { email: from }, data: { email: to } }, selection: { email: true } },
})

/** The answer of a query in a transaction that still goes on. */
async function answer(id: string, body: object): Promise<unknown> {
  const reply = await calls.run(id, body)
  expect(reply.body.errors).toBeUndefined()
  return reply.body.data
}

/** What a transaction of its own would get of these rows without waiting. */
async function free(): Promise<unknown> {
  const id = await calls.start()
  const found = await answer(id, find('findMany', { orderBy: { email: 'asc' } }, SKIP_LOCKED))
  await calls.rollback(id)
  return (found as { email: string }[]).map(({ email }) => email)
}

const locked = { code: 'P2034', kind: 'known', retryable: true }
const refused = (message: string) => ({
  status: 400,
  body: { errors: [{ code: 'P2009', kind: 'validation', message: expect.stringContaining(message) as string }] },
})

describe.each(['PostgreSQL', 'MariaDB'])('row locks on %s', (name) => {
  beforeAll(() => start(name))

  afterAll(async () => {
    await bridge[Symbol.asyncDispose]()
    await server[Symbol.asyncDispose]()
  })

  beforeEach(async () => {
    await bridge.query('Post', 'deleteMany', {}, { count: true })
    await bridge.query('User', 'deleteMany', {}, { count: true })
    for (const email of ['a', 'b', 'c']) {
      const data = { email, posts: { create: [{ title: `${email}1` }, { title: `${email}2` }] } }
      await bridge.query('User', 'createOne', { data })
    }
  })

  it.each(['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany'])(
    '%s locks what it returns until the end of the transaction',
    async (action) => {
      const id = await calls.start()
      await answer(id, find(action, { where: { email: 'a' } }, UPDATE))
      expect(await free()).toEqual(['b', 'c'])
      await calls.rollback(id)
      expect(await free()).toEqual(['a', 'b', 'c'])
    },
  )

  it('the next one waits, and reads what was committed meanwhile', async () => {
    const first = await calls.start({ isolation_level: 'ReadCommitted', timeout: 30_000 })
    const second = await calls.start({ isolation_level: 'ReadCommitted', timeout: 30_000 })
    await answer(first, find('findMany', { where: { role: 'USER' }, take: 1, orderBy: { id: 'asc' } }, UPDATE))
    const read = answer(second, find('findMany', { where: { role: 'USER' }, take: 1, orderBy: { id: 'asc' } }, UPDATE))
    await vi.waitFor(async () => {
      expect(await server.waiting()).toBe(1)
    }, PATIENCE)
    await answer(first, rename('a', 'renamed'))
    await calls.commit(first)
    expect(await read).toEqual([{ email: 'renamed' }])
    await calls.rollback(second)
  })

  it('skips rows that are locked', async () => {
    const first = await calls.start()
    const second = await calls.start()
    const next = find('findMany', { take: 1, orderBy: { id: 'asc' } }, SKIP_LOCKED)
    expect(await answer(first, next)).toEqual([{ email: 'a' }])
    expect(await answer(second, next)).toEqual([{ email: 'b' }])
    await calls.commit(first)
    await calls.commit(second)
  })

  it('fails at once where it may not wait', async () => {
    const first = await calls.start()
    const second = await calls.start()
    await answer(first, one('a', UPDATE))
    const { status, body } = await calls.run(second, one('a', NO_WAIT))
    expect(status).toBe(200)
    expect(body.errors?.[0]).toMatchObject(locked)
    expect(body.errors?.[0]?.message).toContain('Another transaction holds a lock')
    await calls.rollback(first)
    await calls.rollback(second)
  })

  it('shares', async () => {
    const first = await calls.start()
    const second = await calls.start()
    const third = await calls.start()
    expect(await answer(first, one('a', { mode: 'share' }))).toEqual({ email: 'a' })
    expect(await answer(second, one('a', { mode: 'share' }))).toEqual({ email: 'a' })
    expect((await calls.run(third, one('a', NO_WAIT))).body.errors?.[0]).toMatchObject(locked)
    for (const id of [first, second, third]) {
      await calls.rollback(id)
    }
  })

  it('leaves alone what is related', async () => {
    const first = await calls.start()
    const second = await calls.start()
    const selection = { email: true, posts: { arguments: {}, selection: { title: true } } }
    expect(await answer(first, one('a', UPDATE, selection))).toEqual({
      email: 'a',
      posts: [{ title: 'a1' }, { title: 'a2' }],
    })
    expect(await answer(second, post('a1', NO_WAIT))).toEqual({ title: 'a1' })
    await calls.rollback(first)
    await calls.rollback(second)
  })

  it('filters by what many related rows are like', async () => {
    const first = await calls.start()
    const second = await calls.start()
    const where = { posts: { some: { title: 'b2' } } }
    expect(await answer(first, find('findMany', { where }, UPDATE))).toEqual([{ email: 'b' }])
    expect(await answer(second, post('b2', NO_WAIT))).toEqual({ title: 'b2' })
    // InnoDB locks every row that it has to look at, whether that passes the filter or not.
    expect(await free()).toEqual(name === 'MariaDB' ? [] : ['a', 'c'])
    await calls.rollback(first)
    await calls.rollback(second)
  })

  it('keeps plans with and without a lock apart', async () => {
    const plain = { modelName: 'User', action: 'findMany', query: { arguments: {}, selection: { email: true } } }
    const id = await calls.start()
    await answer(id, plain)
    expect(await free()).toEqual(['a', 'b', 'c'])
    await answer(id, { ...plain, lock: UPDATE })
    expect(await free()).toEqual([])
    await calls.rollback(id)
    const again = await calls.start()
    await answer(again, plain)
    expect(await free()).toEqual(['a', 'b', 'c'])
    await calls.rollback(again)
  })

  it('locks in a batch, each query by itself', async () => {
    const id = await calls.start()
    const { lock: _lock, ...plain } = one('c', UPDATE)
    const batch = { batch: [one('a', UPDATE), plain, one('b', UPDATE), one('none', UPDATE)] }
    const { body } = await calls.run(id, batch)
    expect(body.batchResult).toEqual([
      { data: { email: 'a' } },
      { data: { email: 'c' } },
      { data: { email: 'b' } },
      { data: null },
    ])
    expect(await free()).toEqual(['c'])
    await calls.rollback(id)
    expect(await bridge.post({ batch: [one('a', UPDATE), rename('a', 'x')], transaction: {} })).toEqual({
      status: 200,
      body: { batchResult: [{ data: { email: 'a' } }, { data: { email: 'x' } }] },
    })
  })

  it('is refused outside of a transaction', async () => {
    expect(await bridge.post(one('a', UPDATE))).toMatchObject(refused('outside of a transaction'))
    expect(await bridge.post({ batch: [rename('a', 'x'), one('b', UPDATE)] })).toMatchObject(refused('User.findUnique'))
    expect(await free()).toEqual(['a', 'b', 'c'])
  })

  it('refuses to lock more than it returns', async () => {
    const id = await calls.start()
    const distinct = find('findMany', { distinct: ['role'] }, UPDATE)
    expect(await calls.run(id, distinct)).toMatchObject(refused('User.findMany would lock more rows than it returns'))
    expect(await calls.run(id, { batch: [one('a', UPDATE), distinct], transaction: {} })).toMatchObject(
      refused('distinct'),
    )
    expect(await answer(id, find('findMany', { take: -2, orderBy: { email: 'asc' } }, UPDATE))).toHaveLength(2)
    expect(await free()).toEqual(['a'])
    await calls.commit(id)
  })

  it('locks the rows of every statement that a long list is cut into', async () => {
    const id = await calls.start()
    const { id: firstId } = (await bridge.query('User', 'findUnique', { where: { email: 'a' } })) as { id: number }
    const list = Array.from({ length: 70_000 }, (_, i) => firstId - 50_000 + i)
    const found = await answer(id, find('findMany', { where: { id: { in: list } } }, UPDATE))
    expect(found).toHaveLength(3)
    expect(await free()).toEqual([])
    await calls.rollback(id)
  })

  it('is kept to the rows of the model, or refused', async () => {
    const first = await calls.start()
    const second = await calls.start()
    for (const args of [{ where: { author: { is: { email: 'a' } } } }, { orderBy: { author: { email: 'asc' } } }]) {
      const query = find('findMany', args, UPDATE, { title: true }, 'Post')
      if (name === 'MariaDB') {
        expect(await calls.run(first, query)).toMatchObject(refused('Post.findMany joins another table'))
      } else {
        await answer(first, query)
        expect((await calls.run(second, post('a1', SKIP_LOCKED))).body.data).toBeNull()
      }
    }
    expect(await free()).toEqual(['a', 'b', 'c'])
    const counted = one('a', UPDATE, { email: true, _count: { arguments: {}, selection: { posts: true } } })
    if (name === 'MariaDB') {
      expect(await calls.run(first, counted)).toMatchObject(refused('count relations in a query without lock'))
    } else {
      expect(await answer(first, counted)).toEqual({ email: 'a', _count: { posts: 2 } })
      expect(await free()).toEqual(['b', 'c'])
    }
    await calls.rollback(first)
    await calls.rollback(second)
  })

  it('sees the rows as they are, not as they were when the transaction began', async () => {
    const id = await calls.start({ isolation_level: 'RepeatableRead' })
    const plain = { modelName: 'User', action: 'findMany', query: { arguments: {}, selection: { email: true } } }
    await answer(id, plain)
    expect(await bridge.post(rename('a', 'renamed'))).toMatchObject({
      status: 200,
      body: { data: { email: 'renamed' } },
    })
    const { body } = await calls.run(id, find('findMany', { orderBy: { email: 'asc' } }, UPDATE))
    if (name === 'MariaDB') {
      expect(body.data).toEqual([{ email: 'b' }, { email: 'c' }, { email: 'renamed' }])
    } else {
      expect(body.errors?.[0]).toMatchObject(locked)
    }
    await calls.rollback(id)
  })
})
