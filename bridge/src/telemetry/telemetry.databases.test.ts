import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { BridgeProcess } from '../testing/bridge-process.ts'
import { PATIENCE } from '../testing/patience.ts'
import { PostgresqlDatabase } from '../testing/postgresql-database.ts'

const LOCK = 4467
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const SPAN = '00f067aa0ba902b7'

let database: PostgresqlDatabase
let bridge: BridgeProcess

beforeAll(async () => {
  database = await PostgresqlDatabase.create()
  bridge = await BridgeProcess.start({
    PRISMA_PROVIDER: 'postgresql',
    DATABASE_URL: database.url,
    PRISMA_CONNECTION_LIMIT: '1',
    PRISMA_BRIDGE_SQL_COMMENTS: 'true',
  })
  // Past the probe that follows the start.
  await bridge.fetch('/health')
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
  await database[Symbol.asyncDispose]()
})

const raw = (query: string) => ({
  action: 'queryRaw',
  query: { arguments: { query, parameters: '[]' }, selection: {} },
})

function findUsers(traceparent?: string): Promise<Response> {
  const query = { modelName: 'User', action: 'findMany', query: { arguments: {}, selection: { id: true } } }
  return bridge.post(query, traceparent === undefined ? {} : { headers: { traceparent } })
}

/** What the one connection of the bridge sent last. */
async function lastStatement(): Promise<string> {
  const { rows } = await database.session.query<{ query: string }>(
    "SELECT query FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()",
  )
  expect(rows).toHaveLength(1)
  return rows[0]?.query ?? ''
}

describe('traces in SQL', () => {
  it('reach the database as a comment behind the statement', async () => {
    const traceparent = `00-${TRACE}-${SPAN}-01`
    expect((await findUsers(traceparent)).status).toBe(200)
    expect(await lastStatement()).toMatch(new RegExp(`^SELECT .* /\\*traceparent='${traceparent}'\\*/$`, 's'))
    await bridge.post(raw('SELECT 7'), { headers: { traceparent } })
    expect(await lastStatement()).toBe(`SELECT 7 /*traceparent='${traceparent}'*/`)
  })

  it.each([undefined, `00-${TRACE}-${SPAN}-00`, `00-${TRACE}-${SPAN}-01'*/; SELECT 1; --`])(
    'are not written for the header %s',
    async (traceparent) => {
      expect((await findUsers(traceparent)).status).toBe(200)
      expect(await lastStatement()).not.toContain('/*')
    },
  )

  it('stay apart from each other when requests overlap', async () => {
    const traces = Array.from({ length: 20 }, (_, index) => `00-${TRACE}-${String(index + 1).padStart(16, '0')}-01`)
    const seen = await Promise.all(
      traces.map(async (traceparent) => {
        const query = 'SELECT query FROM pg_stat_activity WHERE pid = pg_backend_pid()'
        return (await bridge.post(raw(query), { headers: { traceparent } })).text()
      }),
    )
    seen.forEach((answer, index) => {
      expect(answer).toContain(`/*traceparent='${traces[index] ?? ''}'*/`)
    })
  })

  it('never become prepared statements that the server would have to keep', async () => {
    await findUsers(`00-${TRACE}-${SPAN}-01`)
    const answer = await bridge.post(raw('SELECT statement FROM pg_prepared_statements'))
    expect(await answer.text()).not.toContain('traceparent')
  })
})

describe('metrics', () => {
  it('tell of busy connections and of queries that wait for one, and of callers that hang up', async () => {
    await database.session.query(`SELECT pg_advisory_lock(${LOCK})`)
    const caller = new AbortController()
    const blocked = [
      bridge.post(raw(`SELECT 1 AS one FROM pg_advisory_lock_shared(${LOCK})`), { signal: caller.signal }),
      findUsers(),
    ]
    blocked[0]?.catch(() => undefined)
    await vi.waitFor(async () => {
      const text = await bridge.metrics()
      expect(text).toContain('prisma_bridge_pool_connections{state="busy"} 1')
      expect(text).toContain('prisma_bridge_pool_connections{state="idle"} 0')
      expect(text).toContain('prisma_bridge_pool_connections{state="waiting"} 1')
    }, PATIENCE)
    caller.abort()
    await vi.waitFor(async () => {
      expect(await bridge.metrics()).toMatch(
        /http_request_duration_seconds_count\{method="POST",route="\/query",status_code="499"\} 1/,
      )
    }, PATIENCE)
    await database.session.query(`SELECT pg_advisory_unlock(${LOCK})`)
    expect((await blocked[1])?.status).toBe(200)
    await vi.waitFor(async () => {
      const text = await bridge.metrics()
      expect(text).toContain('prisma_bridge_pool_connections{state="busy"} 0')
      expect(text).toContain('prisma_bridge_pool_connections{state="idle"} 1')
      expect(text).toContain('prisma_bridge_pool_connections{state="waiting"} 0')
    }, PATIENCE)
  })
})
