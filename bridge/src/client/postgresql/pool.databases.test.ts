import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { PATIENCE } from '../../testing/patience.ts'
import { PostgresqlDatabase } from '../../testing/postgresql-database.ts'
import { RawEngine, withParameters } from '../../testing/raw-engine.ts'

let place: PostgresqlDatabase

beforeAll(async () => {
  place = await PostgresqlDatabase.create()
})

afterAll(async () => {
  await place[Symbol.asyncDispose]()
})

const open = (name: string, parameters: Record<string, string | number> = {}) =>
  RawEngine.open('postgresql', withParameters(place.url, { application_name: name, ...parameters }))

const count = async (what: string, name: string): Promise<number> => {
  const sql = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = $1 AND ${what}`
  const { rows } = await place.session.query<{ n: number }>(sql, [name])
  return rows[0]?.n ?? 0
}
const sessions = (name: string) => count('true', name)
const blocked = (name: string) => count("wait_event_type = 'Lock'", name)

/** Everything that asks for this lock waits until it is let go. */
async function hold(key: number): Promise<() => Promise<void>> {
  await place.session.query('SELECT pg_advisory_lock($1)', [key])
  return async () => {
    await place.session.query('SELECT pg_advisory_unlock($1)', [key])
  }
}
const WAIT = 'SELECT 1 AS one FROM pg_advisory_xact_lock_shared($1::bigint)'
const PID = 'SELECT pg_backend_pid()'

async function terminate(name: string, what = 'true'): Promise<void> {
  await place.session.query(
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = $1 AND ${what}`,
    [name],
  )
}

describe('the pool of PostgreSQL', () => {
  it('opens no more connections than it may; who comes later waits no longer than pool_timeout', async () => {
    await using engine = await open('bounded', { connection_limit: 3, pool_timeout: 1 })
    const release = await hold(1)
    const first = [1, 2, 3].map(() => engine.sql(WAIT, 1))
    await vi.waitUntil(async () => (await blocked('bounded')) === 3, PATIENCE)
    const later = await Promise.all([1, 2, 3, 4].map(() => engine.failure(WAIT, 1)))
    expect(later.map(({ code, retryable }) => [code, retryable])).toEqual(Array(4).fill(['P2024', true]))
    expect(await sessions('bounded')).toBe(3)
    expect(engine.pool()).toEqual({ max: 3, size: 3, idle: 0, waiting: 0 })
    await release()
    expect(await Promise.all(first)).toEqual(Array(3).fill([[1]]))
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map(() => engine.value('SELECT 2')))).toEqual(Array(6).fill(2))
    expect(await sessions('bounded')).toBe(3)
  })

  it('loses no query to connections that died while they were idle', async () => {
    await using engine = await open('idle', { connection_limit: 2 })
    const release = await hold(2)
    const busy = [engine.sql(WAIT, 2), engine.sql(WAIT, 2)]
    await vi.waitUntil(async () => (await blocked('idle')) === 2, PATIENCE)
    await release()
    await Promise.all(busy)
    await terminate('idle')
    await vi.waitUntil(() => engine.pool().size === 0, PATIENCE)
    expect(await Promise.all([1, 2, 3].map(() => engine.value('SELECT 3')))).toEqual([3, 3, 3])
  })

  it('fails the query whose connection died, and no other', async () => {
    await using engine = await open('dying', { connection_limit: 2 })
    const release = await hold(3)
    const hit = engine.failure(WAIT, 3)
    await vi.waitUntil(async () => (await blocked('dying')) === 1, PATIENCE)
    expect(await engine.value('SELECT 4')).toBe(4)
    await terminate('dying', "wait_event_type = 'Lock'")
    expect(await hit).toMatchObject({ code: 'P1017', retryable: false })
    await release()
    expect(await Promise.all([1, 2, 3].map(() => engine.value('SELECT 4')))).toEqual([4, 4, 4])
  })

  it('is whole again after a transaction lost its connection', async () => {
    await using engine = await open('lost', { connection_limit: 1, pool_timeout: 5 })
    const transaction = await (await engine.adapter()).startTransaction()
    await terminate('lost')
    await vi.waitUntil(() => engine.pool().size === 0, PATIENCE)
    const query = { sql: 'SELECT 1', args: [], argTypes: [] }
    await expect(transaction.queryRaw(query)).rejects.toMatchObject({ cause: { kind: 'ConnectionClosed' } })
    await transaction.rollback()
    expect(await engine.value('SELECT 5')).toBe(5)
  })

  it('keeps the connection of a query that the database refuses', async () => {
    await using engine = await open('refused', { connection_limit: 1 })
    const pid = await engine.value(PID)
    expect(await engine.failure('SELECT 1/0')).toMatchObject({ code: 'P2010' })
    expect(await engine.failure('SELECT nothing FROM nowhere WHERE 1 = $1', 1)).toMatchObject({ code: 'P2010' })
    expect(await engine.value(PID)).toBe(pid)
  })

  it('does not lend a connection that was left in a transaction', async () => {
    await using engine = await open('left', { connection_limit: 1 })
    const pid = await engine.value(PID)
    await engine.sql('BEGIN')
    expect(await engine.value(PID)).not.toBe(pid)
    expect(await engine.value('SELECT now() = statement_timestamp()')).toBe(true)
  })

  it('ends a query that takes longer than socket_timeout, with its connection', async () => {
    await using engine = await open('slow', { connection_limit: 1, socket_timeout: 1 })
    const release = await hold(4)
    expect(await engine.failure(WAIT, 4)).toMatchObject({ code: 'P1008', retryable: false })
    await release()
    expect(await engine.value('SELECT 6')).toBe(6)
  })

  it('sets what the URL asks of the session', async () => {
    await using engine = await open('asked', { options: '-c geqo=off', statement_timeout: 12_345, schema: 'a"b' })
    expect(await engine.value("SELECT current_setting('geqo')")).toBe('off')
    expect(await engine.value("SELECT current_setting('statement_timeout')")).toBe('12345ms')
    expect(await engine.value("SELECT current_setting('search_path')")).toBe('"a""b"')
  })
})

describe('a PostgreSQL that cannot be used', () => {
  const failureAt = async (change: (url: URL) => void) => {
    const url = new URL(place.url)
    change(url)
    await using engine = await RawEngine.open('postgresql', url.toString())
    return await engine.failure('SELECT 1')
  }

  it('has no such database', async () => {
    expect(await failureAt((url) => (url.pathname = '/nowhere'))).toMatchObject({ code: 'P1003' })
  })

  it('has no such user', async () => {
    const failure = await failureAt((url) => (url.username = 'nobody'))
    expect(failure).toMatchObject({ code: 'P1010' })
  })

  it('is not there', async () => {
    expect(await failureAt((url) => (url.port = '1'))).toMatchObject({ code: 'P1001', retryable: true })
    expect(await failureAt((url) => (url.hostname = 'nowhere.invalid'))).toMatchObject({ code: 'P1001' })
    expect(await failureAt((url) => (url.search = '?host=/nowhere'))).toMatchObject({ code: 'P1001' })
  })

  it('does not encrypt', async () => {
    const failure = await failureAt((url) => (url.search = '?sslmode=require'))
    expect(failure).toMatchObject({ code: 'P1011' })
    expect(failure.message).toContain('does not support TLS')
  })
})
