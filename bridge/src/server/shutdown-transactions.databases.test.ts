import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { BridgeProcess } from '../testing/bridge-process.ts'
import { PATIENCE } from '../testing/patience.ts'
import { PostgresqlDatabase } from '../testing/postgresql-database.ts'
import { createUser } from '../testing/transactions.ts'

let database: PostgresqlDatabase

beforeAll(async () => {
  database = await PostgresqlDatabase.create()
})

afterAll(async () => {
  await database[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await database.session.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
})

const start = (env: Record<string, string> = {}) =>
  BridgeProcess.start({ PRISMA_PROVIDER: 'postgresql', DATABASE_URL: database.url, ...env })

const begin = (bridge: BridgeProcess) =>
  bridge.fetch('/transaction/start', { method: 'POST', body: '{"timeout":60000}' })

async function openTransaction(bridge: BridgeProcess): Promise<{ id: string; headers: Record<string, string> }> {
  const { id } = (await (await begin(bridge)).json()) as { id: string }
  const headers = { 'x-transaction-id': id }
  expect((await bridge.post(createUser('first'), { headers })).status).toBe(200)
  return { id, headers }
}

const untilDraining = (bridge: BridgeProcess) =>
  vi.waitFor(async () => {
    expect(await (await bridge.fetch('/health')).json()).toMatchObject({ status: 'draining' })
  }, PATIENCE)

const emails = async () => {
  const { rows } = await database.session.query<{ email: string }>('SELECT email FROM "User" ORDER BY id')
  return rows.map(({ email }) => email)
}

describe('leaving with an open transaction', () => {
  it('lets it come to its end, with all that belongs to it, and takes no new one', async () => {
    await using bridge = await start()
    const { id, headers } = await openTransaction(bridge)
    bridge.signal('SIGTERM')
    await untilDraining(bridge)
    expect((await begin(bridge)).status).toBe(503)
    const body = JSON.stringify({ query: createUser('first of another') })
    expect((await bridge.fetch('/transaction/query', { method: 'POST', body })).status).toBe(503)
    expect((await bridge.fetch('/transaction/lease')).status).toBe(503)
    expect((await bridge.post(createUser('outside'))).status).toBe(503)
    expect((await bridge.post(createUser('second'), { headers })).status).toBe(200)
    const nested = await bridge.fetch('/transaction/start', { method: 'POST', body: JSON.stringify({ new_tx_id: id }) })
    const { id: inner } = (await nested.json()) as { id: string }
    await bridge.fetch(`/transaction/${inner}/rollback`, { method: 'POST' })
    expect(await (await bridge.fetch(`/transaction/${id}/commit`, { method: 'POST' })).json()).toEqual({})
    expect(await bridge.exited).toBe(0)
    expect(await emails()).toEqual(['first', 'second'])
  })

  it('rolls it back at the end of the grace period', async () => {
    await using bridge = await start({ PRISMA_BRIDGE_SHUTDOWN_GRACE: '1' })
    await openTransaction(bridge)
    bridge.signal('SIGTERM')
    expect(await bridge.exited).toBe(0)
    expect(await emails()).toEqual([])
  })

  it('rolls it back at once when standard input ends, and ends the leases', async () => {
    await using bridge = await start({ PRISMA_BRIDGE_EXIT_ON_STDIN_END: 'true' })
    await openTransaction(bridge)
    const lease = await bridge.fetch('/transaction/lease')
    bridge.endInput()
    expect(await lease.text()).toContain('"lease"')
    expect(await bridge.exited).toBe(0)
    expect(await emails()).toEqual([])
  })
})
