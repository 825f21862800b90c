import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { TestBridge } from '../testing/bridge.ts'

/** `User` and through its posts to their author, and so on. */
function nested(levels: number): object {
  return levels === 0
    ? { id: true }
    : { id: true, [levels % 2 === 0 ? 'posts' : 'author']: { selection: nested(levels - 1) } }
}

const find = (levels: number) => ({
  modelName: levels % 2 === 0 ? 'User' : 'Post',
  action: 'findMany',
  query: { selection: nested(levels) },
})

describe('the depth of a selection', () => {
  let bridge: TestBridge

  beforeAll(async () => {
    bridge = await TestBridge.start({ PRISMA_BRIDGE_MAX_DEPTH: '3' })
  })

  afterAll(async () => {
    await bridge[Symbol.asyncDispose]()
  })

  it('is limited', async () => {
    expect(await bridge.post(find(3))).toMatchObject({ status: 200, body: { data: [] } })
    const { status, body } = await bridge.post(find(4))
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toBe(
      'The selection of User.findMany is nested more than 3 levels deep. Ask for less at once, or raise PRISMA_BRIDGE_MAX_DEPTH.',
    )
  })

  it('is limited in batches and at the GraphQL door as well', async () => {
    expect((await bridge.post({ batch: [find(3), find(4)] })).status).toBe(400)
    const query = '{ findManyUser { posts { author { posts { author { id } } } } } }'
    expect(await bridge.post({ query })).toMatchObject({
      status: 200,
      body: { errors: [{ user_facing_error: { message: expect.stringContaining('more than 3 levels') as string } }] },
    })
  })
})
