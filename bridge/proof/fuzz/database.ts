import type { TestBridge } from '../../src/testing/bridge.ts'

/** The rows that the correct requests count on. */
export async function fillDatabase(bridge: TestBridge): Promise<void> {
  for (const [id, email] of ['ann@acme.io', 'bob@acme.io', 'cid@acme.io'].entries()) {
    const data = { id: id + 1, email, posts: { create: [{ title: `by ${email}` }] } }
    await bridge.query('User', 'upsertOne', { where: { id: id + 1 }, create: data, update: { email } })
  }
}

/** Takes away what the requests have added, or the answers would grow with the database. */
export async function tidyDatabase(bridge: TestBridge): Promise<void> {
  const count = { count: true }
  await bridge.query('Post', 'deleteMany', {}, count)
  await bridge.query('Values', 'deleteMany', {}, count)
  await bridge.query('User', 'deleteMany', {}, count)
  await fillDatabase(bridge)
}
