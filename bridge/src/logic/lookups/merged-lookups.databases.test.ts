import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import type { JsonQuery } from '../../protocol/json/query.ts'
import { describePrismaError } from '../../protocol/prisma-errors.ts'
import { tagged } from '../../testing/bridge.ts'
import { ObservedEngine, type ProviderName } from '../../testing/observed-engine.ts'
import { MergedLookups } from './merged-lookups.ts'
import { UniqueKeys } from './unique-keys.ts'

/** How a key is stored, how it is found all the same, and how many statements it takes until everybody has an answer. */
const VARIANTS: Record<ProviderName, readonly [stored: string, asked: string, statements: number]> = {
  // CHAR(6) comes back filled up with blanks, so that nobody finds his own key.
  postgresql: ['a', 'a   ', 1 + 4],
  mysql: ['a@b.c', 'A@B.C', 1 + 1],
  sqlite: ['a', 'a', 1],
}

const models = (name: ProviderName) => `
  model User {
    id      Int       @id
    email   String    @unique${name === 'postgresql' ? ' @db.Char(6)' : ''}
    big     BigInt    @unique
    balance Decimal${name === 'sqlite' ? '' : ' @db.Decimal(12, 2)'}
    at      DateTime
    json    Json
    posts   Post[]
  }
  model Post {
    blog     String
    number   Int
    title    String
    author   User @relation(fields: [authorId], references: [id])
    authorId Int
    @@id([blog, number])
  }`

describe.each(['postgresql', 'mysql', 'sqlite'] as const)('on %s', (name) => {
  let database: ObservedEngine
  let lookups: MergedLookups

  beforeAll(async () => {
    database = await ObservedEngine.start(name, models(name))
    lookups = new MergedLookups(database.engine, new UniqueKeys(database.datamodel))
    for (const id of [1, 2, 3, 4, 5]) {
      const posts = [1, 2].map((number) => ({ blog: `blog ${id % 2}`, number: id * 10 + number, title: `${id}` }))
      const data = {
        id,
        email: id === 1 ? VARIANTS[name][0] : `e${id}`,
        big: tagged('BigInt', `${9_007_199_254_740_990n + BigInt(id)}`),
        balance: tagged('Decimal', `${id}.5`),
        at: tagged('DateTime', `2026-01-0${id}T00:00:00.000Z`),
        json: tagged('Json', `{"n": ${id}}`),
        posts: { create: posts },
      }
      await database.engine.request(query('User', 'createOne', { data }))
    }
  })

  afterAll(async () => {
    await database[Symbol.asyncDispose]()
  })

  beforeEach(() => {
    database.statements.length = 0
  })

  async function sameAsAlone(queries: readonly JsonQuery[], statements: number): Promise<unknown[]> {
    database.statements.length = 0
    const merged = await Promise.all(queries.map((lookup) => lookups.request(lookup)))
    expect(database.statements).toHaveLength(statements)
    for (const [index, lookup] of queries.entries()) {
      expect(merged[index]).toEqual(await database.engine.request(lookup))
    }
    return merged
  }

  it('lookups of one moment are one statement, with the answers that each would have got alone', async () => {
    const answers = await sameAsAlone(
      [5, 1, 4, 1, 77].map((id) => query('User', 'findUnique', { where: { id } })),
      1,
    )
    expect(answers.map((row) => (row as { id: number } | null)?.id)).toEqual([5, 1, 4, 1, undefined])
    await sameAsAlone(
      [1, 2, 3].map((id) => {
        const big = tagged('BigInt', `${9_007_199_254_740_990n + BigInt(id)}`)
        return query('User', 'findUnique', { where: { big } }, { email: true })
      }),
      1,
    )
  })

  it('take their relations along', async () => {
    const posts = { arguments: { orderBy: [{ number: 'desc' }] }, selection: { title: true, number: true } }
    const selection = { balance: true, posts }

    await sameAsAlone(
      [3, 1, 2].map((id) => query('User', 'findUniqueOrThrow', { where: { id } }, selection)),
      2,
    )
  })

  it('find rows by keys of several fields', async () => {
    await sameAsAlone(
      [11, 12, 31, 99].map((number) =>
        query('Post', 'findUnique', { where: { blog_number: { blog: 'blog 1', number } } }, { title: true }),
      ),
      1,
    )
  })

  it('find rows by texts that the database takes for equal', async () => {
    const [stored, asked, statements] = VARIANTS[name]
    const byEmail = (email: string) => query('User', 'findUnique', { where: { email } }, { id: true })
    const answers = await sameAsAlone([stored, asked, 'e2', 'e3'].map(byEmail), statements)

    expect(answers).toEqual([{ id: 1 }, { id: 1 }, { id: 2 }, { id: 3 }])
  })

  it('fail one by one', async () => {
    const outcomes = await Promise.allSettled([
      lookups.request(query('User', 'findUniqueOrThrow', { where: { id: 1 } }, { id: true })),
      lookups.request(query('User', 'findUniqueOrThrow', { where: { id: 66 } }, { id: true })),
      lookups.request(query('User', 'findUnique', { where: { id: 2 } }, { nothing: true })),
      lookups.request(query('User', 'findUnique', { where: { id: 3 } }, { nothing: true })),
    ])

    expect(outcomes[0]).toEqual({ status: 'fulfilled', value: { id: 1 } })
    expect(outcomes.slice(1).map((outcome) => 'reason' in outcome && describePrismaError(outcome.reason))).toEqual([
      expect.objectContaining({ code: 'P2025' }),
      expect.objectContaining({ code: 'P2009', message: expect.stringContaining('user.findUnique') as string }),
      expect.objectContaining({ code: 'P2009', message: expect.stringContaining('user.findUnique') as string }),
    ])
  })

  it('of any number share one plan', async () => {
    const find = (count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, id) =>
          lookups.request(query('User', 'findUnique', { where: { id } }, { id: true, at: true })),
        ),
      )
    await find(2)
    const { misses } = database.engine.planCache()
    for (const count of [3, 5, 17, 128]) {
      await find(count)
    }

    expect(database.engine.planCache().misses).toBe(misses)
    expect(database.statements).toHaveLength(5)
  })
})

function query(modelName: string, action: string, args: object, selection: object = { $scalars: true }): JsonQuery {
  const parts = { arguments: { ...args }, selection: { ...selection } as JsonQuery['query']['selection'] }
  return { modelName, action, query: parts }
}
