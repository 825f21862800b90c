import { once } from 'node:events'
import type { Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

import { afterAll, afterEach, beforeAll, describe, expect, it, type Mock, vi } from 'vitest'

import type { Logger } from '../telemetry/log.ts'
import { TestBridge, TOKEN } from '../testing/bridge.ts'
import { answerBrokenConnection } from './failures.ts'
import { createListener, PATIENCE, type Patience, warnWhenFull } from './listener.ts'

/** Everything the server says until it closes the connection. */
async function untilClosed(socket: Socket): Promise<string> {
  let said = ''
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
  socket.on('error', () => undefined)
  await once(socket, 'close')
  return said
}

function errorOf(answer: string): unknown {
  return (JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))) as { errors: unknown[] }).errors[0]
}

describe('what reaches the routes', () => {
  let bridge: TestBridge
  let port: number

  beforeAll(async () => {
    bridge = await TestBridge.start({ PRISMA_BRIDGE_HEADER_LIMIT: '4KiB', PRISMA_BRIDGE_BODY_LIMIT: '64KiB' })
    await bridge.server.listen({ port: 0, host: '127.0.0.1' })
    port = (bridge.server.server.address() as AddressInfo).port
  })

  afterAll(async () => {
    await bridge.server.close()
    await bridge[Symbol.asyncDispose]()
  })

  function send(text: string): Promise<string> {
    const socket = connect(port, '127.0.0.1')
    socket.write(text)
    return untilClosed(socket)
  }

  const post = (headers: string, body: string) =>
    send(
      `POST /query HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${TOKEN}\r\nConnection: close\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`,
    )
  const FIND = '{"modelName":"User","action":"findMany","query":{"selection":{"$scalars":true}}}'

  it('reads a body without a content type as JSON, and refuses every other type', async () => {
    expect(await post('', FIND)).toMatch(/^HTTP\/1.1 200 [^]*\{"data":\[\]\}$/)
    for (const type of ['text/plain', 'application/graphql', 'multipart/form-data; boundary=x', 'nonsense']) {
      const answer = await post(`Content-Type: ${type}\r\n`, FIND)
      expect(answer).toMatch(/^HTTP\/1.1 415 /)
      expect(errorOf(answer)).toMatchObject({ code: 'unsupported_media_type' })
    }
  })

  it('refuses headers that are too large or too many', async () => {
    const large = await post(`X-Padding: ${'x'.repeat(5000)}\r\n`, FIND)
    expect(large).toMatch(/^HTTP\/1.1 431 /)
    expect(errorOf(large)).toMatchObject({ code: 'headers_too_large', kind: 'bridge' })
    const many = await post('a: b\r\n'.repeat(101), FIND)
    expect(many).toMatch(/^HTTP\/1.1 431 /)
    expect(errorOf(many)).toMatchObject({ code: 'headers_too_large', kind: 'bridge' })
  })

  it('sees the Origin behind two thousand other headers', async () => {
    expect(await post(`${'a:\r\n'.repeat(2100)}Origin: https://evil.example\r\n`, FIND)).toMatch(/^HTTP\/1.1 431 /)
  })

  it('refuses a page that reads without an Origin', async () => {
    expect(await post('Sec-Fetch-Site: cross-site\r\n', FIND)).toMatch(/^HTTP\/1.1 403 /)
  })

  it('refuses a body over the limit before it has arrived', async () => {
    const answer = await send(
      `POST /query HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${TOKEN}\r\nConnection: close\r\nContent-Length: 70000\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
  })

  it.each(['GET / HTTP/9\r\n\r\n', 'nonsense\r\n\r\n', '\x16\x03\x01\x02\x00\x01'])(
    'answers %j in its own shape and hangs up',
    async (text) => {
      const answer = await send(text)
      expect(answer).toMatch(/^HTTP\/1.1 400 [^]*Connection: close/)
      expect(errorOf(answer)).toMatchObject({ code: 'bad_request', kind: 'bridge' })
    },
  )

  it.each(['OPTIONS *', 'GET http://localhost/health/live', 'GET //', 'GET /%', 'GET /health/%zz'])(
    'answers %s as any path that it does not have, after the token',
    async (target) => {
      const head = `${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n`
      expect(errorOf(await send(`${head}\r\n`))).toMatchObject({ code: 'unauthorized' })
      const answer = await send(`${head}Authorization: Bearer ${TOKEN}\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1.1 404 /)
      expect(errorOf(answer)).toMatchObject({ kind: 'bridge' })
    },
  )

  it('refuses a path that is too long for any route', async () => {
    const answer = await send(
      `POST /transaction/${'x'.repeat(500)}/commit HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 414 /)
    expect(errorOf(answer)).toMatchObject({ code: 'bad_request', kind: 'bridge' })
  })

  it('does not mind expectations', async () => {
    expect(await post('Expect: the unexpected\r\n', FIND)).toMatch(/^HTTP\/1.1 200 /)
  })

  it('refuses a request that names no host', async () => {
    const answer = await send('GET /health/live HTTP/1.1\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1.1 403 /)
    expect(errorOf(answer)).toMatchObject({ code: 'host_refused' })
  })
})

describe('slow and many callers', () => {
  let server: Server
  let warn: Mock

  async function listen(patience: Partial<Patience>): Promise<void> {
    const limits = { headerLimit: 4096, connectionLimit: 2 }
    server = createListener(
      (request, response) => request.resume().once('end', () => response.end()),
      limits,
      undefined,
      { ...PATIENCE, checkEveryMillis: 20, ...patience },
    )
    server.on('clientError', answerBrokenConnection)
    warn = vi.fn()
    warnWhenFull(server, { warn } as unknown as Logger)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }

  afterEach(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })

  const open = () => connect((server.address() as AddressInfo).port, '127.0.0.1')

  it.each([
    ['says nothing', { headersMillis: 100 }, ''],
    ['does not end its headers', { headersMillis: 100 }, 'POST / HTTP/1.1\r\nHost: localhost\r\n'],
    [
      'does not end its body',
      { headersMillis: 100, requestMillis: 200 },
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{',
    ],
  ])('hangs up on one that %s', async (_what, patience, text) => {
    await listen(patience)
    const socket = open()
    socket.write(text)
    const answer = await untilClosed(socket)
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect(errorOf(answer)).toMatchObject({ code: 'too_slow', kind: 'bridge' })
  })

  it('closes a kept connection that is not used', async () => {
    await listen({ keepAliveMillis: 100 })
    const socket = open()
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1.1 200 /)
  })

  it('takes no more connections than its limit', async () => {
    await listen({})
    const first = [open(), open()]
    await Promise.all(first.map((socket) => once(socket, 'connect')))
    expect(await untilClosed(open())).toBe('')
    expect(await untilClosed(open())).toBe('')
    expect(warn).toHaveBeenCalledOnce()
    first.forEach((socket) => socket.destroy())
  })
})
