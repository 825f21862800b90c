import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { SCALARS, TestBridge, TOKEN } from '../testing/bridge.ts'

let bridge: TestBridge

beforeAll(async () => {
  bridge = await TestBridge.start({ PRISMA_BRIDGE_BODY_LIMIT: '64KiB' })
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
})

const FIND_USERS = { modelName: 'User', action: 'findMany', query: { selection: SCALARS } }

describe('what is refused before anything runs', () => {
  it.each(['/query', '/', '/health', '/health/live', '/metrics', '/schema', '/transactions'])(
    'asks for the token at %s',
    async (url) => {
      const method = url === '/query' || url === '/' ? 'POST' : 'GET'
      for (const authorization of ['', 'Bearer wrong', `Basic ${TOKEN}`]) {
        const response = await bridge.server.inject({ method, url, headers: { authorization } })
        expect(response.statusCode).toBe(401)
        expect(response.json()).toMatchObject({ errors: [{ code: 'unauthorized', kind: 'bridge' }] })
      }
    },
  )

  it('refuses requests of web pages', async () => {
    expect((await bridge.post(FIND_USERS, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await bridge.post(FIND_USERS, { origin: 'null' })).status).toBe(403)
  })

  it('refuses a foreign Host, as DNS rebinding sends it', async () => {
    expect((await bridge.post(FIND_USERS, { host: 'evil.example:4466' })).status).toBe(403)
    expect((await bridge.post(FIND_USERS, { host: '[::1]:4466' })).status).toBe(200)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', ''])('refuses the content type "%s"', async (type) => {
    expect((await bridge.post(FIND_USERS, { 'content-type': type })).status).toBe(415)
  })

  it('refuses a body over the limit', async () => {
    const { status, body } = await bridge.post({ ...FIND_USERS, padding: 'x'.repeat(70_000) })
    expect(status).toBe(413)
    expect(body.errors?.[0]?.code).toBe('too_large')
  })

  it.each([
    '',
    '{',
    '[]',
    '"x"',
    '{"batch":{}}',
    '{"modelName":"User"}',
    '{"modelName":"User","action":"findMany","query":[]}',
  ])('refuses the malformed body %s', async (body) => {
    const answer = await bridge.post(body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toHaveLength(1)
  })

  it('refuses an unknown model, action, argument and field, in words that name it', async () => {
    const cases = [
      [{ ...FIND_USERS, modelName: 'Nobody' }, "Unknown model 'Nobody'"],
      [{ ...FIND_USERS, action: 'dropTable' }, "Unknown action 'dropTable'"],
      [{ ...FIND_USERS, query: { arguments: { where: { emial: 'x' } }, selection: SCALARS } }, 'Did you mean `email`'],
      [{ ...FIND_USERS, query: { selection: { nothing: true } } }, 'nothing'],
    ] as const
    for (const [query, text] of cases) {
      const { status, body } = await bridge.post(query)
      expect(status).toBe(400)
      expect(body.errors?.[0]).toMatchObject({ kind: 'validation', message: expect.stringContaining(text) as string })
    }
  })

  it('never shows a path or a stack of this server', async () => {
    const { body } = await bridge.post({ ...FIND_USERS, query: { arguments: { where: 5 }, selection: SCALARS } })
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:|\.mjs:|at async|\/bridge\//)
  })

  it('does not tell paths apart that are no routes', async () => {
    expect((await bridge.get('/admin/x')).status).toBe(404)
  })
})

describe('what can be seen from outside', () => {
  it('tells its health and its schema', async () => {
    const health = await bridge.get('/health')
    expect(health.status).toBe(200)
    expect(JSON.parse(health.text)).toMatchObject({
      status: 'ok',
      prisma: '7.10.0',
      database: { status: 'up' },
      pool: { max: 1 },
      pid: process.pid,
    })
    const schema = await bridge.get('/schema')
    expect(JSON.parse(schema.text)).toMatchObject({ provider: 'sqlite', models: ['User', 'Post', 'Values'] })
  })

  it('echoes a request id, and makes one where none came', async () => {
    const headers = { authorization: `Bearer ${TOKEN}`, 'x-request-id': 'abc-1' }
    expect((await bridge.server.inject({ url: '/schema', headers })).headers['x-request-id']).toBe('abc-1')
  })

  it('moves every metric, and lets no caller invent a label', async () => {
    await bridge.query('User', 'findMany', {})
    await bridge.query('User', 'findMany', {})
    await bridge.post({ ...FIND_USERS, modelName: 'Evil"} 1' })
    await bridge.get('/transaction/invented/commit')
    const { text } = await bridge.get('/metrics')
    expect(text).toMatch(/prisma_bridge_queries_total\{model="User",operation="findMany",status="success"\} [1-9]/)
    expect(text).toMatch(/prisma_bridge_query_duration_seconds_count\{model="User",operation="findMany"\} [1-9]/)
    expect(text).toMatch(
      /prisma_bridge_http_request_duration_seconds_count\{method="POST",route="\/query",status_code="200"\} [1-9]/,
    )
    expect(text).toMatch(/prisma_bridge_errors_total\{type="validation",code="P2009"\} [1-9]/)
    expect(text).toMatch(/prisma_bridge_pool_connections\{state="idle"\} 1/)
    expect(text).toMatch(/prisma_bridge_plan_cache_total\{result="miss"\} [1-9]/)
    expect(text).toMatch(/prisma_bridge_plan_cache_total\{result="hit"\} [1-9]/)
    expect(text).toMatch(/prisma_bridge_event_loop_lag_seconds [0-9.e-]+/)
    expect(text).toContain('route="unknown"')
    expect(text).not.toMatch(/Evil|invented/)
  })

  it('gives the metrics as JSON too', async () => {
    const { text } = await bridge.get('/metrics?format=json')
    expect(JSON.parse(text)).toContainEqual(expect.objectContaining({ name: 'prisma_bridge_queries_total' }))
  })
})
