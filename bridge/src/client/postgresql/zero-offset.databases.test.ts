import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { JsonQuery } from '../../protocol/json/query.ts'
import { ObservedEngine } from '../../testing/observed-engine.ts'

const MODELS = `
model User {
  id   Int    @id
  name String
}`

/** PostgreSQL plans a prepared statement anew so many times before it thinks of keeping a plan. */
const PLANNED_ANEW = 5

const USED = `SELECT custom_plans::int, generic_plans::int FROM pg_prepared_statements WHERE statement LIKE '%"User"%'`

const query = (action: string, args: Record<string, unknown>): JsonQuery => ({
  modelName: 'User',
  action,
  query: { arguments: args, selection: { $scalars: true } },
})

let database: ObservedEngine

beforeAll(async () => {
  database = await ObservedEngine.start('postgresql', MODELS)
  for (const id of [1, 2, 3]) {
    await database.engine.request(query('createOne', { data: { id, name: `user ${id}` } }))
  }
  await database.engine.request({ action: 'executeRaw', query: raw('DEALLOCATE ALL') })
})

afterAll(async () => {
  await database[Symbol.asyncDispose]()
})

const raw = (sql: string) => ({ arguments: { query: sql, parameters: '[]' }, selection: {} })

describe('a lookup on PostgreSQL', () => {
  it('is planned a few times, and not again for every value', async () => {
    const lookup = (id: number) => query('findUnique', { where: { id } })
    for (const id of [1, 2, 3, 4, 1, 2, 3, 4]) {
      const answer = id === 4 ? null : { id, name: `user ${id}` }
      expect(await database.engine.request(lookup(id))).toEqual(answer)
    }
    const { rows } = (await database.engine.request({ action: 'queryRaw', query: raw(USED) })) as { rows: unknown }
    expect(rows).toEqual([[PLANNED_ANEW, 8 - PLANNED_ANEW]])
  })
})

describe('a list on PostgreSQL', () => {
  it.each([
    [{}, [1, 2, 3]],
    [{ skip: 0 }, [1, 2, 3]],
    [{ skip: 1 }, [2, 3]],
    [{ take: 2 }, [1, 2]],
    [{ take: 1, skip: 2 }, [3]],
    [{ take: -1 }, [3]],
    [{ take: 2, skip: 1, cursor: { id: 1 } }, [2, 3]],
  ])('has the rows of %j', async (rows, ids) => {
    const answer = await database.engine.request(query('findMany', { orderBy: { id: 'asc' }, ...rows }))
    expect(answer).toMatchObject(ids.map((id) => ({ id })))
  })
})
