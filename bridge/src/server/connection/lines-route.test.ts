import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { SCALARS, tagged, TestBridge } from '../../testing/bridge.ts'
import type { FramedQuestion } from '../../testing/framed-caller.ts'
import { LinesCaller } from '../../testing/lines-caller.ts'
import { PATIENCE } from '../../testing/patience.ts'
import { createUser, findUser, TransactionCalls } from '../../testing/transactions.ts'

let bridge: TestBridge
let caller: LinesCaller
let transactions: TransactionCalls

beforeAll(async () => {
  ;[bridge, caller] = await listening({ PRISMA_BRIDGE_BODY_LIMIT: '4096' })
  transactions = new TransactionCalls(bridge)
})

afterAll(async () => {
  await bridge.server.close()
  await bridge[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await bridge.query('User', 'deleteMany', {}, { count: true })
})

async function listening(env: Record<string, string> = {}): Promise<[TestBridge, LinesCaller]> {
  const started = await TestBridge.start(env)
  return [started, new LinesCaller(await started.listen())]
}

const find = (email: string): FramedQuestion => ({ path: '/query', body: findUser(email) })

const create = (email: string): FramedQuestion => ({ path: '/query', body: createUser(email) })

const startTransaction: FramedQuestion = {
  path: '/transaction/start',
  body: { timeout: 20_000, max_wait: 20_000 },
}

/** Answered without the database, whose only connection may be busy. */
const plans: FramedQuestion = { path: '/plans', body: { queries: [] } }

/** How many requests have been counted under a route and a status. */
async function requests(): Promise<(route: string, status: number) => number> {
  const { text } = await bridge.get('/metrics')
  return (route, status) => {
    const series = `http_request_duration_seconds_count{method="POST",route="${route}",status_code="${status}"} `
    return Number(text.split(series)[1]?.split('\n')[0] ?? 0)
  }
}

const users = () => bridge.query('User', 'findMany', {}, { email: true })

describe('lines', () => {
  it('are answered by their ids, values as exact as one by one', async () => {
    const values = { big: tagged('BigInt', '9007199254740993'), decimal: tagged('Decimal', '0.1') }
    const createValues = {
      modelName: 'Values',
      action: 'createOne',
      query: { arguments: { data: values }, selection: { big: true, decimal: true } },
    }
    expect(
      await caller.askAll([
        create('a'),
        find('none'),
        { path: '/query', body: createValues },
        { path: '/plans', body: { queries: [find('a').body] } },
      ]),
    ).toMatchObject([
      { status: 200, body: { data: { email: 'a' } } },
      { status: 200, body: { data: null } },
      { status: 200, body: { data: values } },
      { status: 200, body: { prepared: 1 } },
    ])
  })

  it('have an answer that no cache keeps and no proxy collects', async () => {
    const { status, headers } = await caller.post([find('a')], { headers: { 'x-request-id': 'r1' } })
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/x-ndjson',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-request-id': 'r1',
    })
  })

  it('are answered as soon as each is ready, and the answer ends with the last', async () => {
    const id = await transactions.start({ timeout: 20_000 })
    await transactions.run(id, createUser('a'))
    // SQLite has one writer: the second transaction waits for the end of the first.
    const { lines } = await caller.post([startTransaction, plans, plans])
    const early = [await lines.next(), await lines.next()].map(({ value }) => value as unknown)
    expect(early).toEqual([
      { id: 1, status: 200, body: { prepared: 0 } },
      { id: 2, status: 200, body: { prepared: 0 } },
    ])
    await transactions.commit(id)
    const last = await lines.next()
    expect(last.value).toMatchObject({ id: 0, status: 200, body: { id: expect.any(String) as string } })
    expect(await lines.next()).toMatchObject({ done: true })
    await transactions.rollback((last.value as { body: { id: string } }).body.id)
  })

  it('of one transaction run in their order', async () => {
    const id = await transactions.start()
    const headers = { 'x-transaction-id': id }
    const count = {
      modelName: 'User',
      action: 'aggregate',
      query: { selection: { _count: { selection: { _all: true } } } },
    }
    const answers = await caller.askAll([
      { ...create('a'), headers },
      { path: '/query', body: count, headers },
      { ...create('b'), headers },
      { path: '/query', body: count, headers },
    ])
    expect(answers[1]?.body).toEqual({ data: { _count: { _all: 1 } } })
    expect(answers[3]?.body).toEqual({ data: { _count: { _all: 2 } } })
    await transactions.rollback(id)
  })

  it('are refused one by one, without harm to the others', async () => {
    expect(
      await caller.askAll([
        create('a'),
        { path: '/query', body: { modelName: 'Nobody', action: 'findMany', query: { selection: SCALARS } } },
        { path: '/nowhere', body: {} },
        { path: '/lines', body: {} },
        { path: '/transaction/start', body: {}, headers: { 'x-lease-id': 'none' } },
        create('b'),
      ]),
    ).toMatchObject([
      { status: 200, body: { data: { email: 'a' } } },
      { status: 400, body: { errors: [{ code: 'P2009', kind: 'validation' }] } },
      { status: 404, body: { errors: [{ code: 'not_found', kind: 'bridge' }] } },
      { status: 404, body: { errors: [{ code: 'not_found', kind: 'bridge' }] } },
      { status: 400, body: { errors: [{ code: 'unknown_lease' }] } },
      { status: 200, body: { data: { email: 'b' } } },
    ])
  })

  it('have answers no larger than their caller takes', async () => {
    await bridge.query('User', 'createOne', { data: { email: 'x'.repeat(500) } })
    const many = { modelName: 'User', action: 'findMany', query: { selection: { email: true } } }
    expect(
      await caller.askAll([{ path: '/query', body: many }, find('x')], { headers: { 'x-max-answer-bytes': '400' } }),
    ).toMatchObject([
      { status: 200, body: { errors: [{ code: 'answer_too_large', kind: 'bridge' }] } },
      { status: 200, body: { data: null } },
    ])
  })

  it('may end with a line feed', async () => {
    const { lines } = await caller.postText(`${JSON.stringify({ id: 7, ...find('a') })}\n`)
    expect((await lines.next()).value).toEqual({ id: 7, status: 200, body: { data: null } })
  })

  it('are counted under the routes they stand for, and are no requests beside', async () => {
    const before = await requests()
    await caller.askAll([find('a'), find('b'), { path: '/query', body: {} }])
    await caller.postText('nonsense')
    const after = await requests()
    expect(after('/query', 200)).toBe(before('/query', 200) + 2)
    expect(after('/query', 400)).toBe(before('/query', 400) + 1)
    expect(after('/lines', 200)).toBe(0)
    expect(after('/lines', 400)).toBe(before('/lines', 400) + 1)
  })

  it('leave no transaction behind when their caller is gone', async () => {
    const ended = await transactions.count('rolled_back')
    const id = await transactions.start({ timeout: 20_000 })
    await transactions.run(id, createUser('a'))
    const impatient = new AbortController()
    const { lines } = await caller.post([startTransaction, plans], { signal: impatient.signal })
    await lines.next()
    impatient.abort()
    await vi.waitFor(async () => {
      expect((await requests())('/lines', 499)).toBe(1)
    }, PATIENCE)
    await transactions.commit(id)
    await vi.waitFor(async () => {
      expect(await transactions.count('rolled_back')).toBe(ended + 1)
    }, PATIENCE)
    expect((await transactions.health()).transactions.active).toBe(0)
  })

  it('are refused for their own part by a bridge that leaves, which closes the connection then', async () => {
    const [leaving, last] = await listening()
    const id = await new TransactionCalls(leaving).start()
    leaving.drain()
    const { headers, lines } = await last.post([find('a'), { ...find('a'), headers: { 'x-transaction-id': id } }])
    const answers = [await lines.next(), await lines.next()].map(({ value }) => value as unknown)
    expect(headers.get('connection')).toBe('close')
    expect(answers).toContainEqual({ id: 1, status: 200, body: { data: null } })
    expect(answers).toContainEqual(
      expect.objectContaining({
        id: 0,
        status: 503,
        body: { errors: [expect.objectContaining({ code: 'draining' }) as object] },
      }),
    )
    await new TransactionCalls(leaving).rollback(id)
    await leaving.server.close()
    await leaving[Symbol.asyncDispose]()
  })
})

describe('a request with lines', () => {
  const fine = JSON.stringify({ id: 1, ...create('a') })

  it.each([
    ['a line that is no JSON', `${fine}\nnonsense`],
    ['a line without id', `${fine}\n{"path":"/query","body":{}}`],
    ['a line that is no object', `${fine}\n[]`],
    ['an empty line', `${fine}\n\n`],
    ['two lines with the same id', `${fine}\n${fine}`],
    ['nothing', ''],
    [
      'what is no UTF-8',
      Buffer.concat([Buffer.from(`${fine}\n{"id":2,"path":"`), Buffer.from([0xff]), Buffer.from('"}')]),
    ],
  ])('is refused as a whole, and nothing of it runs, because of %s', async (_what, body) => {
    const { status, lines } = await caller.postText(body)
    expect(status).toBe(400)
    expect((await lines.next()).value).toMatchObject({ errors: [{ kind: 'validation' }] })
    expect(await users()).toEqual([])
  })

  it.each([
    ['a wrong token', { authorization: 'Bearer wrong' }, 401, 'unauthorized'],
    ['an origin', { origin: 'http://evil.example' }, 403, 'origin_refused'],
    ['another type', { 'content-type': 'application/json' }, 415, 'unsupported_media_type'],
  ])('is refused with %s', async (_what, headers, status, code) => {
    const reply = await caller.postText(fine, { headers })
    expect(reply.status).toBe(status)
    expect((await reply.lines.next()).value).toMatchObject({ errors: [{ code }] })
    expect(await users()).toEqual([])
  })

  it('is refused if it is larger than any body and what stands around it', async () => {
    const { status } = await caller.postText(`{"id":1,"path":"/query","body":"${'x'.repeat(4096 + 64 * 1024)}"}`)
    expect(status).toBe(413)
  })

  it('is no query', async () => {
    const { status, body } = await bridge.postTo('/query', fine, { 'content-type': 'application/x-ndjson' })
    expect(status).toBe(415)
    expect(body).toMatchObject({ errors: [{ code: 'unsupported_media_type' }] })
  })
})
