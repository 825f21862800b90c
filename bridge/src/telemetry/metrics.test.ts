import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { SCALARS, TestBridge, TOKEN } from '../testing/bridge.ts'
import { PATIENCE } from '../testing/patience.ts'

let bridge: TestBridge

beforeAll(async () => {
  bridge = await TestBridge.start()
})

afterAll(async () => {
  await bridge.server.close()
  await bridge[Symbol.asyncDispose]()
})

type Samples = ReadonlyMap<string, number>

/** Each series with its value. */
async function scrape(): Promise<Samples> {
  const { text } = await bridge.get('/metrics')
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]))
}

async function send(url: string, body: object, headers: Record<string, string> = {}) {
  const response = await bridge.server.inject({
    method: 'POST',
    url,
    headers: { authorization: `Bearer ${TOKEN}`, ...headers },
    payload: body,
  })
  return response.json<{ id: string }>()
}

const FIND = { modelName: 'User', action: 'findMany', query: { selection: SCALARS } }
const create = (email: string) => ({
  modelName: 'User',
  action: 'createOne',
  query: { arguments: { data: { email } }, selection: SCALARS },
})

describe('metrics', () => {
  it('move, each of them', async () => {
    const before = await scrape()
    await send('/query', FIND)
    await send('/query', FIND)
    await send('/query', create('a'))
    await send('/query', create('a'))
    const committed = await send('/transaction/start', {})
    const open = await scrape()
    await send(`/transaction/${committed.id}/commit`, {})
    const rolledBack = await send('/transaction/start', {})
    await send(`/transaction/${rolledBack.id}/rollback`, {})
    await send('/transaction/start', { timeout: 1 })
    await vi.waitFor(async () => {
      expect((await scrape()).get('prisma_bridge_active_transactions')).toBe(0)
    }, PATIENCE)
    const after = await scrape()
    const grown = (series: string) => (after.get(series) ?? 0) - (before.get(series) ?? 0)
    const count = 'prisma_bridge_http_request_duration_seconds_count'
    expect({
      queries: grown('prisma_bridge_queries_total{model="User",operation="findMany",status="success"}'),
      failures: grown('prisma_bridge_queries_total{model="User",operation="createOne",status="error"}'),
      timed: grown('prisma_bridge_query_duration_seconds_count{model="User",operation="createOne"}'),
      requests: grown(`${count}{method="POST",route="/query",status_code="200"}`),
      commits: grown(`${count}{method="POST",route="/transaction/:id/commit",status_code="200"}`),
      started: grown('prisma_bridge_transactions_total{status="started"}'),
      committed: grown('prisma_bridge_transactions_total{status="committed"}'),
      rolledBack: grown('prisma_bridge_transactions_total{status="rolled_back"}'),
      expired: grown('prisma_bridge_transactions_total{status="expired"}'),
      errors: grown('prisma_bridge_errors_total{type="known",code="P2002"}'),
    }).toEqual({
      queries: 2,
      failures: 1,
      timed: 2,
      requests: 4,
      commits: 1,
      started: 3,
      committed: 1,
      rolledBack: 1,
      expired: 1,
      errors: 1,
    })
    expect(open.get('prisma_bridge_active_transactions')).toBe(1)
    expect(grown('prisma_bridge_plan_cache_total{result="hit"}')).toBeGreaterThan(0)
    expect(grown('prisma_bridge_plan_cache_total{result="miss"}')).toBeGreaterThan(0)
    expect(after.get('prisma_bridge_pool_connections{state="idle"}')).toBe(1)
    expect(after.get('prisma_bridge_pool_max_connections')).toBe(1)
    expect(after.get('prisma_bridge_start_time_seconds')).toBe(performance.timeOrigin / 1000)
    expect(grown('process_cpu_user_seconds_total')).toBeGreaterThan(0)
  })

  it('tell how late the event loop is', async () => {
    await vi.waitFor(async () => {
      const end = performance.now() + 100
      while (performance.now() < end);
      // The delay is noted by a timer that has been due since, and so comes before this one. A scrape before it would
      // lose the delay: to reset the histogram is to forget when it looked last.
      await setTimeout(1)
      expect((await scrape()).get('prisma_bridge_event_loop_lag_seconds')).toBeGreaterThan(0.01)
    }, PATIENCE)
  })

  it('never grow by what callers make up', async () => {
    await bridge.server.listen({ port: 0, host: '127.0.0.1' })
    const { port } = bridge.server.server.address() as AddressInfo
    const makeUp = async (from: number, to: number, methods: readonly string[]) => {
      for (let i = from; i < to; i += 1) {
        const made = `invented${i}`
        await send(`/${made}`, {})
        await send(`/transaction/${made}/commit`, {})
        await send('/transaction/start', { isolation_level: made })
        await send(
          '/query',
          { modelName: made, action: 'findMany', query: { selection: SCALARS } },
          { 'x-request-id': made },
        )
        await send(
          '/query',
          { modelName: 'User', action: made, query: { selection: SCALARS } },
          { 'x-transaction-id': made },
        )
        await send('/query', { query: `query { ${made} { id } }` })
        await send('/query', {
          action: 'queryRaw',
          query: { arguments: { query: made, parameters: '[]' }, selection: {} },
        })
      }
      for (const method of methods) {
        const socket = connect(port, '127.0.0.1')
        socket.resume().write(`${method} /query HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
        await once(socket, 'close')
      }
    }
    await makeUp(0, 2, ['PUT'])
    const before = new Set((await scrape()).keys())
    await makeUp(2, 30, ['DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'M-SEARCH'])
    const after = [...(await scrape()).keys()]
    expect(after.filter((series) => !before.has(series) && !series.startsWith('nodejs_'))).toEqual([])
    expect(after.filter((series) => series.includes('invented'))).toEqual([])
  })
})
