import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { SCALARS, tagged, TestBridge } from '../testing/bridge.ts'

let bridge: TestBridge

beforeAll(async () => {
  bridge = await TestBridge.start()
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
})

beforeEach(async () => {
  await bridge.query('Post', 'deleteMany', {}, { count: true })
  await bridge.query('User', 'deleteMany', {}, { count: true })
  await bridge.query('Values', 'deleteMany', {}, { count: true })
})

const create = (data: object) => bridge.query('Values', 'createOne', { data })
const findIds = async (where: object) => {
  const rows = (await bridge.query('Values', 'findMany', { where }, { id: true })) as { id: number }[]
  return rows.map(({ id }) => id)
}

describe('values come back as they went in, and are found again', () => {
  const json = '{"a":[0.1,1e-7,9007199254740993,3.14159265358979323846264338327950288],"$type":"Json","s":")$\\""}'
  it.each([
    ['text', 'a ) $ "quoted" \\ \n\t 😀 ¿'],
    ['text', '$2b$10$N9qo8uLOickgx2ZMRZoMye, $1'],
    ['text', ''],
    ['int', 2_147_483_647],
    ['int', -2_147_483_648],
    ['float', 1e-7],
    ['float', 1.7e308],
    ['float', 5e-324],
    ['float', 1.7976931348623157e308],
    ['float', 1.2345678901234567e300],
    ['float', 0.30000000000000004],
    ['float', 1e16],
    ['float', 0.1],
    ['big', tagged('BigInt', '9223372036854775807')],
    ['big', tagged('BigInt', '-9223372036854775808')],
    ['big', tagged('BigInt', '9007199254740993')],
    ['big', tagged('BigInt', '7')],
    ['decimal', tagged('Decimal', '12.5')],
    ['decimal', tagged('Decimal', '0.1')],
    ['decimal', tagged('Decimal', '123456789.012345')],
    ['at', tagged('DateTime', '2026-01-31T12:34:56.789Z')],
    ['at', tagged('DateTime', '1969-12-31T23:59:59.999Z')],
    ['at', tagged('DateTime', '0001-01-01T00:00:00.000Z')],
    ['at', tagged('DateTime', '9999-12-31T23:59:59.999Z')],
    ['bytes', tagged('Bytes', Buffer.from(Array.from({ length: 256 }, (_, i) => i)).toString('base64'))],
    ['bytes', tagged('Bytes', '')],
    ['json', tagged('Json', json)],
    ['json', tagged('Json', '[]')],
    ['json', tagged('Json', '"text"')],
    ['bool', true],
    ['role', 'ADMIN'],
  ])('%s %j', async (field, value) => {
    const created = (await create({ [field]: value })) as { id: number }
    await create({})
    expect(created).toMatchObject({ [field]: value })
    const filter = field === 'json' ? { json: { equals: value } } : { [field]: value }
    expect(await findIds(filter)).toEqual([created.id])
    expect(await bridge.query('Values', 'findUnique', { where: { id: created.id } })).toMatchObject({ [field]: value })
  })

  it('keeps Json null and database null apart', async () => {
    await create({ json: { $type: 'Enum', value: 'JsonNull' } })
    await create({ json: { $type: 'Enum', value: 'DbNull' } })
    const rows = await bridge.query('Values', 'findMany', { orderBy: { id: 'asc' } }, { json: true })
    expect(rows).toEqual([{ json: tagged('Json', 'null') }, { json: null }])
  })

  it('keeps every digit in createMany and updateMany too', async () => {
    const row = { float: 0.30000000000000004, json: tagged('Json', '[3.14159265358979323846264338327950288]') }
    await bridge.query('Values', 'createMany', { data: [row, row] }, { count: true })
    expect(await bridge.query('Values', 'findMany', {}, { float: true, json: true })).toEqual([row, row])
    await bridge.query('Values', 'updateMany', { data: { float: 1.7976931348623157e308 } }, { count: true })
    expect(await findIds({ float: 1.7976931348623157e308 })).toHaveLength(2)
  })

  it('takes Raw for Json that looks like a tagged value', async () => {
    const data = { json: { $type: 'Raw', value: { $type: 'Float', value: 1, deeper: [{ $type: 'Json' }] } } }
    expect(await create(data)).toMatchObject({ json: tagged('Json', JSON.stringify(data.json.value)) })
  })

  it('stores Json once encoded, not twice', async () => {
    await create({ json: tagged('Json', '{"a":1}') })
    expect(await findIds({ json: { path: '$.a', equals: tagged('Json', '1') } })).toHaveLength(1)
  })
})

describe('values that would not arrive are refused before anything runs', () => {
  it.each([
    ['text', 'a\0b', 'NUL'],
    ['text', '\ud800', 'surrogate'],
    ['json', tagged('Json', '{"a":"\\u0000"}'), 'NUL'],
    ['json', tagged('Json', '{'), 'not valid Json'],
    ['decimal', tagged('Decimal', '123456789012345678901234567890'), 'SQLite cannot keep exactly'],
    ['decimal', tagged('Decimal', 'abc'), 'not a decimal'],
    ['big', tagged('BigInt', '9223372036854775808'), '2^63-1'],
    ['at', tagged('DateTime', '2026-13-45'), 'not a date and time'],
    ['bytes', tagged('Bytes', '***'), 'not base64'],
    ['text', tagged('Param', { name: '%1', type: 'String' }), 'is a Param'],
  ])('%s %j', async (field, value, complaint) => {
    const { status, body } = await bridge.post({
      modelName: 'Values',
      action: 'createOne',
      query: { arguments: { data: { [field]: value } }, selection: SCALARS },
    })
    expect(status).toBe(400)
    expect(body.errors?.[0]).toMatchObject({
      kind: 'validation',
      message: expect.stringContaining(complaint) as string,
    })
    expect(await findIds({})).toEqual([])
  })

  it.each(['null', 'true', '[1]', ' {}'])(
    'refuses to compare with the Json %s, which panics the compiler',
    async (json) => {
      const where = { AND: [{ json: { path: '$.a', gt: tagged('Json', json) } }] }
      const { status, body } = await bridge.post({
        modelName: 'Values',
        action: 'findMany',
        query: { arguments: { where }, selection: SCALARS },
      })
      expect(status).toBe(400)
      expect(body.errors?.[0]?.message).toContain('where.AND[0].json.gt compares with a Json')
    },
  )

  it('refuses a bare number that JSON would round', async () => {
    const body =
      '{"modelName":"Values","action":"deleteMany","query":{"arguments":{"where":{"big":9007199254740993}},"selection":{"count":true}}}'
    expect((await bridge.post(body)).status).toBe(400)
  })

  it('does not lose a filter that is called __proto__', async () => {
    await create({ int: 1 })
    const body =
      '{"modelName":"Values","action":"deleteMany","query":{"arguments":{"__proto__":{"where":{"int":2}}},"selection":{"count":true}}}'
    expect((await bridge.post(body)).status).toBe(400)
    expect(await findIds({})).toHaveLength(1)
  })
})

describe('queries that the Python bridge got wrong', () => {
  it('deletes only what a filter with exponents means', async () => {
    for (const float of [1, 1.5e17, 3e17]) {
      await create({ float })
    }
    const where = { float: { gt: 1e16, lt: 2e17 } }
    expect(await bridge.query('Values', 'deleteMany', { where }, { count: true })).toEqual({ count: 1 })
  })

  it('understands lists: in, OR, orderBy, distinct, createMany', async () => {
    const data = [{ int: 1 }, { int: 2 }, { int: 2 }]
    expect(await bridge.query('Values', 'createMany', { data }, { count: true })).toEqual({ count: 3 })
    const args = { where: { OR: [{ int: { in: [1, 2] } }] }, orderBy: [{ int: 'desc' }], distinct: ['int'] }
    expect(await bridge.query('Values', 'findMany', args, { int: true })).toEqual([{ int: 2 }, { int: 1 }])
  })

  it('answers the OrThrow actions with P2025', async () => {
    for (const action of ['findUniqueOrThrow', 'findFirstOrThrow']) {
      const { status, body } = await bridge.post({
        modelName: 'User',
        action,
        query: { arguments: { where: { id: 99 } }, selection: SCALARS },
      })
      expect(status).toBe(200)
      expect(body.errors?.[0]).toMatchObject({ code: 'P2025', kind: 'known' })
    }
  })

  it('includes relations with arguments and keeps the fields after them', async () => {
    const posts = {
      create: [
        { title: 'a', views: 1 },
        { title: 'b', views: 2 },
      ],
    }
    await bridge.query('User', 'createOne', { data: { email: 'x', posts } })
    const selection = {
      posts: { arguments: { where: { views: { gt: 1 } }, take: 5 }, selection: { title: true } },
      email: true,
    }
    expect(await bridge.query('User', 'findMany', {}, selection)).toEqual([{ posts: [{ title: 'b' }], email: 'x' }])
  })

  it('pages with a cursor', async () => {
    await bridge.query('Values', 'createMany', { data: [{ int: 1 }, { int: 2 }, { int: 3 }] }, { count: true })
    const [first] = await findIds({})
    const args = { cursor: { id: first }, skip: 1, take: 1 }
    expect(await bridge.query('Values', 'findMany', args, { int: true })).toEqual([{ int: 2 }])
  })

  it('counts and aggregates', async () => {
    await bridge.query('Values', 'createMany', { data: [{ int: 1 }, { int: 2 }] }, { count: true })
    const selection = { _count: { selection: { _all: true } }, _sum: { selection: { int: true } } }
    expect(await bridge.query('Values', 'aggregate', {}, selection)).toEqual({ _count: { _all: 2 }, _sum: { int: 3 } })
  })

  it('tells which columns a unique key is on, and that nothing else was lost', async () => {
    await bridge.query('User', 'createOne', { data: { email: 'x' } })
    const { status, body } = await bridge.post({
      modelName: 'User',
      action: 'createOne',
      query: { arguments: { data: { email: 'x' } }, selection: SCALARS },
    })
    expect(status).toBe(200)
    expect(body.errors?.[0]).toMatchObject({ code: 'P2002', meta: { modelName: 'User', target: ['email'] } })
  })
})

describe('batches', () => {
  const createUser = (email: string) => ({
    modelName: 'User',
    action: 'createOne',
    query: { arguments: { data: { email } }, selection: { email: true } },
  })
  const findUser = (email: string) => ({
    modelName: 'User',
    action: 'findUnique',
    query: { arguments: { where: { email } }, selection: { email: true } },
  })

  it('answers independent queries one by one, each with its own failure', async () => {
    const { body } = await bridge.post({ batch: [createUser('a'), createUser('a'), createUser('b')] })
    expect(body.batchResult).toMatchObject([
      { data: { email: 'a' } },
      { errors: [{ code: 'P2002' }] },
      { data: { email: 'b' } },
    ])
  })

  it('merges lookups and keeps their order', async () => {
    await bridge.post({ batch: [createUser('a'), createUser('b')] })
    const { body } = await bridge.post({ batch: [findUser('b'), findUser('none'), findUser('a')] })
    expect(body.batchResult).toEqual([{ data: { email: 'b' } }, { data: null }, { data: { email: 'a' } }])
  })

  it('keeps nothing of a transaction that fails', async () => {
    const { body } = await bridge.post({ batch: [createUser('a'), createUser('a')], transaction: {} })
    expect(body.errors?.[0]).toMatchObject({ code: 'P2002', meta: { batchIndex: 1 } })
    expect(await bridge.query('User', 'findMany', {}, { email: true })).toEqual([])
  })

  it('keeps all of a transaction that works', async () => {
    const { body } = await bridge.post({ batch: [createUser('a'), createUser('b')], transaction: {} })
    expect(body.batchResult).toEqual([{ data: { email: 'a' } }, { data: { email: 'b' } }])
    expect(await bridge.query('User', 'findMany', {}, { email: true })).toHaveLength(2)
  })
})
