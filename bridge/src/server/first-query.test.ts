import { once } from 'node:events'
import { type ClientRequest, get, type IncomingMessage, request as httpRequest } from 'node:http'
import { createInterface } from 'node:readline'

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { FramedCaller } from '../testing/framed-caller.ts'
import { type Answer, SCALARS, TestBridge, TOKEN } from '../testing/bridge.ts'
import { PATIENCE } from '../testing/patience.ts'
import { createUser, failure, raw, TransactionCalls } from '../testing/transactions.ts'

type Ask = (body: unknown, headers?: Record<string, string>) => Promise<{ status: number; body: Answer }>

const PATH = '/transaction/query'
const FIND_ALL = { modelName: 'User', action: 'findMany', query: { selection: { email: true } } }

let bridge: TestBridge
let port: number
let calls: TransactionCalls
let framed: FramedCaller

beforeAll(async () => {
  bridge = await TestBridge.start()
  calls = new TransactionCalls(bridge)
  port = await bridge.listen()
  framed = await FramedCaller.connect(port)
})

afterAll(async () => {
  framed.close()
  await bridge.server.close()
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
const idOf = ({ body }: { body: Answer }) => body.transaction?.id ?? ''
const untilNoneIsOpen = () =>
  vi.waitFor(async () => {
    expect(await active()).toBe(0)
  }, PATIENCE)

const overHttp: Ask = (body, headers) => bridge.postTo(PATH, body, headers)
const overConnection: Ask = async (body, headers = {}) =>
  (await framed.ask({ path: PATH, body, headers })) as { status: number; body: Answer }

describe.each([
  ['HTTP', overHttp],
  ['a framed connection', overConnection],
])('over %s, the first query of a transaction', (_how, ask) => {
  it('brings the begin along', async () => {
    const transaction = { timeout: 5000, max_wait: 2000, isolation_level: 'Serializable' }
    const begun = await ask({ transaction, query: createUser('a') })
    expect(begun).toMatchObject({ status: 200, body: { data: { email: 'a' } } })
    expect(Object.keys(begun.body)).toEqual(['transaction', 'data'])
    expect(await active()).toBe(1)
    expect(await calls.run(idOf(begun), createUser('b'))).toMatchObject({ body: { data: { email: 'b' } } })
    expect(await calls.commit(idOf(begun))).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(['a', 'b'])
  })

  it('is undone with the rest', async () => {
    const begun = await ask({ query: createUser('a') })
    expect(await calls.rollback(idOf(begun))).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual([])
  })

  it('may fail, and the transaction is there all the same', async () => {
    await bridge.post(createUser('a'))
    const begun = await ask({ query: createUser('a') })
    expect(begun).toMatchObject({ status: 200, body: { errors: [{ code: 'P2002', kind: 'known' }] } })
    expect(Object.keys(begun.body)).toEqual(['transaction', 'errors'])
    await calls.run(idOf(begun), createUser('b'))
    expect(await calls.commit(idOf(begun))).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual(['a', 'b'])
  })

  it('may be one that Prisma does not understand, and the transaction is there all the same', async () => {
    const begun = await ask({ query: { ...FIND_ALL, query: { selection: { nothing: true } } } })
    expect(begun).toMatchObject({ status: 200, body: { errors: [{ kind: 'validation' }] } })
    expect(await calls.rollback(idOf(begun))).toEqual({ status: 200, body: {} })
  })

  it('does not run where the transaction cannot begin', async () => {
    const open = await calls.start()
    const refused = await ask({ transaction: { max_wait: 20 }, query: createUser('a') })
    expect(refused).toMatchObject(failure('start_timeout'))
    expect(refused.body).not.toHaveProperty('transaction')
    await calls.rollback(open)
    expect(await emails()).toEqual([])
  })

  it('is kept from writing in a transaction that only reads', async () => {
    const begun = await ask({ transaction: { read_only: true }, query: raw('executeRaw', 'DELETE FROM User') })
    expect(begun.body.errors?.[0]?.message).toContain('readonly')
    await calls.rollback(idOf(begun))
  })

  it.each([
    ['of no model', { query: { ...FIND_ALL, modelName: 'Nobody' } }, 'Nobody'],
    ['with NUL in it', { query: createUser('\0') }, 'NUL'],
    ['that is a batch', { query: { batch: [FIND_ALL] } }, 'not with a batch'],
    ['that is a document', { query: { query: '{ findManyUser { id } }' } }, 'in the JSON protocol only'],
    ['that is none', {}, 'must be a JSON object'],
    ['within another one', { transaction: { new_tx_id: 'x' }, query: FIND_ALL }, 'Nest with'],
    ['at a level that cannot be had', { transaction: { isolation_level: 'Chaos' }, query: FIND_ALL }, 'Chaos'],
    ['with options that are none', { transaction: [], query: FIND_ALL }, 'must be a JSON object'],
    ['with misspelt options', { transactions: {}, query: FIND_ALL }, '"transactions" is no part'],
    ['in no body', [], 'must be a JSON object'],
  ])('is refused %s, and nothing has begun', async (_what, body, complaint) => {
    const started = await calls.count('started')
    const { status, body: answer } = await ask(body)
    expect(status).toBe(400)
    expect(Object.keys(answer)).toEqual(['errors'])
    expect(answer.errors?.[0]?.message).toContain(complaint)
    expect(await calls.count('started')).toBe(started)
  })

  it('is refused in a transaction that is open, or under a lease that is not', async () => {
    const started = await calls.count('started')
    const inside = await ask({ query: createUser('a') }, { 'x-transaction-id': 'some' })
    expect(inside.status).toBe(400)
    expect(inside.body.errors?.[0]?.message).toContain('Leave out X-transaction-id')
    const leased = await ask({ query: createUser('a') }, { 'x-lease-id': 'none' })
    expect(leased).toMatchObject({ status: 400, body: { errors: [{ code: 'unknown_lease' }] } })
    expect(await calls.count('started')).toBe(started)
  })

  it('is counted under its own route, and as a query', async () => {
    const counts = async () => {
      const { text } = await bridge.get('/metrics')
      const read = (series: string) => Number(text.split(`${series} `)[1]?.split('\n')[0] ?? 0)
      return [
        read(`prisma_bridge_http_request_duration_seconds_count{method="POST",route="${PATH}",status_code="200"}`),
        read('prisma_bridge_queries_total{model="User",operation="createOne",status="error"}'),
        read('prisma_bridge_errors_total{type="known",code="P2002"}'),
      ]
    }
    await bridge.post(createUser('a'))
    const before = await counts()
    await calls.rollback(idOf(await ask({ query: createUser('a') })))
    await vi.waitFor(async () => {
      expect((await counts()).map((count, index) => count - (before[index] ?? 0))).toEqual([1, 1, 1])
    }, PATIENCE)
  })

  it('ends with the lease that it has begun under', async () => {
    const { lease, end } = await openLease()
    const begun = await ask({ query: createUser('a') }, { 'x-lease-id': lease })
    expect(begun.status).toBe(200)
    end()
    await untilNoneIsOpen()
    expect(await calls.commit(idOf(begun))).toMatchObject(failure('rolled_back'))
    expect(await emails()).toEqual([])
  })
})

describe('an answer that is larger than its caller takes', () => {
  it.each([
    ['over HTTP', (body: unknown) => overHttp(body, { 'x-max-answer-bytes': '300' })],
    [
      'over a framed connection',
      async (body: unknown) => {
        const small = await FramedCaller.connect(port, { 'x-max-answer-bytes': '300' })
        const answer = (await small.ask({ path: PATH, body })) as { status: number; body: Answer }
        small.close()
        return answer
      },
    ],
  ])('still names the transaction that has begun %s', async (_how, ask) => {
    await bridge.post(createUser('x'.repeat(500)))
    const begun = await ask({ query: FIND_ALL })
    expect(begun).toMatchObject({ status: 200, body: { errors: [{ code: 'answer_too_large' }] } })
    expect(await calls.rollback(idOf(begun))).toEqual({ status: 200, body: {} })
  })
})

describe('a caller who is gone while the transaction begins', () => {
  it.each([
    ['over HTTP', () => hangUpOverHttp()],
    ['over a framed connection', () => hangUpOverConnection()],
  ])('%s leaves nothing open, and nothing written', async (_how, hangUp) => {
    const rolledBack = await calls.count('rolled_back')
    const open = await calls.start()
    await hangUp()
    await calls.commit(open)
    await vi.waitFor(async () => {
      expect(await calls.count('rolled_back')).toBe(rolledBack + 1)
    }, PATIENCE)
    await untilNoneIsOpen()
    expect(await emails()).toEqual([])
  })
})

describe('behind a load balancer', () => {
  it('the answer tells which bridge has the transaction', async () => {
    await using one = await TestBridge.start({ PRISMA_BRIDGE_INSTANCE_URL: 'http://10.0.0.7:4466/' })
    const { body } = await one.postTo(PATH, { query: FIND_ALL }, { host: '10.0.0.7:4466' })
    expect(body).toEqual({
      transaction: { id: expect.any(String) as string, instance: 'http://10.0.0.7:4466' },
      data: [],
    })
    expect(await one.query('User', 'findMany', {}, SCALARS, { 'x-transaction-id': idOf({ body }) })).toEqual([])
  })
})

const WAITING = { transaction: { max_wait: 20_000, timeout: 20_000 }, query: createUser('gone') }

async function openLease(): Promise<{ lease: string; end: () => void }> {
  const headers = { authorization: `Bearer ${TOKEN}` }
  const [response] = (await once(get({ port, path: '/transaction/lease', headers, agent: false }), 'response')) as [
    IncomingMessage,
  ]
  const [line] = (await once(createInterface(response), 'line')) as [string]
  return { lease: (JSON.parse(line) as { lease: string }).lease, end: () => void response.destroy() }
}

/** Resolves when the bridge knows of the question, and that there is nobody to answer. */
async function hangUpOverHttp(): Promise<void> {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
  const connected = once(bridge.server.server, 'connection')
  const asked: ClientRequest = httpRequest({ port, method: 'POST', path: PATH, headers, agent: false })
  asked.on('error', () => undefined)
  asked.end(JSON.stringify(WAITING))
  const [socket] = (await connected) as [IncomingMessage['socket']]
  await once(bridge.server.server, 'request')
  const closed = once(socket, 'close')
  asked.destroy()
  await closed
}

async function hangUpOverConnection(): Promise<void> {
  const caller = await FramedCaller.connect(port)
  void caller.ask({ path: PATH, body: WAITING })
  // What comes after it on the same connection is answered only when it has been taken.
  await caller.ask({ path: '/nowhere', body: {} })
  caller.close()
  await caller.closed
}
