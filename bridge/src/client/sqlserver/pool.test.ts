import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { PATIENCE } from '../../testing/patience.ts'
import { RawEngine } from '../../testing/raw-engine.ts'
import { TdsServer } from '../../testing/tds-server.ts'

const PRELOGIN = 0x12
const LOGIN = 0x10

let server: TdsServer

beforeEach(async () => {
  server = await TdsServer.start()
})

afterEach(async () => {
  await server[Symbol.asyncDispose]()
})

const open = (properties: string, port = server.port) => {
  const url = `sqlserver://127.0.0.1:${port};database=shop;user=sa;password=secret;encrypt=false;${properties}`
  return RawEngine.open('sqlserver', url)
}

async function failure(properties: string, port = server.port) {
  await using engine = await open(`connectTimeout=5;${properties}`, port)
  return await engine.failure('SELECT held')
}

describe('the pool of SQL Server', () => {
  it('opens no more connections than it may; who comes later waits no longer than poolTimeout', async () => {
    await using engine = await open('connectionLimit=2;poolTimeout=1')
    server.hold()
    const first = [engine.sql('SELECT held'), engine.sql('SELECT held')]
    await vi.waitUntil(() => server.held === 2, PATIENCE)
    const later = await Promise.all([engine.failure('SELECT held'), engine.failure('SELECT held')])
    expect(later.map(({ code, retryable }) => [code, retryable])).toEqual([
      ['P2024', true],
      ['P2024', true],
    ])
    expect(server.sockets.size).toBe(2)
    expect(engine.pool()).toEqual({ max: 2, size: 2, idle: 0, waiting: 0 })
    server.release()
    expect(await Promise.all(first)).toEqual([[], []])
    expect(await engine.sql('SELECT held')).toEqual([])
  })

  it('loses no query to connections that died while they were idle', async () => {
    await using engine = await open('connectionLimit=1')
    await engine.sql('SELECT 1')
    server.dropConnections()
    await vi.waitUntil(() => server.sockets.size === 0, PATIENCE)
    expect(await engine.sql('SELECT 1')).toEqual([])
  })

  it('fails the query whose connection died, and no other', async () => {
    await using engine = await open('connectionLimit=1')
    server.hold()
    const hit = engine.failure('SELECT held')
    await vi.waitUntil(() => server.held === 1, PATIENCE)
    server.dropConnections()
    expect(await hit).toMatchObject({ code: 'P1017', retryable: false })
    server.release()
    expect(await engine.sql('SELECT 1')).toEqual([])
  })

  it('ends a query that takes longer than socketTimeout', async () => {
    server.hold()
    expect(await failure('connectionLimit=1;socketTimeout=1')).toMatchObject({ code: 'P1008', retryable: false })
  })
})

describe('a SQL Server that cannot be used', () => {
  const refused = { number: 18456, message: "Login failed for user 'sa'." }

  it('does not know the password', async () => {
    server.loginErrors.push(refused)
    const body = await failure('')
    expect(body).toMatchObject({ code: 'P1000', retryable: false })
    expect(body.message).toContain('`sa`')
    expect(JSON.stringify(body)).not.toContain('secret')
  })

  it('has no such database, which it says first', async () => {
    const message = 'Cannot open database "shop" requested by the login. The login failed.'
    server.loginErrors.push({ number: 4060, message }, refused)
    expect(await failure('')).toMatchObject({ code: 'P1003' })
  })

  it('is not there', async () => {
    const { port } = server
    await server[Symbol.asyncDispose]()
    expect(await failure('', port)).toMatchObject({ code: 'P1001', retryable: true })
    server = await TdsServer.start()
  })
})

describe('the encryption of SQL Server', () => {
  it('is not given up for a server that has none: it gets no password', async () => {
    const url = `sqlserver://127.0.0.1:${server.port};database=shop;user=sa;password=secret`
    await using engine = await RawEngine.open('sqlserver', url)
    const refusal = await engine.failure('SELECT 1')
    expect(refusal).toMatchObject({ code: 'P1011' })
    expect(refusal.message).toContain('does not support encryption')
    expect(new Set(server.packets)).toEqual(new Set([PRELOGIN]))
  })

  it('is left out when the URL says so', async () => {
    await using engine = await open('')
    await engine.sql('SELECT 1')
    expect(server.packets.slice(0, 2)).toEqual([PRELOGIN, LOGIN])
  })

  it('is asked for by a server that needs it', async () => {
    await using strict = await TdsServer.start('required')
    expect(await failure('', strict.port)).toMatchObject({ code: 'P1011' })
    expect(strict.packets).not.toContain(LOGIN)
  })
})
