import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { SCALARS, TestBridge } from '../testing/bridge.ts'

let bridge: TestBridge

beforeAll(async () => {
  bridge = await TestBridge.start({ PRISMA_BRIDGE_RAW_QUERIES: 'false' })
  await bridge.query('User', 'createOne', { data: { email: 'a' } })
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
})

const countUsers = async () => ((await bridge.query('User', 'findMany', {}, SCALARS)) as unknown[]).length
const oldError = (code: string, message: string) => ({
  data: null,
  errors: [
    {
      error: expect.stringContaining(message) as string,
      user_facing_error: {
        is_panic: false,
        message: expect.stringContaining(message) as string,
        meta: expect.anything() as object,
        error_code: code,
      },
    },
  ],
})

describe('the door for the old query language', () => {
  it.each(['/query', '/'])('is at %s', async (url) => {
    const query = 'query { people: findManyUser(where: { email: "a" }) { mail: email } }'
    expect(await bridge.postTo(url, { query })).toEqual({ status: 200, body: { data: { people: [{ mail: 'a' }] } } })
  })

  it.each([
    ['{ findManyUser(', 'cannot be read'],
    ['mutation { deleteManyUser { count } deleteManyPost { count } }', '2 root fields'],
    ['mutation { deleteManyUser(where: $filtr) { count } }', "The variable '$filtr' has no value"],
    ['mutation ($filter: UserWhereInput) { deleteManyUser(where: $filter) { count } }', 'has no value'],
    ['query a { findManyUser { id } } query b { findManyUser { id } }', 'several operations'],
  ])('refuses the document %s, of which nothing has run', async (query, message) => {
    const variables = { filter2: { email: 'b' } }
    expect(await bridge.post({ query, variables })).toEqual({ status: 400, body: oldError('P2009', message) })
    expect(await countUsers()).toBe(1)
  })

  it.each([
    [{ query: '{ findManyUser { id } }', variables: [] }, '"variables"'],
    [{ query: '{ findManyUser { id } }', operationName: 5 }, '"operationName"'],
    [{ batch: [{ query: '{ findManyUser { id } }' }, { modelName: 'User' }] }, 'the string "query"'],
    [{ batch: [{ query: '{ findManyUser { id } }' }], transaction: {} }, '"transaction" must be true or false'],
  ])('refuses the request %j', async (body, message) => {
    expect(await bridge.post(body)).toEqual({ status: 400, body: oldError('P2009', message) })
  })

  it('does not take a text for a document', async () => {
    expect((await bridge.post('"{ findManyUser { id } }"')).status).toBe(400)
    expect((await bridge.post('{ findManyUser { id } }', { 'content-type': 'application/graphql' })).status).toBe(415)
  })

  it.each([
    ['{ findManyNobody { id } }', 'P2009', "Field 'findManyNobody' not found in enclosing type 'Query'"],
    ['{ findManyUser { nothing } }', 'P2009', "Field 'nothing' not found in enclosing type 'User'"],
    ['{ findManyUser(nothing: 1) { id } }', 'P2009', 'Argument does not exist in enclosing type'],
    ['{ findManyUser(where: { nothing: 1 }) { id } }', 'P2009', 'Field does not exist in enclosing type'],
    ['{ findManyUser }', 'P2009', 'Expected a minimum of 1 field to be present, got 0'],
    ['mutation { createOneUser(data: {}) { id } }', 'P2009', 'A value is required but not set'],
    ['mutation { deleteOneUser { id } }', 'P2012', 'A value is required but not set'],
    ['mutation { deleteManyUser(where: null) { count } }', 'P2012', 'A value is required but not set'],
    ['mutation { createOneUser(data: { email: "\\u0000" }) { id } }', 'P2009', 'NUL'],
    ['mutation { createOneValues(data: { int: 9223372036854775808 }) { id } }', 'P2033', '64 bit signed integer'],
    ['mutation { createOneUser(data: { email: "a" }) { id } }', 'P2002', 'Unique constraint failed'],
  ])('answers mistakes in a query with status 200: %s', async (query, code, message) => {
    expect(await bridge.post({ query })).toEqual({ status: 200, body: oldError(code, message) })
    expect(await countUsers()).toBe(1)
  })

  it('refuses raw queries when they are switched off, in a batch too', async () => {
    const query = 'mutation { executeRaw(query: "DELETE FROM User") }'
    const refused = { status: 403, body: oldError('raw_refused', 'PRISMA_BRIDGE_RAW_QUERIES') }
    expect(await bridge.post({ query })).toEqual(refused)
    expect(await bridge.post({ batch: [{ query: 'mutation { deleteManyUser { count } }' }, { query }] })).toEqual(
      refused,
    )
    expect(await countUsers()).toBe(1)
  })

  it('answers each query of a batch for itself', async () => {
    const batch = ['a', 'b'].map((email) => ({
      query: 'mutation ($email: String!) { createOneUser(data: { email: $email }) { email } }',
      variables: { email },
    }))
    const { status, body } = await bridge.post({ batch, transaction: false })
    expect(status).toBe(200)
    expect(body.batchResult).toEqual([oldError('P2002', 'Unique'), { data: { createOneUser: { email: 'b' } } }])
    await bridge.query('User', 'deleteMany', { where: { email: 'b' } }, { count: true })
  })

  it('merges lookups and gives each its own names', async () => {
    const batch = [
      '{ one: findUniqueUser(where: { email: "b" }) { mail: email } }',
      '{ findUniqueUser(where: { email: "a" }) { email } }',
    ]
    const { body } = await bridge.post({ batch: batch.map((query) => ({ query })) })
    expect(body.batchResult).toEqual([{ data: { one: null } }, { data: { findUniqueUser: { email: 'a' } } }])
  })

  it('knows the isolation levels of the database', async () => {
    const batch = [{ query: '{ findManyUser { email } }' }]
    expect(await bridge.post({ batch, transaction: true, isolationLevel: 'Serializable' })).toEqual({
      status: 200,
      body: { batchResult: [{ data: { findManyUser: [{ email: 'a' }] } }] },
    })
    expect(await bridge.post({ batch, transaction: true, isolationLevel: 'Some' })).toEqual({
      status: 200,
      body: oldError('P2023', 'Invalid isolation level `Some`'),
    })
  })

  it('counts errors as the other door does', async () => {
    await bridge.post({ query: '{ findManyUser { nothing } }' })
    expect((await bridge.get('/metrics')).text).toMatch(
      /prisma_bridge_errors_total\{type="validation",code="P2009"\} [1-9]/,
    )
  })
})
