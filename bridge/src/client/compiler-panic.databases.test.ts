import { afterAll, beforeAll, expect, it } from 'vitest'

import type { EngineTransaction } from './engine.ts'
import { PostgresqlEngine } from '../testing/postgresql-engine.ts'

let postgresql: PostgresqlEngine

beforeAll(async () => {
  postgresql = await PostgresqlEngine.start(`model Note {
    id   Int   @id
    json Json?
  }`)
})

afterAll(async () => {
  await postgresql[Symbol.asyncDispose]()
})

function run(action: string, args: object, transaction?: EngineTransaction): Promise<unknown> {
  const query = { arguments: { ...args }, selection: { id: true } }
  return postgresql.engine.request({ modelName: 'Note', action, query }, transaction)
}

const panic = () => run('findMany', { where: { json: { gt: true } } })

it('says that nothing has run, without what else the client was doing', async () => {
  await run('createOne', { data: { id: 1, json: 'secret' } })
  const failure = await panic().catch((error: unknown) => error as Error)

  expect(failure).toMatchObject({ name: 'PrismaClientValidationError', code: 'P2009' })
  expect((failure as Error).message).toMatch(/^Prisma's query compiler gave up on this query\. Nothing of it has run/)
  expect((failure as Error).message).not.toMatch(/secret|circular|github|param/)
})

it('leaves open transactions and queries of others alone', async () => {
  const transaction = await postgresql.engine.begin({ maxWaitMillis: 5000 })
  await run('createOne', { data: { id: 2 } }, transaction)
  const others = [run('findMany', {}), panic(), run('findMany', { where: { id: 1 } }), panic(), run('findMany', {})]
  const outcomes = await Promise.allSettled(others)

  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'])
  expect(await run('findUnique', { where: { id: 2 } }, transaction)).toEqual({ id: 2 })
  await postgresql.engine.commit(transaction)
  expect(await run('findUnique', { where: { id: 2 } })).toEqual({ id: 2 })
})
