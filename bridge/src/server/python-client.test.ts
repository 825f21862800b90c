import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { TestBridge, TOKEN } from '../testing/bridge.ts'
import { pythonBody, pythonQuery } from '../testing/python-query.ts'

let bridge: TestBridge

beforeAll(async () => {
  bridge = await TestBridge.start()
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
})

beforeEach(async () => {
  for (const model of ['Post', 'User', 'Values']) {
    await bridge.query(model, 'deleteMany', {}, { count: true })
  }
})

interface OldAnswer {
  data?: { result?: unknown } | null
  errors?: { error: string; user_facing_error: { message: string; error_code?: string; meta?: object } }[]
  batchResult?: OldAnswer[]
  id?: string
}

/** As the Python client sends it: to the root, and without a content type. */
async function post(body: string, url = '/', headers: Record<string, string> = {}): Promise<OldAnswer> {
  const response = await bridge.server.inject({
    method: 'POST',
    url,
    headers: { authorization: `Bearer ${TOKEN}`, accept: 'application/json', ...headers },
    payload: body,
  })
  expect(response.statusCode).toBe(200)
  return response.json()
}

async function result(...query: Parameters<typeof pythonQuery>): Promise<unknown> {
  const answer = await post(pythonBody(pythonQuery(...query)))
  expect(answer.errors).toBeUndefined()
  return answer.data?.result
}

async function errorCode(...query: Parameters<typeof pythonQuery>): Promise<string | undefined> {
  const answer = await post(pythonBody(pythonQuery(...query)))
  expect(answer.data).toBeNull()
  return answer.errors?.[0]?.user_facing_error.error_code
}

const USER = ['id', 'email', 'role']
const createUser = (email: string) => result('mutation', 'createOneUser', { data: { email } }, USER)

describe('every action of the Python client', () => {
  it('is written as that client writes it', () => {
    const args = { where: { id: { in: ['u0', 'u1'] } }, take: 1 }
    const posts = { name: 'posts', args: { where: { published: true } }, fields: ['id'] }
    expect(pythonQuery('query', 'findManyUser', args, ['id', posts])).toBe(`query {
  result: findManyUser
  (
    where: {
      id: {
        in: [,
          "u0",
          "u1",
        ]
      }
    }
    take: 1
  )
  {
    id
    posts(
      where: {
        published: true
      }
    )
    {
      id
    }
  }
}`)
  })

  it('create, with nested records', async () => {
    const posts = { create: [{ title: 'a' }, { title: 'b', views: 2 }] }
    const relation = { name: 'posts', fields: ['title', 'views'] }
    expect(await result('mutation', 'createOneUser', { data: { email: 'x', posts } }, ['email', relation])).toEqual({
      email: 'x',
      posts: [
        { title: 'a', views: 0 },
        { title: 'b', views: 2 },
      ],
    })
  })

  it('create_many', async () => {
    const data = [{ email: 'a' }, { email: 'b', role: 'ADMIN' }]
    expect(await result('mutation', 'createManyUser', { data }, ['count'])).toEqual({ count: 2 })
  })

  it('find_unique, find_unique_or_raise, find_first, find_first_or_raise', async () => {
    await createUser('a')
    const user = { email: 'a' }
    for (const method of ['findUniqueUser', 'findUniqueUserOrThrow', 'findFirstUser', 'findFirstUserOrThrow']) {
      expect(await result('query', method, { where: { email: 'a' } }, ['email'])).toEqual(user)
    }
    for (const method of ['findUniqueUser', 'findFirstUser']) {
      expect(await result('query', method, { where: { email: 'b' } }, USER)).toBeNull()
      expect(await errorCode('query', `${method}OrThrow`, { where: { email: 'b' } }, USER)).toBe('P2025')
    }
  })

  it('find_many, with lists, an include that has arguments, and the fields after it', async () => {
    for (const email of ['a', 'b', 'c']) {
      await result('mutation', 'createOneUser', { data: { email, posts: { create: [{ title: email, views: 5 }] } } }, [
        'id',
      ])
    }
    const args = {
      where: { OR: [{ email: { in: ['a', 'b'] } }, { email: { equals: 'z' } }], NOT: [{ email: 'b' }] },
      orderBy: [{ email: 'desc' }],
      distinct: ['email'],
    }
    const posts = { name: 'posts', args: { where: { views: { gt: 1 } }, take: 5 }, fields: ['title'] }
    expect(await result('query', 'findManyUser', args, ['email', posts, 'role'])).toEqual([
      { email: 'a', posts: [{ title: 'a' }], role: 'USER' },
    ])
  })

  it('update and update_many', async () => {
    await createUser('a')
    const change = { data: { role: 'ADMIN' }, where: { email: 'a' } }
    expect(await result('mutation', 'updateOneUser', change, ['role'])).toEqual({ role: 'ADMIN' })
    expect(await result('mutation', 'updateManyUser', change, ['count'])).toEqual({ count: 1 })
    expect(await errorCode('mutation', 'updateOneUser', { ...change, where: { email: 'b' } }, USER)).toBe('P2025')
  })

  it('upsert', async () => {
    const upsert = (email: string) =>
      result('mutation', 'upsertOneUser', { where: { email }, create: { email }, update: { role: 'ADMIN' } }, ['role'])
    expect(await upsert('a')).toEqual({ role: 'USER' })
    expect(await upsert('a')).toEqual({ role: 'ADMIN' })
  })

  it('delete and delete_many', async () => {
    await createUser('a')
    await createUser('b')
    expect(await result('mutation', 'deleteOneUser', { where: { email: 'a' } }, ['email'])).toEqual({ email: 'a' })
    expect(await errorCode('mutation', 'deleteOneUser', { where: { email: 'a' } }, USER)).toBe('P2025')
    expect(await result('mutation', 'deleteManyUser', {}, ['count'])).toEqual({ count: 1 })
  })

  it('count and group_by', async () => {
    await result(
      'mutation',
      'createManyValues',
      {
        data: [
          { int: 1, text: 'a' },
          { int: 3, text: 'a' },
        ],
      },
      ['count'],
    )
    expect(await result('query', 'aggregateValues', { take: 1 }, ['_count { _all }'])).toEqual({ _count: { _all: 1 } })
    const args = { by: ['text'], having: { int: { _sum: { gt: 3 } } }, orderBy: { text: 'asc' } }
    expect(await result('query', 'groupByValues', args, ['text', '_count { int _all }', '_sum { int }'])).toEqual([
      { text: 'a', _count: { int: 2, _all: 2 }, _sum: { int: 4 } },
    ])
  })

  it('query_raw, query_first and execute_raw', async () => {
    await createUser(`it's) "$1", {}`)
    const raw = (method: string, query: string, parameters: unknown[]) =>
      result('mutation', method, { query, parameters: JSON.stringify(parameters) })
    const rows = await raw('queryRaw', 'SELECT email, COUNT(*) AS n FROM "User" WHERE email = $1', [`it's) "$1", {}`])
    expect(rows).toEqual({ columns: ['email', 'n'], types: ['string', 'unknown'], rows: [[`it's) "$1", {}`, 1]] })
    expect(await raw('executeRaw', 'UPDATE "User" SET email = ?', ['b'])).toBe(1)
    expect(await errorCode('mutation', 'queryRaw', { query: 'SELECT * FROM nothing', parameters: '[]' })).toBe('P2010')
  })

  it('batch: all or nothing', async () => {
    const member = (email: string) => ({
      query: pythonQuery('mutation', 'createOneUser', { data: { email } }, ['email']),
      variables: {},
    })
    const batch = (emails: string[]) => post(JSON.stringify({ batch: emails.map(member), transaction: true }))
    expect(await batch(['a', 'b'])).toEqual({
      batchResult: [{ data: { result: { email: 'a' } } }, { data: { result: { email: 'b' } } }],
    })
    expect((await batch(['c', 'a'])).errors?.[0]?.user_facing_error).toMatchObject({
      error_code: 'P2002',
      batch_request_idx: 1,
    })
    expect(await result('query', 'findManyUser', {}, ['email'])).toHaveLength(2)
  })

  it('tx', async () => {
    const start = () => post(JSON.stringify({ timeout: 5000, max_wait: 2000 }), '/transaction/start')
    const create = pythonBody(pythonQuery('mutation', 'createOneUser', { data: { email: 'a' } }, ['email']))
    for (const [end, count] of [
      ['rollback', 0],
      ['commit', 1],
    ] as const) {
      const { id = '' } = await start()
      await post(create, '/', { 'x-transaction-id': id })
      await post('', `/transaction/${id}/${end}`)
      expect(await result('query', 'findManyUser', {}, ['email'])).toHaveLength(count)
      const late = await post(create, '/', { 'x-transaction-id': id })
      expect(late.errors?.[0]?.user_facing_error.error_code).toBe('P2028')
    }
  })
})

describe('values that the Python bridge changed', () => {
  it.each([
    ['text', 'a ) $ , " \' \\ \n\t { } [ ] # 😀 \u2028 ¿'],
    ['text', '$2b$10$N9qo8uLOickgx2ZMRZoMye.IjZAgcfl7p92ldGxad68LJZdL17lhWy, $1'],
    ['text', '"""'],
    ['text', ''],
    ['float', 1e-7],
    ['float', 1e21],
    ['float', 1.5e300],
    ['float', -0.1],
    ['decimal', '12345678.1234567'],
    ['at', '2026-01-31T12:34:56.789Z'],
    ['bytes', 'aGVsbG8='],
    ['json', '{"a":[1,"b) $c",null,{"n":0.1234567890123456789}]}'],
    ['bool', false],
    ['role', 'ADMIN'],
    ['int', null],
  ])('%s %j', async (field, value) => {
    const row = { id: 1, [field]: value }
    expect(await result('mutation', 'createOneValues', { data: row }, ['id', field])).toEqual(row)
    await result('mutation', 'createOneValues', { data: { id: 2, text: 'other', int: 7 } }, ['id'])
    const where = { AND: [{ [field]: field === 'json' ? { equals: value } : value }, { id: { not: 5 } }] }
    expect(await result('query', 'findManyValues', { where }, ['id'])).toEqual([{ id: 1 }])
  })

  it('BigInt, to the last digit', async () => {
    const query = 'mutation { result: createOneValues(data: { big: 9007199254740993 }) { big } }'
    expect((await post(pythonBody(query))).data?.result).toEqual({ big: '9007199254740993' })
  })

  it('a point in time with an offset and microseconds', async () => {
    const data = { at: '2026-01-31T14:34:56.789000+02:00' }
    expect(await result('mutation', 'createOneValues', { data }, ['at'])).toEqual({ at: '2026-01-31T12:34:56.789Z' })
  })

  it('filters that hold exponents', async () => {
    const data = [1, 1.5e17, 3e17].map((float) => ({ float }))
    await result('mutation', 'createManyValues', { data }, ['count'])
    const where = { float: { gt: 1e16, lt: 2e17 } }
    expect(await result('mutation', 'deleteManyValues', { where }, ['count'])).toEqual({ count: 1 })
  })
})

describe('errors as the Python client reads them', () => {
  const userFacing = async (...query: Parameters<typeof pythonQuery>) =>
    (await post(pythonBody(pythonQuery(...query)))).errors?.[0]?.user_facing_error

  it('unknown fields and missing values', async () => {
    expect(await userFacing('query', 'findManyUser', { where: { emial: 'x' } }, USER)).toMatchObject({
      error_code: 'P2009',
      meta: { kind: 'UnknownInputField' },
    })
    expect(await userFacing('query', 'findManyUser', { foo: 1 }, USER)).toMatchObject({
      error_code: 'P2009',
      meta: { kind: 'UnknownArgument' },
    })
    expect(await userFacing('query', 'findManyUser', {}, ['foo'])).toMatchObject({
      error_code: 'P2009',
      meta: { kind: 'UnknownSelectionField' },
    })
    expect(await userFacing('mutation', 'createOnePost', { data: {} }, ['id'])).toMatchObject({
      message: expect.stringContaining('A value is required but not set') as string,
    })
  })

  it('keys', async () => {
    await createUser('a')
    expect(await userFacing('mutation', 'createOneUser', { data: { email: 'a' } }, USER)).toMatchObject({
      error_code: 'P2002',
      is_panic: false,
      meta: { modelName: 'User', target: ['email'] },
    })
    const data = { title: 'a', authorId: 99 }
    expect(await errorCode('mutation', 'createOnePost', { data }, ['id'])).toBe('P2003')
  })
})
