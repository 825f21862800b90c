import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { createInterface } from 'node:readline'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { SCALARS, TestBridge, TOKEN } from '../testing/bridge.ts'
import { PATIENCE } from '../testing/patience.ts'
import { createUser, failure, findUser, TransactionCalls } from '../testing/transactions.ts'

let bridge: TestBridge
let calls: TransactionCalls

beforeAll(async () => {
  bridge = await TestBridge.start({ PRISMA_BRIDGE_MAX_TRANSACTION_TIMEOUT: '60000' })
  calls = new TransactionCalls(bridge)
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await bridge.query('User', 'deleteMany', {}, { count: true })
})

const emails = async () => {
  const users = (await bridge.query('User', 'findMany', {}, { email: true })) as { email: string }[]
  return users.map(({ email }) => email)
}
const active = async () => (await calls.health()).transactions.active

describe('a transaction', () => {
  it('keeps what ran in it when it is committed', async () => {
    const id = await calls.start({ timeout: 5000, max_wait: 2000, isolation_level: 'sErIaLiZaBlE' })
    expect(await active()).toBe(1)
    expect(await calls.run(id, createUser('a'))).toMatchObject({ body: { data: { email: 'a' } } })
    expect(await calls.commit(id)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(['a'])
    expect(await active()).toBe(0)
  })

  it('keeps nothing of it when it is rolled back, batches included', async () => {
    const id = await calls.start()
    await calls.run(id, createUser('a'))
    await calls.run(id, { batch: [createUser('b'), createUser('c')] })
    await calls.run(id, { batch: [createUser('d'), createUser('e')], transaction: {} })
    const found = await calls.run(id, { batch: [findUser('d'), findUser('none'), findUser('a')] })
    expect(found.body).toEqual({ batchResult: [{ data: { email: 'd' } }, { data: null }, { data: { email: 'a' } }] })
    expect(await calls.rollback(id)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual([])
  })

  it('goes on after a batch in it that is kept whole or not at all has failed', async () => {
    const id = await calls.start()
    await calls.run(id, createUser('a'))
    const failed = await calls.run(id, { batch: [createUser('b'), createUser('a')], transaction: {} })
    expect(failed.body.errors).toMatchObject([{ code: 'P2002', meta: { batchIndex: 1 } }])
    await calls.commit(id)
    expect(await emails()).toEqual(['a'])
  })

  it('can be nested, and the nested one be undone alone', async () => {
    const outer = await calls.start()
    await calls.run(outer, createUser('a'))
    const inner = await calls.start({ new_tx_id: outer })
    await calls.run(inner, createUser('b'))
    expect(await calls.run(outer, createUser('c'))).toMatchObject(failure('conflict'))
    await calls.rollback(inner)
    const second = await calls.start({ new_tx_id: outer })
    await calls.run(second, createUser('d'))
    expect(await calls.commit(outer)).toMatchObject(failure('conflict'))
    await calls.commit(second)
    expect(await calls.commit(inner)).toMatchObject(failure('rolled_back'))
    await calls.commit(outer)
    expect(await emails()).toEqual(['a', 'd'])
  })

  it('answers what became of it', async () => {
    const id = await calls.start()
    await calls.commit(id)
    expect(await calls.commit(id)).toMatchObject(failure('committed'))
    expect(await calls.rollback(id)).toMatchObject(failure('committed'))
    expect(await calls.run(id, createUser('a'))).toMatchObject(failure('committed'))
    expect(await calls.run(id, { batch: [createUser('a')], transaction: {} })).toMatchObject(failure('committed'))
    expect(await calls.run('nobody', createUser('a'))).toMatchObject(failure('not_found'))
    expect(await calls.run('', createUser('a'))).toMatchObject(failure('not_found'))
    expect(await calls.commit('nobody')).toMatchObject(failure('not_found'))
    expect(await bridge.postTo('/transaction/start', { new_tx_id: 'nobody' })).toMatchObject(failure('not_found'))
    expect(await emails()).toEqual([])
  })

  it('ends without a body and without a content type, as the Python client asks for it', async () => {
    const id = await calls.start()
    const headers = { authorization: `Bearer ${TOKEN}` }
    const answer = await bridge.server.inject({ method: 'POST', url: `/transaction/${id}/rollback`, headers })
    expect(answer.json()).toEqual({})
    const started = await bridge.server.inject({ method: 'POST', url: '/transaction/start', headers })
    expect(await calls.rollback(started.json<{ id: string }>().id)).toEqual({ status: 200, body: {} })
  })

  it('fails in words for clients of the old engine too', async () => {
    const id = await calls.start()
    await calls.commit(id)
    const error = 'Transaction already closed: A commit cannot be executed on a committed transaction.'
    const message = `Transaction API error: ${error}`
    expect((await calls.commit(id)).body.errors).toMatchObject([
      { message, error, user_facing_error: { is_panic: false, message, error_code: 'P2028' } },
    ])
  })

  it('expires', async () => {
    const id = await calls.start({ timeout: 1 })
    await vi.waitFor(async () => {
      expect(await active()).toBe(0)
    }, PATIENCE)
    expect(await calls.run(id, createUser('a'))).toMatchObject(failure('expired'))
    expect(await calls.commit(id)).toMatchObject(failure('expired'))
  })

  it('is counted', async () => {
    const counts = () =>
      Promise.all(['started', 'committed', 'rolled_back', 'expired'].map((status) => calls.count(status)))
    const before = await counts()
    await calls.commit(await calls.start())
    await calls.rollback(await calls.start())
    await calls.start({ timeout: 1 })
    await vi.waitFor(async () => {
      expect(await active()).toBe(0)
    }, PATIENCE)
    const open = await calls.start()
    expect((await bridge.get('/metrics')).text).toContain('prisma_bridge_active_transactions 1')
    await calls.rollback(open)
    expect((await counts()).map((count, index) => count - (before[index] ?? 0))).toEqual([4, 1, 2, 1])
  })
})

describe('a start is refused', () => {
  it.each([
    [{ timeout: 0 }, '"timeout" is 0'],
    [{ timeout: -1 }, '"timeout" is -1'],
    [{ timeout: 1.5 }, '"timeout" is 1.5'],
    [{ timeout: '5000' }, '"timeout" is "5000"'],
    [{ timeout: 60_001 }, 'from 1 to 60000 (PRISMA_BRIDGE_MAX_TRANSACTION_TIMEOUT)'],
    [{ max_wait: 0 }, '"max_wait" is 0'],
    [{ max_wait: 60_001 }, '"max_wait" is 60001'],
    [{ isolation_level: 'ReadCommitted' }, 'Invalid isolation level `ReadCommitted`. This database has: Serializable.'],
    [{ isolation_level: 5 }, '"isolation_level" is 5'],
    [{ read_only: 'yes' }, '"read_only" is "yes". It must be true or false.'],
    [{ new_tx_id: 'x', read_only: true }, 'Leave out "read_only"'],
    [{ isolationLevel: 'Serializable' }, '"isolationLevel" is no option of a transaction'],
    [{ new_tx_id: 'x', isolation_level: 'Serializable' }, 'Leave out "isolation_level"'],
    [[], 'must be a JSON object'],
  ])('with %j', async (options, complaint) => {
    const { status, body } = await bridge.postTo('/transaction/start', options)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain(complaint)
    expect(await active()).toBe(0)
  })

  it('and a batch too, with an isolation level that cannot be had', async () => {
    const level = (isolationLevel: string) => ({ batch: [createUser('a')], transaction: { isolationLevel } })
    expect((await bridge.post(level('ReadCommitted'))).status).toBe(400)
    const id = await calls.start()
    expect((await calls.run(id, level('Serializable'))).status).toBe(400)
    await calls.rollback(id)
    expect((await bridge.post(level('Serializable'))).status).toBe(200)
    expect(await emails()).toEqual(['a'])
  })
})

describe('on the one connection of SQLite', () => {
  it('a second transaction waits, and is told when its turn does not come', async () => {
    const first = await calls.start()
    expect(await bridge.postTo('/transaction/start', { max_wait: 20 })).toMatchObject(failure('start_timeout'))
    const second = calls.start()
    await calls.commit(first)
    await calls.rollback(await second)
    expect(await active()).toBe(0)
  })

  it('a query outside waits for the transaction to end, and is no part of it', async () => {
    const id = await calls.start()
    await calls.run(id, createUser('inside'))
    const outside = [bridge.post(createUser('outside')), bridge.post({ batch: [createUser('whole')], transaction: {} })]
    const seen = await bridge.query('User', 'findMany', {}, { email: true }, { 'x-transaction-id': id })
    expect(seen).toEqual([{ email: 'inside' }])
    await calls.rollback(id)
    await Promise.all(outside)
    expect((await emails()).sort()).toEqual(['outside', 'whole'])
  })

  it('a query outside gets its turn when the transaction is never ended', async () => {
    await calls.start({ timeout: 50 })
    expect(await bridge.post(createUser('outside'))).toMatchObject({ body: { data: { email: 'outside' } } })
  })
})

describe('a lease', () => {
  let port: number
  let connections: IncomingMessage[]

  beforeAll(async () => {
    port = await bridge.listen()
  })

  beforeEach(() => {
    connections = []
  })

  afterEach(() => {
    connections.forEach((connection) => connection.destroy())
  })

  const open = async () => {
    const request = get({
      port,
      path: '/transaction/lease',
      headers: { authorization: `Bearer ${TOKEN}` },
      agent: false,
    })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    connections.push(response)
    expect(response.headers['content-type']).toBe('application/x-ndjson')
    const [line] = (await once(createInterface(response), 'line')) as [string]
    return { lease: (JSON.parse(line) as { lease: string }).lease, response }
  }

  it('holds transactions for as long as its connection is there', async () => {
    const { lease, response } = await open()
    const id = await calls.start({}, { 'x-lease-id': lease })
    await calls.run(id, createUser('a'))
    response.destroy()
    await vi.waitFor(async () => {
      expect(await active()).toBe(0)
    }, PATIENCE)
    expect(await calls.commit(id)).toMatchObject(failure('rolled_back'))
    expect(await emails()).toEqual([])
    const late = await bridge.postTo('/transaction/start', {}, { 'x-lease-id': lease })
    expect(late).toMatchObject({ status: 400, body: { errors: [{ code: 'unknown_lease' }] } })
  })

  it('binds the life of a transaction, not who may use it: whoever has the id may', async () => {
    const { lease } = await open()
    const id = await calls.start({}, { 'x-lease-id': lease })
    await calls.run(id, createUser('a'))
    expect(await calls.commit(id)).toEqual({ status: 200, body: {} })
  })

  it('is nothing that a HEAD could open', async () => {
    const answer = await bridge.server.inject({
      method: 'HEAD',
      url: '/transaction/lease',
      headers: { authorization: `Bearer ${TOKEN}` },
    })
    expect(answer.statusCode).toBe(404)
  })
})

describe('behind a load balancer', () => {
  it('a bridge tells where it is, and answers to that name', async () => {
    await using one = await TestBridge.start({ PRISMA_BRIDGE_INSTANCE_URL: 'http://10.0.0.7:4466/' })
    const { body } = await one.postTo('/transaction/start', {}, { host: '10.0.0.7:4466' })
    expect(body).toEqual({ id: expect.any(String) as string, instance: 'http://10.0.0.7:4466' })
    expect(await one.query('User', 'findMany', {}, SCALARS, { 'x-transaction-id': String(body.id) })).toEqual([])
  })
})
