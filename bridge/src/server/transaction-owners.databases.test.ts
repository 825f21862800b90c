import { type ClientRequest, request } from 'node:http'

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { TestBridge, TOKEN } from '../testing/bridge.ts'
import { FramedCaller } from '../testing/framed-caller.ts'
import { LeaseOwner } from '../testing/lease-owner.ts'
import { DATABASE_PATIENCE } from '../testing/patience.ts'
import { PostgresqlDatabase } from '../testing/postgresql-database.ts'
import { createUser, failure, raw, TransactionCalls } from '../testing/transactions.ts'

const LOCK = 78
const MINUTE = { timeout: 60_000, max_wait: 60_000 }

let database: PostgresqlDatabase
let bridge: TestBridge
let calls: TransactionCalls
let port: number

beforeAll(async () => {
  database = await PostgresqlDatabase.create()
  bridge = await TestBridge.start({
    PRISMA_PROVIDER: 'postgresql',
    DATABASE_URL: database.url,
    PRISMA_CONNECTION_LIMIT: '2',
  })
  calls = new TransactionCalls(bridge)
  port = await bridge.listen()
})

afterAll(async () => {
  await bridge.server.close()
  await bridge[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await database.session.query('TRUNCATE "User" CASCADE')
})

/** Runs until the test lets go of the lock. */
const SLOW_INSERT = raw(
  'executeRaw',
  `INSERT INTO "User" (email) SELECT 'slow' FROM pg_advisory_xact_lock_shared(${LOCK})`,
)

const openInDatabase = async () => {
  const { rows } = await database.session.query<{ state: string }>(
    `SELECT state FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`,
  )
  return rows.map(({ state }) => state)
}

/** No transaction is open, in the bridge or in the database, and all connections are there. */
const expectWhole = () =>
  vi.waitFor(async () => {
    const { pool, transactions } = await calls.health()
    expect(transactions).toEqual({ active: 0 })
    expect(pool).toMatchObject({ idle: pool.size, waiting: 0 })
    expect(await openInDatabase()).toEqual([])
  }, DATABASE_PATIENCE)

const emails = async () => {
  const { rows } = await database.session.query<{ email: string }>('SELECT email FROM "User"')
  return rows.map(({ email }) => email)
}

/** Sends a request over a connection of its own. */
function send(path: string, body: object, headers: Record<string, string> = {}): ClientRequest {
  const sent = request({
    port,
    path,
    method: 'POST',
    agent: false,
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
  })
  sent.on('error', () => undefined)
  sent.end(JSON.stringify(body))
  return sent
}

/** Returns when the bridge knows: what is answered before that has a caller as far as anybody can tell. */
async function hangUp(sent: ClientRequest): Promise<void> {
  const before = await bridge.connections()
  sent.destroy()
  await vi.waitFor(async () => {
    expect(await bridge.connections()).toBeLessThan(before)
  }, DATABASE_PATIENCE)
}

describe('an owner that is killed', () => {
  it('takes its transaction along at once', async () => {
    const owner = await LeaseOwner.start(`http://127.0.0.1:${port}`, 'killed')
    expect(await openInDatabase()).toEqual(['idle in transaction'])
    await owner.kill()
    await expectWhole()
    expect(await calls.commit(owner.transactionId)).toMatchObject(failure('rolled_back'))
    expect(await emails()).toEqual([])
  })

  it('leaves the transactions of others alone', async () => {
    const others = await calls.start(MINUTE)
    const owner = await LeaseOwner.start(`http://127.0.0.1:${port}`, 'killed')
    await owner.kill()
    await vi.waitFor(async () => {
      expect((await calls.health()).transactions).toEqual({ active: 1 })
    }, DATABASE_PATIENCE)
    await calls.run(others, createUser('kept'))
    expect(await calls.commit(others)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(['kept'])
    await expectWhole()
  })
})

describe('a caller that hangs up', () => {
  it('in the middle of a query leaves the transaction as it is', async () => {
    await database.session.query(`SELECT pg_advisory_lock(${LOCK})`)
    const id = await calls.start(MINUTE)
    const sent = send('/query', SLOW_INSERT, { 'x-transaction-id': id })
    await vi.waitFor(async () => {
      expect(await openInDatabase()).toEqual(['active'])
    }, DATABASE_PATIENCE)
    await hangUp(sent)
    await database.session.query(`SELECT pg_advisory_unlock(${LOCK})`)
    expect(await calls.rows('SELECT email FROM "User"', id)).toEqual([['slow']])
    await calls.rollback(id)
    await expectWhole()
    expect(await emails()).toEqual([])
  })

  it.each([
    ['over HTTP', firstQueryOverHttp],
    ['over a framed connection', firstQueryOverConnection],
  ])('%s in the middle of the first query of its transaction leaves neither behind', async (_how, begin) => {
    await database.session.query(`SELECT pg_advisory_lock(${LOCK})`)
    const leave = await begin()
    await vi.waitFor(async () => {
      expect(await openInDatabase()).toEqual(['active'])
    }, DATABASE_PATIENCE)
    await leave()
    await database.session.query(`SELECT pg_advisory_unlock(${LOCK})`)
    await expectWhole()
    expect(await emails()).toEqual([])
  })

  it('while it waits for its transaction leaves none behind', async () => {
    const held = [await calls.start(MINUTE), await calls.start(MINUTE)]
    const sent = send('/transaction/start', MINUTE)
    await vi.waitFor(async () => {
      expect((await calls.health()).pool.waiting).toBeGreaterThan(0)
    }, DATABASE_PATIENCE)
    await hangUp(sent)
    const before = await calls.count('rolled_back')
    await Promise.all(held.map((id) => calls.rollback(id)))
    await expectWhole()
    expect((await calls.count('rolled_back')) - before).toBe(3)
  })
})

const FIRST_QUERY = { transaction: MINUTE, query: SLOW_INSERT }

function firstQueryOverHttp(): Promise<() => Promise<void>> {
  const sent = send('/transaction/query', FIRST_QUERY)
  return Promise.resolve(() => hangUp(sent))
}

async function firstQueryOverConnection(): Promise<() => Promise<void>> {
  const caller = await FramedCaller.connect(port)
  void caller.ask({ path: '/transaction/query', body: FIRST_QUERY })
  return async () => {
    caller.close()
    await caller.closed
  }
}
