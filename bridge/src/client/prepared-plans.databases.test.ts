import { describe, expect, it } from 'vitest'

import type { JsonQuery } from '../protocol/json/query.ts'
import { ObservedEngine, type ProviderName } from '../testing/observed-engine.ts'

const MODELS = `
model User {
  id    Int    @id
  email String @unique
  posts Post[]
}
model Post {
  id       Int  @id
  author   User @relation(fields: [authorId], references: [id])
  authorId Int
}`

const lookup = (id: number): JsonQuery => ({
  modelName: 'User',
  action: 'findUnique',
  query: {
    arguments: { where: { id } },
    selection: { email: true, posts: { arguments: {}, selection: { id: true } } },
  },
})

describe.each<ProviderName>(['sqlite', 'postgresql', 'mysql'])('on %s', (provider) => {
  it('a plan is made without a statement, and found by the query that runs; a wrong one is refused', async () => {
    await using database = await ObservedEngine.start(provider, MODELS)
    const { engine, statements } = database
    await engine.prepare(lookup(0))
    await engine.prepare(lookup(1))
    expect(statements).toEqual([])
    expect(engine.planCache().misses).toBe(1)

    expect(await engine.request(lookup(2))).toBeNull()
    expect(statements.length).toBeGreaterThan(0)
    expect(engine.planCache().misses).toBe(1)

    const wrong = { ...lookup(0), query: { selection: { nothing: true } } }
    await expect(engine.prepare(wrong)).rejects.toMatchObject({ name: 'PrismaClientValidationError' })
  })
})
