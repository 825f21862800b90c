import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { BridgeProcess } from '../testing/bridge-process.ts'
import { SCALARS } from '../testing/bridge.ts'
import { PATIENCE } from '../testing/patience.ts'
import { PostgresqlDatabase } from '../testing/postgresql-database.ts'

const LOCK = 4466
const FIND = { modelName: 'User', action: 'findMany', query: { selection: SCALARS } }
/** Runs until the test lets go of the lock. */
const LONG_QUERY = {
  action: 'queryRaw',
  query: {
    arguments: { query: `SELECT 'done' AS state FROM pg_advisory_lock_shared(${LOCK})`, parameters: '[]' },
    selection: {},
  },
}

let database: PostgresqlDatabase

beforeAll(async () => {
  database = await PostgresqlDatabase.create()
})

afterAll(async () => {
  await database[Symbol.asyncDispose]()
})

async function start(env: Record<string, string> = {}): Promise<BridgeProcess> {
  return BridgeProcess.start({ PRISMA_PROVIDER: 'postgresql', DATABASE_URL: database.url, ...env })
}

/** Sends the long query, and resolves once the database works on it. */
async function whileRunning(bridge: BridgeProcess): Promise<{ readonly answer: Promise<Response> }> {
  await database.session.query(`SELECT pg_advisory_lock(${LOCK})`)
  const answer = bridge.post(LONG_QUERY)
  answer.catch(() => undefined)
  await vi.waitFor(async () => {
    const { rowCount } = await database.session.query(
      "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted",
    )
    expect(rowCount).toBe(1)
  }, PATIENCE)
  return { answer }
}

const letGo = () => database.session.query(`SELECT pg_advisory_unlock(${LOCK})`)

describe('leaving', () => {
  it('lets a running query finish, refuses new ones, and says why', async () => {
    await using bridge = await start()
    const { answer } = await whileRunning(bridge)
    bridge.signal('SIGTERM')
    await vi.waitFor(async () => {
      expect(await (await bridge.fetch('/health')).json()).toMatchObject({ status: 'draining' })
    }, PATIENCE)
    const refused = await bridge.post(FIND)
    expect(refused.status).toBe(503)
    expect(refused.headers.get('connection')).toBe('close')
    expect(await refused.json()).toMatchObject({ errors: [{ code: 'draining', retryable: true }] })
    expect((await bridge.fetch('/health')).status).toBe(503)
    expect((await bridge.fetch('/health/status')).status).toBe(503)
    expect((await bridge.fetch('/health/live')).status).toBe(200)
    await letGo()
    const finished = await answer
    expect(finished.status).toBe(200)
    expect(finished.headers.get('connection')).toBe('close')
    expect(JSON.stringify(await finished.json())).toContain('done')
    expect(await bridge.exited).toBe(0)
  })

  it('cuts off what is still running at the end of the grace period', async () => {
    await using bridge = await start({ PRISMA_BRIDGE_SHUTDOWN_GRACE: '1' })
    const { answer } = await whileRunning(bridge)
    bridge.signal('SIGTERM')
    expect(await bridge.exited).toBe(1)
    await expect(answer).rejects.toThrow()
    expect(bridge.lines.at(-1)?.['msg']).toContain('grace period')
    await letGo()
  })

  it('closes connections that are kept for later, instead of waiting for them', async () => {
    await using bridge = await start()
    await Promise.all(Array.from({ length: 5 }, async () => (await bridge.post(FIND)).text()))
    bridge.signal('SIGTERM')
    expect(await bridge.exited).toBe(0)
  })
})
