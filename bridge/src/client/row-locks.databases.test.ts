import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { JsonQuery, SelectionSet } from '../protocol/json/query.ts'
import { PostgresqlEngine } from '../testing/postgresql-engine.ts'

const MODELS = `
generator client {
  provider        = "prisma-client-js"
  previewFeatures = ["relationJoins", "nativeDistinct"]
}

model Owner {
  id   Int    @id
  name String
  jobs Job[]

  @@map("owners of jobs")
}

model Job {
  id      Int    @id
  name    String
  owner   Owner  @relation(fields: [ownerId], references: [id])
  ownerId Int
}
`

const SKIP_LOCKED = { mode: 'update', wait: 'skipLocked' } as const

describe('row locks where Prisma would join what is related', () => {
  let database: PostgresqlEngine

  beforeAll(async () => {
    database = await PostgresqlEngine.start(MODELS, ['relationJoins', 'nativeDistinct'])
    await database.server.session.query(`INSERT INTO "owners of jobs" VALUES (1, 'ann')`)
    await database.server.session.query(`INSERT INTO "Job" VALUES (1, 'a', 1), (2, 'b', 1)`)
  })

  afterAll(async () => {
    await database[Symbol.asyncDispose]()
  })

  const find = (modelName: string, selection: SelectionSet, args: Record<string, unknown> = {}): JsonQuery => ({
    modelName,
    action: 'findMany',
    query: { arguments: args, selection },
    lock: SKIP_LOCKED,
  })

  it('lock the rows of the model, and no other', async () => {
    const { engine } = database
    const first = await engine.begin({ maxWaitMillis: 5000 })
    const second = await engine.begin({ maxWaitMillis: 5000 })
    const selection = { id: true, jobs: { arguments: {}, selection: { name: true } } }
    expect(await engine.request(find('Owner', selection), first)).toEqual([
      { id: 1, jobs: [{ name: 'a' }, { name: 'b' }] },
    ])
    expect(await engine.request(find('Owner', selection), second)).toEqual([])
    expect(await engine.request(find('Job', { name: true }), second)).toEqual([{ name: 'a' }, { name: 'b' }])
    await engine.rollback(first)
    await engine.rollback(second)
  })

  it('refuse DISTINCT', async () => {
    const { engine } = database
    const transaction = await engine.begin({ maxWaitMillis: 5000 })
    await expect(
      engine.request(find('Job', { ownerId: true }, { distinct: ['ownerId'] }), transaction),
    ).rejects.toMatchObject({ name: 'PrismaClientValidationError', code: 'P2009' })
    await engine.rollback(transaction)
  })
})
