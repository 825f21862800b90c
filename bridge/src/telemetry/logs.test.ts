import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { BridgeProcess, BUNDLE_EXISTS } from '../testing/bridge-process.ts'
import { SCALARS } from '../testing/bridge.ts'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const FIND = { modelName: 'User', action: 'findMany', query: { selection: SCALARS } }

describe.skipIf(!BUNDLE_EXISTS)('the log', () => {
  let bridge: BridgeProcess

  beforeAll(async () => {
    bridge = await BridgeProcess.start({ LOG_LEVEL: 'debug', PRISMA_BRIDGE_LOG_SQL: 'true' })
  })

  afterAll(async () => {
    await bridge[Symbol.asyncDispose]()
  })

  it('tells of each request and its queries, under the id and the trace that the caller gave', async () => {
    const headers = { 'x-request-id': 'abc-1', traceparent: `00-${TRACE}-00f067aa0ba902b7-01` }
    expect((await bridge.post(FIND, { headers })).headers.get('x-request-id')).toBe('abc-1')
    const shared = { requestId: 'abc-1', traceId: TRACE }
    expect(await bridge.line({ msg: 'Answered', requestId: 'abc-1' })).toMatchObject({
      ...shared,
      method: 'POST',
      route: '/query',
      status: 200,
      seconds: expect.any(Number) as number,
    })
    expect(await bridge.line({ msg: 'Queried', requestId: 'abc-1' })).toMatchObject({
      ...shared,
      model: 'User',
      action: 'findMany',
      seconds: expect.any(Number) as number,
    })
    expect(await bridge.line({ msg: 'SQL', requestId: 'abc-1' })).toMatchObject({
      ...shared,
      sql: expect.stringContaining('SELECT') as string,
      seconds: expect.any(Number) as number,
    })
  })

  it('tells which error a query met', async () => {
    const create = {
      modelName: 'User',
      action: 'createOne',
      query: { arguments: { data: { email: 'a' } }, selection: SCALARS },
    }
    await bridge.post(create)
    await bridge.post(create, { headers: { 'x-request-id': 'twice' } })
    expect(await bridge.line({ msg: 'Queried', requestId: 'twice' })).toMatchObject({ error: 'P2002' })
  })

  it('never holds what was sent or found', async () => {
    const where = { email: 'very-private-value' }
    const headers = { 'x-request-id': 'private' }
    const query = { modelName: 'User', action: 'findMany', query: { arguments: { where }, selection: SCALARS } }
    await bridge.post(query, { headers })
    expect(await bridge.line({ msg: 'SQL', requestId: 'private' })).toMatchObject({
      sql: expect.stringContaining('WHERE') as string,
    })
    await bridge.line({ msg: 'Answered', requestId: 'private' })
    expect(JSON.stringify(bridge.lines)).not.toContain('very-private-value')
  })

  it.each(['x'.repeat(129), 'a b', '{"level":60}'])('takes no request id like %s, and makes one', async (given) => {
    const response = await bridge.post(FIND, { headers: { 'x-request-id': given } })
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })

  it('is quiet about requests and SQL unless asked', async () => {
    await using quiet = await BridgeProcess.start({ PRISMA_BRIDGE_LOG_SQL: 'false' })
    await quiet.post(FIND)
    quiet.signal('SIGTERM')
    expect(await quiet.exited).toBe(0)
    expect(quiet.lines.filter(({ msg }) => msg === 'SQL' || msg === 'Answered' || msg === 'Queried')).toEqual([])
  })
})
