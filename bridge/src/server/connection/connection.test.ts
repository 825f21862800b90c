import { once } from 'node:events'
import { type IncomingMessage, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { FramedCaller } from '../../testing/framed-caller.ts'
import { SCALARS, tagged, TestBridge, TOKEN } from '../../testing/bridge.ts'
import { PATIENCE } from '../../testing/patience.ts'
import { createUser, findUser } from '../../testing/transactions.ts'

let bridge: TestBridge
let port: number
let caller: FramedCaller

beforeAll(async () => {
  bridge = await TestBridge.start({ PRISMA_BRIDGE_BODY_LIMIT: '4096' })
  port = await bridge.listen()
  caller = await FramedCaller.connect(port)
})

afterAll(async () => {
  await bridge.server.close()
  await bridge[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await bridge.query('User', 'deleteMany', {}, { count: true })
})

describe('a framed connection', () => {
  it('says how large a body may be, before anything else', () => {
    expect(caller.hello).toEqual({ connection: expect.any(String) as string, bodyLimit: 4096 })
  })

  it('answers each line by its id, values as exact as over HTTP', async () => {
    const values = { big: tagged('BigInt', '9007199254740993'), decimal: tagged('Decimal', '0.1') }
    const create = {
      modelName: 'Values',
      action: 'createOne',
      query: { arguments: { data: values }, selection: { big: true, decimal: true } },
    }
    const [user, none, stored] = await caller.askAll([
      { path: '/query', body: createUser('a') },
      { path: '/query', body: findUser('none') },
      { path: '/query', body: create },
    ])
    expect(user).toMatchObject({ status: 200, body: { data: { email: 'a' } } })
    expect(none).toEqual({ status: 200, body: { data: null } })
    expect(stored).toEqual({ status: 200, body: { data: values } })
  })

  it('makes plans ready', async () => {
    const [answer] = await caller.askAll([{ path: '/plans', body: { queries: [findUser('a')] } }])
    expect(answer).toEqual({ status: 200, body: { prepared: 1 } })
  })

  it('refuses one line without harm to those that travel with it', async () => {
    const answers = await caller.askAll([
      { path: '/query', body: createUser('a') },
      { path: '/query', body: { modelName: 'Nobody', action: 'findMany', query: { selection: SCALARS } } },
      { path: '/nowhere', body: {} },
      { path: '/transaction/none/commit', body: {} },
      { path: '/query', body: createUser('b') },
    ])
    expect(answers).toMatchObject([
      { status: 200, body: { data: { email: 'a' } } },
      { status: 400, body: { errors: [{ code: 'P2009', kind: 'validation' }] } },
      { status: 404, body: { errors: [{ code: 'not_found', kind: 'bridge' }] } },
      { status: 200, body: { errors: [{ code: 'P2028', meta: { reason: 'not_found' } }] } },
      { status: 200, body: { data: { email: 'b' } } },
    ])
  })

  it('refuses numbers that JSON would round in the line that has them', async () => {
    const exact = '{"modelName":"Values","action":"findMany","query":{"arguments":{},"selection":{"id":true}}}'
    const rounded = exact.replace('{}', '{"where":{"big":9007199254740993}}')
    const [refused, fine] = await caller.askLines([
      `{"id":1,"path":"/query","body":${rounded}}`,
      `{"id":2,"path":"/query","body":${exact}}`,
    ])
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('9007199254740993') as string }] },
    })
    expect(fine?.status).toBe(200)
  })

  it('holds up nobody behind one who waits', async () => {
    const { id } = (await caller.ask({ path: '/transaction/start', body: { timeout: 20_000 } })).body as { id: string }
    await caller.ask({ path: '/query', body: createUser('a'), headers: { 'x-transaction-id': id } })
    const waiting = caller.ask({ path: '/transaction/start', body: { timeout: 20_000, max_wait: 20_000 } })
    // SQLite has one writer: the second transaction waits for the end of the first.
    const [answer] = await caller.askAll([{ path: `/transaction/${id}/commit`, body: {} }])
    expect(answer).toEqual({ status: 200, body: {} })
    const next = (await waiting).body as { id: string }
    expect(await caller.ask({ path: `/transaction/${next.id}/rollback`, body: {} })).toEqual({ status: 200, body: {} })
    expect(await bridge.query('User', 'findMany', {}, { email: true })).toEqual([{ email: 'a' }])
  })

  it('rolls back with the lease that a transaction is started under', async () => {
    const unknown = await caller.ask({ path: '/transaction/start', body: {}, headers: { 'x-lease-id': 'none' } })
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ code: 'unknown_lease' }] } })
  })

  it('counts its requests under the routes they stand for', async () => {
    const count = async () => {
      const { text: metrics } = await bridge.get('/metrics')
      const [, value] =
        /http_request_duration_seconds_count\{method="POST",route="\/query",status_code="400"\} (\d+)/.exec(metrics) ??
        []
      return Number(value ?? 0)
    }
    const before = await count()
    await caller.ask({ path: '/query', body: {} })
    expect(await count()).toBe(before + 1)
  })

  it('answers that an answer is too large for its caller, and goes on', async () => {
    await bridge.query('User', 'createOne', { data: { email: 'x'.repeat(500) } })
    const small = await FramedCaller.connect(port, { 'x-max-answer-bytes': '400' })
    const many = { modelName: 'User', action: 'findMany', query: { selection: { email: true } } }
    expect(await small.ask({ path: '/query', body: many })).toMatchObject({
      status: 200,
      body: { errors: [{ code: 'answer_too_large', kind: 'bridge' }] },
    })
    expect(await small.ask({ path: '/query', body: findUser('x') })).toEqual({ status: 200, body: { data: null } })
    small.close()
  })

  it.each([
    ['no JSON', 'nonsense'],
    ['no id', '{"path":"/query","body":{}}'],
    ['no object', '[]'],
  ])('is closed by a line that nobody can be answered for: %s', async (_what, line) => {
    const broken = await FramedCaller.connect(port)
    broken.send(line)
    expect(await broken.closed).toBe(1007)
  })

  it('is closed by a message that is larger than any body may be', async () => {
    const large = await FramedCaller.connect(port)
    large.send(`{"id":1,"path":"/query","body":"${'x'.repeat(128 * 1024)}"}`)
    expect(await large.closed).toBe(1009)
  })
})

describe('the way to a framed connection', () => {
  it.each([
    ['no token', { authorization: 'Bearer wrong' }, 401],
    ['an origin', { authorization: `Bearer ${TOKEN}`, origin: 'http://evil.example' }, 403],
    ['a strange host', { authorization: `Bearer ${TOKEN}`, host: 'evil.example' }, 403],
  ])('is refused to %s', async (_what, headers, status) => {
    await expect(FramedCaller.connect(port, headers)).rejects.toThrow(`Unexpected server response: ${status}`)
  })

  it('is named to whoever asks without an upgrade', async () => {
    const { status, text: body } = await bridge.get('/connection')
    expect(status).toBe(426)
    expect(body).toContain('upgrade_required')
  })

  it('is not taken by requests that offer an upgrade to HTTP/2, whose bodies are read as ever', async () => {
    const body = JSON.stringify(createUser('h2c'))
    const request = httpRequest({
      port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/query',
      headers: {
        authorization: `Bearer ${TOKEN}`,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(body)),
        connection: 'Upgrade, HTTP2-Settings',
        upgrade: 'h2c',
        'http2-settings': 'AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA',
      },
    })
    request.end(body)
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    expect(response.statusCode).toBe(200)
    expect(await text(response)).toContain('"h2c"')
  })

  it('leaves no socket behind when it is refused', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write('GET /connection HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')
    const answer = await text(socket)
    expect(answer).toMatch(/^HTTP\/1\.1 401 /)
  })

  it('ends with the server', async () => {
    const other = await TestBridge.start()
    const last = await FramedCaller.connect(await other.listen())
    await other.server.close()
    expect(await last.closed).toBe(1001)
    await other[Symbol.asyncDispose]()
    await vi.waitFor(() => {
      expect(other.server.server.listening).toBe(false)
    }, PATIENCE)
  })
})
