import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { MariadbDatabase } from '../../testing/mariadb-database.ts'
import { PATIENCE } from '../../testing/patience.ts'
import { RawEngine, withParameters } from '../../testing/raw-engine.ts'

let place: MariadbDatabase

beforeAll(async () => {
  place = await MariadbDatabase.create()
})

afterAll(async () => {
  await place[Symbol.asyncDispose]()
})

const open = (parameters: Record<string, string | number> = {}) =>
  RawEngine.open('mysql', withParameters(place.url, parameters))

interface Session {
  readonly id: bigint
  readonly state: string
}

/** The sessions of the bridge: nobody else uses this database. */
const sessions = () =>
  place.session.query<Session[]>(
    'SELECT id, state FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()',
  )
const blocked = async () => (await sessions()).filter(({ state }) => state === 'User lock')

async function hold(): Promise<() => Promise<void>> {
  await place.session.query("DO GET_LOCK('held', 0)")
  return async () => {
    await place.session.query("DO RELEASE_LOCK('held')")
  }
}
const WAIT = "SELECT GET_LOCK('held', 60) + RELEASE_LOCK('held')"

async function kill(victims: readonly Session[]): Promise<void> {
  for (const { id } of victims) {
    await place.session.query(`KILL ${id}`)
  }
  const gone = new Set(victims.map(({ id }) => id))
  await vi.waitUntil(async () => !(await sessions()).some(({ id }) => gone.has(id)), PATIENCE)
}

describe('the pool of MariaDB', () => {
  it('opens no more connections than it may; who comes later waits no longer than pool_timeout', async () => {
    await using engine = await open({ connection_limit: 3, pool_timeout: 1 })
    const release = await hold()
    const first = [1, 2, 3].map(() => engine.value(WAIT))
    await vi.waitUntil(async () => (await blocked()).length === 3, PATIENCE)
    const later = await Promise.all([1, 2, 3, 4].map(() => engine.failure(WAIT)))
    expect(later.map(({ code, retryable }) => [code, retryable])).toEqual(Array(4).fill(['P2024', true]))
    expect(await sessions()).toHaveLength(3)
    expect(engine.pool()).toEqual({ max: 3, size: 3, idle: 0, waiting: 0 })
    await release()
    expect(await Promise.all(first)).toEqual(Array(3).fill(2))
    expect(await Promise.all([1, 2, 3, 4, 5, 6].map(() => engine.value('SELECT 2')))).toHaveLength(6)
    expect(await sessions()).toHaveLength(3)
  })

  it('loses no query to connections that died while they were idle', async () => {
    await using engine = await open({ connection_limit: 2 })
    await engine.value('SELECT 1')
    await kill(await sessions())
    expect(await Promise.all([1, 2, 3].map(() => engine.value('SELECT 3')))).toHaveLength(3)
  })

  it('fails the query whose connection died, and no other', async () => {
    await using engine = await open({ connection_limit: 2 })
    const release = await hold()
    const hit = engine.failure(WAIT)
    await vi.waitUntil(async () => (await blocked()).length === 1, PATIENCE)
    await engine.value('SELECT 4')
    await kill(await blocked())
    expect(await hit).toMatchObject({ code: 'P1017', retryable: false })
    await release()
    expect(await Promise.all([1, 2, 3].map(() => engine.value('SELECT 4')))).toHaveLength(3)
  })

  it('is whole again after a transaction lost its connection', async () => {
    await using engine = await open({ connection_limit: 1, pool_timeout: 5 })
    const transaction = await (await engine.adapter()).startTransaction()
    await kill(await sessions())
    const query = { sql: 'SELECT 1', args: [], argTypes: [] }
    await expect(transaction.queryRaw(query)).rejects.toMatchObject({ cause: { kind: 'ConnectionClosed' } })
    await transaction.rollback().catch(() => undefined)
    expect(await engine.value('SELECT 5')).toBe(5)
  })

  it('keeps the connection of a query that the database refuses, and not its transaction', async () => {
    await using engine = await open({ connection_limit: 1 })
    const id = await engine.value('SELECT CONNECTION_ID()')
    expect(await engine.failure('SELECT nothing FROM nowhere')).toMatchObject({ code: 'P2010' })
    await engine.sql('START TRANSACTION')
    expect(await engine.value('SELECT @@in_transaction')).toBe('0')
    expect(await engine.value('SELECT CONNECTION_ID()')).toBe(id)
  })

  it('ends a query that takes longer than socket_timeout, with its connection', async () => {
    await using engine = await open({ connection_limit: 1, socket_timeout: 1 })
    const release = await hold()
    expect(await engine.failure(WAIT)).toMatchObject({ code: 'P1008', retryable: false })
    await release()
    expect(await engine.value('SELECT 6')).toBe(6)
  })
})

describe('a MariaDB that cannot be used', () => {
  const failureAt = async (change: (url: URL) => void) => {
    const url = new URL(place.url)
    change(url)
    await using engine = await RawEngine.open('mysql', url.toString())
    return await engine.failure('SELECT 1')
  }

  it('has no such database', async () => {
    expect(await failureAt((url) => (url.pathname = '/nowhere'))).toMatchObject({ code: 'P1003' })
  })

  it('is not there', async () => {
    const soon = (url: URL) => {
      url.search = '?connect_timeout=1'
    }
    const failure = await failureAt((url) => {
      soon(url)
      url.port = '1'
    })
    expect(failure).toMatchObject({ code: 'P1001', retryable: true })
  })
})
