import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { TestBridge } from '../testing/bridge.ts'

let bridge: TestBridge

beforeAll(async () => {
  bridge = await TestBridge.start()
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await bridge.query('User', 'deleteMany', {}, { count: true })
})

const raw = (action: string, query: string, parameters = '[]') => ({
  action,
  query: { arguments: { query, parameters }, selection: {} },
})
const insert = (email: string) => raw('executeRaw', 'INSERT INTO User (email) VALUES (?)', JSON.stringify([email]))
const emails = async () => {
  const users = (await bridge.query('User', 'findMany', {}, { email: true })) as { email: string }[]
  return users.map(({ email }) => email)
}

describe('raw queries', () => {
  it('answer rows with the types of their columns', async () => {
    const sql = `SELECT 9007199254740993 AS big, 1.5 AS half, 'x' AS text, x'0102' AS bytes, ? AS tagged, NULL AS none`
    const { status, body } = await bridge.post(raw('queryRaw', sql, '[{"$type":"BigInt","value":"7"}]'))
    expect(status).toBe(200)
    expect(body).toEqual({
      data: {
        columns: ['big', 'half', 'text', 'bytes', 'tagged', 'none'],
        types: ['bigint', 'unknown', 'string', 'bytes', 'string', 'int'],
        rows: [['9007199254740993', 1.5, 'x', 'AQI=', '{"$type":"BigInt","value":"7"}', null]],
      },
    })
  })

  it('answer what an INTEGER column of SQLite really holds', async () => {
    await bridge.post(raw('executeRaw', 'CREATE TABLE Held (a INTEGER, b INTEGER, c INTEGER)'))
    await bridge.post(raw('executeRaw', 'INSERT INTO Held VALUES (1, 9007199254740993, 2), (-2147483648, 1, 1.5)'))
    expect((await bridge.post(raw('queryRaw', 'SELECT * FROM Held'))).body).toEqual({
      data: {
        columns: ['a', 'b', 'c'],
        types: ['int', 'bigint', 'double'],
        rows: [
          [1, '9007199254740993', 2],
          [-2147483648, '1', 1.5],
        ],
      },
    })
  })

  it('answer how many rows were changed', async () => {
    expect((await bridge.post(insert('ann@acme.io'))).body).toEqual({ data: 1 })
    expect(await emails()).toEqual(['ann@acme.io'])
  })

  it('fail with what the database said', async () => {
    const { status, body } = await bridge.post(raw('queryRaw', 'SELECT nonsense'))
    expect(status).toBe(200)
    expect(body.errors?.[0]).toMatchObject({ code: 'P2010', kind: 'known', meta: { database: { code: '1' } } })
  })

  it('run in a batch beside others, together or apart', async () => {
    const createUser = {
      modelName: 'User',
      action: 'createOne',
      query: { arguments: { data: { email: 'b' } }, selection: { email: true } },
    }
    const together = await bridge.post({ batch: [insert('a'), createUser], transaction: {} })
    expect(together.body).toEqual({ batchResult: [{ data: 1 }, { data: { email: 'b' } }] })
    const failing = await bridge.post({ batch: [createUser, insert('c')], transaction: {} })
    expect(failing.body.errors?.[0]).toMatchObject({ code: 'P2002' })
    const apart = await bridge.post({ batch: [insert('a'), insert('d')] })
    expect(apart.body.batchResult).toMatchObject([{ errors: [{ code: 'P2010' }] }, { data: 1 }])
    expect(await emails()).toEqual(['a', 'b', 'd'])
  })

  it('are counted under no model', async () => {
    await bridge.post(insert('x'))
    const { text } = await bridge.get('/metrics')
    expect(text).toContain('prisma_bridge_queries_total{model="",operation="executeRaw",status="success"}')
  })

  it('need no model, but nothing else goes without', async () => {
    const query = { arguments: {}, selection: {} }
    expect((await bridge.post({ action: 'findMany', query })).status).toBe(400)
    expect((await bridge.post({ modelName: 'User', ...raw('queryRaw', 'SELECT 1') })).status).toBe(400)
  })
})

describe('PRISMA_BRIDGE_RAW_QUERIES=false', () => {
  it('refuses them, and the batch they are in, before anything runs', async () => {
    await using closed = await TestBridge.start({ PRISMA_BRIDGE_RAW_QUERIES: 'false' })
    const deleteUsers = { modelName: 'User', action: 'deleteMany', query: { selection: { count: true } } }
    await closed.query('User', 'createOne', { data: { email: 'a' } })
    for (const body of [
      insert('x'),
      { batch: [deleteUsers, insert('x')] },
      { batch: [insert('x')], transaction: {} },
    ]) {
      const { status, body: answer } = await closed.post(body)
      expect(status).toBe(403)
      expect(answer.errors?.[0]).toMatchObject({ code: 'raw_refused', kind: 'bridge' })
    }
    expect(await closed.query('User', 'findMany', {}, { email: true })).toEqual([{ email: 'a' }])
  })
})
