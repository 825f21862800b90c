import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { SCALARS, TestBridge, TOKEN } from '../testing/bridge.ts'

const FIND = { modelName: 'User', action: 'findMany', query: { selection: SCALARS } }

let bridge: TestBridge

beforeAll(async () => {
  bridge = await TestBridge.start({ PRISMA_BRIDGE_MAX_EVENT_LOOP_LAG: '20' })
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

it('refuses new queries while the event loop lags, lets everything else pass, and comes back', async () => {
  const ask = async (url: string, headers: Record<string, string> = {}) => {
    const response = await bridge.server.inject({
      method: url.startsWith('/health') || url === '/metrics' ? 'GET' : 'POST',
      url,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
      ...(url === '/query' ? { payload: JSON.stringify(FIND) } : {}),
    })
    return { status: response.statusCode, headers: response.headers, body: response.body }
  }
  const refused = await vi.waitFor(
    async () => {
      block(200)
      const answer = await ask('/query')
      expect(answer.status).toBe(503)
      return answer
    },
    { timeout: 15_000, interval: 1 },
  )
  expect(JSON.parse(refused.body)).toMatchObject({ errors: [{ code: 'overloaded', kind: 'bridge', retryable: true }] })
  expect(refused.headers['retry-after']).toBe('1')
  for (const url of ['/health', '/health/live', '/health/status', '/metrics']) {
    expect((await ask(url)).status).toBe(200)
  }
  expect((await ask('/query', { 'x-transaction-id': 'none' })).status).not.toBe(503)
  await vi.waitFor(
    async () => {
      expect((await ask('/query')).status).toBe(200)
    },
    { timeout: 15_000, interval: 100 },
  )
})
