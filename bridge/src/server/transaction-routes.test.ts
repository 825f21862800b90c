import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { SCALARS, TestBridge, TOKEN } from '../testing/bridge.ts'

let bridge: TestBridge

beforeAll(async () => {
  bridge = await TestBridge.start({ PRISMA_BRIDGE_MAX_TRANSACTION_TIMEOUT: '60000' })
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await bridge.query('User', 'deleteMany', {}, { count: true })
})

const create = (email: string) => ({
  modelName: 'User',
  action: 'createOne',
  query: { arguments: { data: { email } }, selection: { email: true } },
})
const find = (email: string) => ({
  modelName: 'User',
  action: 'findUnique',
  query: { arguments: { where: { email } }, selection: { email: true } },
})
const within = (id: string) => ({ 'x-transaction-id': id })
const start = async (options: object = {}, headers = {}) => {
  const { status, body } = await bridge.postTo('/transaction/start', options, headers)
  expect({ status, body }).toEqual({ status: 200, body: { id: expect.any(String) as string } })
  return String(body.id)
}
const commit = (id: string) => bridge.postTo(`/transaction/${id}/commit`, {})
const rollback = (id: string) => bridge.postTo(`/transaction/${id}/rollback`, {})
const emails = async () => {
  const users = (await bridge.query('User', 'findMany', {}, { email: true })) as { email: string }[]
  return users.map(({ email }) => email)
}
const failure = (reason: string) => ({
  status: 200,
  body: { errors: [{ code: 'P2028', kind: 'transaction', meta: { reason } }] },
})
const active = async () => {
  const { text } = await bridge.get('/health')
  return (JSON.parse(text) as { transactions: { active: number } }).transactions.active
}

describe('a transaction', () => {
  it('keeps what ran in it when it is committed', async () => {
    const id = await start({ timeout: 5000, max_wait: 2000, isolation_level: 'Serializable' })
    expect(await active()).toBe(1)
    expect(await bridge.post(create('a'), within(id))).toMatchObject({ body: { data: { email: 'a' } } })
    expect(await commit(id)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(['a'])
    expect(await active()).toBe(0)
  })

  it('keeps nothing of it when it is rolled back, batches included', async () => {
    const id = await start()
    await bridge.post(create('a'), within(id))
    await bridge.post({ batch: [create('b'), create('c')] }, within(id))
    await bridge.post({ batch: [create('d'), create('e')], transaction: {} }, within(id))
    const found = await bridge.post({ batch: [find('d'), find('none'), find('a')] }, within(id))
    expect(found.body).toEqual({ batchResult: [{ data: { email: 'd' } }, { data: null }, { data: { email: 'a' } }] })
    expect(await rollback(id)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual([])
  })

  it('goes on after a batch in it that is kept whole or not at all has failed', async () => {
    const id = await start()
    await bridge.post(create('a'), within(id))
    const failed = await bridge.post({ batch: [create('b'), create('a')], transaction: {} }, within(id))
    expect(failed.body.errors).toMatchObject([{ code: 'P2002', meta: { batchIndex: 1 } }])
    await commit(id)
    expect(await emails()).toEqual(['a'])
  })

  it('can be nested, and the nested one be undone alone', async () => {
    const outer = await start()
    await bridge.post(create('a'), within(outer))
    const inner = await start({ new_tx_id: outer })
    await bridge.post(create('b'), within(inner))
    expect(await bridge.post(create('c'), within(outer))).toMatchObject(failure('conflict'))
    await rollback(inner)
    const second = await start({ new_tx_id: outer })
    await bridge.post(create('d'), within(second))
    expect(await commit(outer)).toMatchObject(failure('conflict'))
    await commit(second)
    expect(await commit(inner)).toMatchObject(failure('rolled_back'))
    await commit(outer)
    expect(await emails()).toEqual(['a', 'd'])
  })

  it('answers what became of it', async () => {
    const id = await start()
    await commit(id)
    expect(await commit(id)).toMatchObject(failure('committed'))
    expect(await rollback(id)).toMatchObject(failure('committed'))
    expect(await bridge.post(create('a'), within(id))).toMatchObject(failure('committed'))
    expect(await bridge.post({ batch: [create('a')], transaction: {} }, within(id))).toMatchObject(failure('committed'))
    expect(await bridge.post(create('a'), within('nobody'))).toMatchObject(failure('not_found'))
    expect(await bridge.post(create('a'), within(''))).toMatchObject(failure('not_found'))
    expect(await commit('nobody')).toMatchObject(failure('not_found'))
    expect(await bridge.postTo('/transaction/start', { new_tx_id: 'nobody' })).toMatchObject(failure('not_found'))
    expect(await emails()).toEqual([])
  })

  it('ends without a body and without a content type, as the Python client asks for it', async () => {
    const id = await start()
    const headers = { authorization: `Bearer ${TOKEN}` }
    const answer = await bridge.server.inject({ method: 'POST', url: `/transaction/${id}/rollback`, headers })
    expect(answer.json()).toEqual({})
    const started = await bridge.server.inject({ method: 'POST', url: '/transaction/start', headers })
    expect(await rollback(started.json<{ id: string }>().id)).toEqual({ status: 200, body: {} })
  })

  it('expires', async () => {
    const id = await start({ timeout: 1 })
    await vi.waitFor(async () => {
      expect(await active()).toBe(0)
    })
    expect(await bridge.post(create('a'), within(id))).toMatchObject(failure('expired'))
    expect(await commit(id)).toMatchObject(failure('expired'))
  })

  it('is counted', async () => {
    const counts = async () => {
      const { text } = await bridge.get('/metrics')
      const of = (status: string) =>
        Number(new RegExp(`transactions_total{status="${status}"} (\\d+)`).exec(text)?.[1] ?? 0)
      return [of('started'), of('committed'), of('rolled_back'), of('expired')]
    }
    const before = await counts()
    await commit(await start())
    await rollback(await start())
    await start({ timeout: 1 })
    await vi.waitFor(async () => {
      expect(await active()).toBe(0)
    })
    const open = await start()
    expect((await bridge.get('/metrics')).text).toContain('prisma_bridge_active_transactions 1')
    await rollback(open)
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
    const level = (isolationLevel: string) => ({ batch: [create('a')], transaction: { isolationLevel } })
    expect((await bridge.post(level('ReadCommitted'))).status).toBe(400)
    const id = await start()
    expect((await bridge.post(level('Serializable'), within(id))).status).toBe(400)
    await rollback(id)
    expect((await bridge.post(level('Serializable'))).status).toBe(200)
    expect(await emails()).toEqual(['a'])
  })
})

describe('on the one connection of SQLite', () => {
  it('a second transaction waits, and is told when its turn does not come', async () => {
    const first = await start()
    expect(await bridge.postTo('/transaction/start', { max_wait: 20 })).toMatchObject(failure('start_timeout'))
    const second = start()
    await commit(first)
    await rollback(await second)
    expect(await active()).toBe(0)
  })

  it('a query outside waits for the transaction to end, and is no part of it', async () => {
    const id = await start()
    await bridge.post(create('inside'), within(id))
    const outside = [bridge.post(create('outside')), bridge.post({ batch: [create('whole')], transaction: {} })]
    const seen = await bridge.query('User', 'findMany', {}, { email: true }, within(id))
    expect(seen).toEqual([{ email: 'inside' }])
    await rollback(id)
    await Promise.all(outside)
    expect((await emails()).sort()).toEqual(['outside', 'whole'])
  })

  it('a query outside gets its turn when the transaction is never ended', async () => {
    await start({ timeout: 50 })
    expect(await bridge.post(create('outside'))).toMatchObject({ body: { data: { email: 'outside' } } })
  })
})

describe('a lease', () => {
  let port: number
  let connections: IncomingMessage[]

  beforeAll(async () => {
    await bridge.server.listen({ port: 0, host: '127.0.0.1' })
    port = (bridge.server.server.address() as AddressInfo).port
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
    const id = await start({}, { 'x-lease-id': lease })
    await bridge.post(create('a'), within(id))
    response.destroy()
    await vi.waitFor(async () => {
      expect(await active()).toBe(0)
    })
    expect(await commit(id)).toMatchObject(failure('rolled_back'))
    expect(await emails()).toEqual([])
    const late = await bridge.postTo('/transaction/start', {}, { 'x-lease-id': lease })
    expect(late).toMatchObject({ status: 400, body: { errors: [{ code: 'unknown_lease' }] } })
  })

  it('binds the life of a transaction, not who may use it: whoever has the id may', async () => {
    const { lease } = await open()
    const id = await start({}, { 'x-lease-id': lease })
    await bridge.post(create('a'), within(id))
    expect(await commit(id)).toEqual({ status: 200, body: {} })
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
    expect(await one.query('User', 'findMany', {}, SCALARS, within(String(body.id)))).toEqual([])
  })
})
