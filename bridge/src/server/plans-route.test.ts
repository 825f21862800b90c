import { afterAll, beforeAll, expect, it } from 'vitest'

import { MOST_PLANS } from '../protocol/json/plans.ts'
import { SCALARS, TestBridge } from '../testing/bridge.ts'

let bridge: TestBridge

beforeAll(async () => {
  bridge = await TestBridge.start({ PRISMA_BRIDGE_MAX_DEPTH: '2' })
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
})

const read = (action: string, args: object, selection: object = SCALARS) => ({
  modelName: 'User',
  action,
  query: { arguments: args, selection },
})

async function plans(result: 'hit' | 'miss'): Promise<number> {
  const { text } = await bridge.get('/metrics')
  const line = text
    .split('\n')
    .find((candidate) => candidate.startsWith(`prisma_bridge_plan_cache_total{result="${result}"}`))
  return Number(line?.split(' ').at(-1))
}

it('makes plans ready, which the queries then find', async () => {
  const queries = [
    read('findUnique', { where: { id: 0 } }),
    read('findMany', {}),
    read('findUnique', { where: { email: '' } }),
  ]
  expect(await bridge.postTo('/plans', { queries })).toEqual({ status: 200, body: { prepared: 3 } })

  const misses = await plans('miss')
  const hits = await plans('hit')
  await bridge.query('User', 'findMany', {})
  await bridge.query('User', 'findUnique', { where: { id: 7 } })
  // Two at the same moment are one statement.
  await Promise.all(['a', 'b'].map((email) => bridge.query('User', 'findUnique', { where: { email } })))
  expect(await plans('miss')).toBe(misses)
  expect(await plans('hit')).toBeGreaterThanOrEqual(hits + 3)
})

it('prepares the rest when Prisma does not understand one, and says what is wrong', async () => {
  const queries = [read('findMany', { where: { nothing: 1 } }), read('findFirst', {})]
  const { status, body } = await bridge.postTo('/plans', { queries })
  expect(status).toBe(200)
  expect(body).toMatchObject({ prepared: 1, errors: [{ kind: 'validation' }] })
})

it.each([
  ['writes', [read('deleteMany', {}, { count: true })], 'User.deleteMany cannot be prepared'],
  [
    'SQL',
    [{ action: 'queryRaw', query: { arguments: { query: 'SELECT 1', parameters: '[]' } } }],
    'queryRaw cannot be',
  ],
  ['locks', [{ ...read('findMany', {}), lock: { mode: 'update' } }], 'cannot be prepared with a "lock"'],
  ['unknown models', [{ ...read('findMany', {}), modelName: 'Nobody' }], "Unknown model 'Nobody'"],
  ['values that cannot be kept', [read('findUnique', { where: { email: '\0' } })], 'NUL'],
  ['too many', Array.from({ length: MOST_PLANS + 1 }, () => read('findMany', {})), `At most ${MOST_PLANS}`],
  ['what is no list', {}, 'must be a JSON object with "queries"'],
])('refuses %s', async (_what, queries, message) => {
  const { status, body } = await bridge.postTo('/plans', { queries })
  expect(status).toBe(400)
  expect(body.errors?.[0]?.message).toContain(message)
})

it('wants to see the token', async () => {
  expect(await bridge.postTo('/plans', { queries: [] }, { authorization: 'Bearer wrong' })).toMatchObject({
    status: 401,
  })
})
