import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { SCALARS, TestBridge, TOKEN } from '../testing/bridge.ts'

const FIND = { modelName: 'User', action: 'findMany', query: { selection: SCALARS } }

let bridge: TestBridge

beforeAll(async () => {
  bridge = await TestBridge.start({ PRISMA_BRIDGE_MAX_EVENT_LOOP_LAG: '50' })
  await bridge.server.ready()
})

afterAll(async () => {
  await bridge.server.close()
  await bridge[Symbol.asyncDispose]()
})

/** Holds the event loop, so that no timer comes in time. */
function block(millis: number): void {
  const end = performance.now() + millis
  while (performance.now() < end);
}

async function ask(url: string, headers: Record<string, string> = {}) {
  const response = await bridge.server.inject({
    method: url.startsWith('/health') || url === '/metrics' ? 'GET' : 'POST',
    url,
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
    ...(url === '/query' ? { payload: JSON.stringify(FIND) } : {}),
  })
  return { status: response.statusCode, headers: response.headers, body: response.body }
}

const askAtOnce = (headers = {}, url = '/query') => Promise.all(Array.from({ length: 40 }, () => ask(url, headers)))

it('refuses new queries of many while the event loop lags, lets everything else pass, and comes back', async () => {
  await vi.waitFor(
    () => {
      block(200)
      expect(bridge.server.memoryUsage().eventLoopDelay).toBeGreaterThan(50)
    },
    { timeout: 20_000, interval: 1 },
  )
  expect((await ask('/query')).status).toBe(200)
  const refused = (await askAtOnce()).filter(({ status }) => status !== 200)
  expect(refused.length).toBeGreaterThan(0)
  for (const { status, headers, body } of refused) {
    expect(status).toBe(503)
    expect(headers['retry-after']).toBe('1')
    expect(JSON.parse(body)).toMatchObject({ errors: [{ code: 'overloaded', kind: 'bridge', retryable: true }] })
  }
  for (const url of ['/transaction/start', '/transaction/query']) {
    expect((await askAtOnce({ 'x-lease-id': 'none' }, url)).map(({ status }) => status)).toContain(503)
  }
  for (const url of ['/health', '/health/live', '/health/status', '/metrics']) {
    expect((await ask(url)).status).toBe(200)
  }
  const inTransactions = await askAtOnce({ 'x-transaction-id': 'none' })
  expect(inTransactions.filter(({ status }) => status === 503)).toEqual([])
  await vi.waitFor(
    async () => {
      expect((await askAtOnce()).filter(({ status }) => status !== 200)).toEqual([])
    },
    { timeout: 20_000, interval: 100 },
  )
}, 60_000)
