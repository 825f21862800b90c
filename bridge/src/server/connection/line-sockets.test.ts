import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { tagged, TestBridge } from '../../testing/bridge.ts'
import { LineSocketCaller } from '../../testing/line-socket-caller.ts'
import { PATIENCE } from '../../testing/patience.ts'
import { createUser, findUser, TransactionCalls } from '../../testing/transactions.ts'

let bridge: TestBridge
let port: number
let caller: LineSocketCaller
let hello: unknown

beforeAll(async () => {
  bridge = await TestBridge.start({ PRISMA_BRIDGE_BODY_LIMIT: '4096' })
  port = await bridge.listen()
  caller = await LineSocketCaller.connect(port)
  hello = await caller.next()
})

afterAll(async () => {
  await bridge.server.close()
  await bridge[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await bridge.query('User', 'deleteMany', {}, { count: true })
})

async function connect(headers: Record<string, string> = {}): Promise<LineSocketCaller> {
  const connected = await LineSocketCaller.connect(port, headers)
  await connected.next()
  return connected
}

describe('a connection of lines', () => {
  it('says how large a body may be, before anything else', () => {
    expect(hello).toEqual({ connection: expect.any(String) as string, bodyLimit: 4096 })
  })

  it('answers each line by its id, values as exact as over HTTP', async () => {
    const values = { big: tagged('BigInt', '9007199254740993'), decimal: tagged('Decimal', '0.1') }
    const create = {
      modelName: 'Values',
      action: 'createOne',
      query: { arguments: { data: values }, selection: { big: true, decimal: true } },
    }
    expect(await caller.ask({ id: 5, path: '/query', body: create })).toEqual({
      id: 5,
      status: 200,
      body: { data: values },
    })
    expect(await caller.ask({ id: 5, path: '/query', body: findUser('none') })).toEqual({
      id: 5,
      status: 200,
      body: { data: null },
    })
  })

  it('leads through whole transactions', async () => {
    const { body } = await caller.ask({ id: 1, path: '/transaction/start', body: {} })
    const { id } = body as { id: string }
    const headers = { 'x-transaction-id': id }
    await caller.ask({ id: 2, path: '/query', headers, body: createUser('a') })
    expect(await caller.ask({ id: 3, path: `/transaction/${id}/commit`, body: {} })).toMatchObject({ status: 200 })
    expect(await bridge.query('User', 'findMany', {}, { email: true })).toEqual([{ email: 'a' }])
  })

  it('refuses a line, and answers the next', async () => {
    expect(await caller.ask({ id: 1, path: '/nowhere', body: {} })).toMatchObject({ id: 1, status: 404 })
    expect(await caller.ask({ id: 2, path: '/query', body: createUser('b') })).toMatchObject({ id: 2, status: 200 })
  })

  it('answers that an answer is too large for its caller, and goes on', async () => {
    await bridge.query('User', 'createOne', { data: { email: 'x'.repeat(500) } })
    const small = await connect({ 'x-max-answer-bytes': '400' })
    const many = { modelName: 'User', action: 'findMany', query: { selection: { email: true } } }
    expect(await small.ask({ id: 1, path: '/query', body: many })).toMatchObject({
      status: 200,
      body: { errors: [{ code: 'answer_too_large', kind: 'bridge' }] },
    })
    expect(await small.ask({ id: 2, path: '/query', body: findUser('x') })).toMatchObject({ body: { data: null } })
    small.hangUp()
  })

  it.each([
    ['no JSON', 'nonsense\n', 'A line is not valid JSON.'],
    ['no UTF-8', Buffer.from([0xff, 0x0a]), 'The body is not valid UTF-8.'],
    ['larger than any body may be', 'x'.repeat(4096 + 64 * 1024 + 1), 'A line has more than 69632 bytes.'],
  ])('says why it is closed by what is %s', async (_what, text, reason) => {
    const broken = await connect()
    broken.send(text)
    expect(await broken.next()).toEqual({ closed: reason })
    await broken.closed
  })

  it('leaves no transaction behind when its caller is gone', async () => {
    const calls = new TransactionCalls(bridge)
    const ended = await calls.count('rolled_back')
    const id = await calls.start({ timeout: 20_000 })
    await calls.run(id, createUser('a'))
    const impatient = await connect()
    // SQLite has one writer: the second transaction waits for the end of the first.
    impatient.send(`${JSON.stringify({ id: 1, path: '/transaction/start', body: { max_wait: 20_000 } })}\n`)
    const early = { id: 2, path: '/plans', body: { queries: [] } }
    expect(await impatient.ask(early)).toMatchObject({ id: 2 })
    const before = await bridge.connections()
    impatient.hangUp()
    // What is answered before the bridge knows has a caller as far as anybody can tell.
    await vi.waitFor(async () => {
      expect(await bridge.connections()).toBeLessThan(before)
    }, PATIENCE)
    await calls.commit(id)
    await vi.waitFor(async () => {
      expect(await calls.count('rolled_back')).toBe(ended + 1)
    }, PATIENCE)
    expect((await calls.health()).transactions.active).toBe(0)
  })

  it('ends with the server', async () => {
    const other = await TestBridge.start()
    const last = await LineSocketCaller.connect(await other.listen())
    await last.next()
    const closed = other.server.close()
    expect(await last.next()).toBeUndefined()
    await closed
    await other[Symbol.asyncDispose]()
  })
})

describe('the way to a connection of lines', () => {
  it.each([
    ['no token', { authorization: 'Bearer wrong' }, 401],
    ['an origin', { origin: 'http://evil.example' }, 403],
    ['a strange host', { host: 'evil.example' }, 403],
  ])('is refused to %s', async (_what, headers, status) => {
    await expect(LineSocketCaller.connect(port, headers)).rejects.toThrow(`Refused with ${status}`)
  })
})
