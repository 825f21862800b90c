import { beforeEach, describe, expect, it } from 'vitest'

import type { BatchOutcome } from '../../client/engine.ts'
import type { JsonQuery } from '../../protocol/json/query.ts'
import { SchemaParser } from '../../schema/parser.ts'
import { tagged } from '../../testing/bridge.ts'
import type { QueryEngine } from '../engine.ts'
import { LARGEST_GROUP, MergedLookups } from './merged-lookups.ts'
import { UniqueKeys } from './unique-keys.ts'

const schema = (await SchemaParser.load()).dmmf([
  {
    path: 'schema.prisma',
    content: `
      datasource db {
        provider = "sqlite"
      }
      model User {
        id    Int      @id
        big   BigInt   @unique
        email String   @unique
        at    DateTime @unique
        name  String
        posts Post[]
      }
      model Post {
        blog     String
        number   Int
        author   User   @relation(fields: [authorId], references: [id])
        authorId Int
        @@id([blog, number])
      }`,
  },
])
const keys = new UniqueKeys(schema.datamodel)

/** Answers every query for a list with the rows that it holds, and every other one with the word `alone`. */
class Rows implements QueryEngine {
  readonly asked: JsonQuery[] = []
  rows: Record<string, unknown>[] = []
  failure: Error | undefined

  request(query: JsonQuery): Promise<unknown> {
    this.asked.push(query)
    if (query.action !== 'findMany') {
      return Promise.resolve('alone')
    }
    return this.failure === undefined ? Promise.resolve(this.rows) : Promise.reject(this.failure)
  }

  requestBatch(queries: readonly JsonQuery[]): Promise<BatchOutcome[]> {
    return Promise.resolve(queries.map(() => ({ data: 'batch' })))
  }

  get actions(): string[] {
    return this.asked.map(({ action }) => action)
  }
}

const SCALARS = { $scalars: true }

function find(where: object, selection: object = SCALARS, args: object = {}): JsonQuery {
  return {
    modelName: 'User',
    action: 'findUnique',
    query: { arguments: { where, ...args }, selection: selection as JsonQuery['query']['selection'] },
  }
}

function findPost(blog: string, number: unknown): JsonQuery {
  const where = { blog_number: { blog, number } }
  return { modelName: 'Post', action: 'findUnique', query: { arguments: { where }, selection: SCALARS } }
}

let engine: Rows
let lookups: MergedLookups

beforeEach(() => {
  engine = new Rows()
  lookups = new MergedLookups(engine, keys)
})

const all = (queries: readonly JsonQuery[]) => Promise.all(queries.map((query) => lookups.request(query)))

describe('lookups of the same moment', () => {
  it('become one query, filled up with the last value, and each gets its own row', async () => {
    engine.rows = [
      { id: 3, name: 'c' },
      { id: 1, name: 'a' },
      { id: 2, name: 'b' },
    ]

    expect(await all([1, 2, 3].map((id) => find({ id })))).toEqual([
      { id: 1, name: 'a' },
      { id: 2, name: 'b' },
      { id: 3, name: 'c' },
    ])
    expect(engine.asked).toEqual([
      {
        modelName: 'User',
        action: 'findMany',
        query: { arguments: { where: { id: { in: [1, 2, 3, 3] } } }, selection: { $scalars: true, id: true } },
      },
    ])
  })

  it('are those of the same turn of the event loop, however they got there', async () => {
    engine.rows = [{ id: 1 }, { id: 2 }, { id: 3 }]
    const later = new Promise((resolve) => {
      process.nextTick(() => {
        queueMicrotask(() => {
          resolve(lookups.request(find({ id: 2 })))
        })
      })
    })
    await Promise.all([lookups.request(find({ id: 1 })), later])
    await lookups.request(find({ id: 3 }))

    expect(engine.actions).toEqual(['findMany', 'findUnique'])
  })

  it('read a row once for all who want it', async () => {
    engine.rows = [{ id: 1 }]

    expect(await all([find({ id: 1 }), find({ id: 1 })])).toEqual([{ id: 1 }, { id: 1 }])
    expect(engine.asked[0]?.query.arguments).toEqual({ where: { id: { in: [1] } } })
  })

  it('do not show the key to who has not selected it', async () => {
    engine.rows = [
      { id: 1, name: 'a' },
      { id: 2, name: 'b' },
    ]
    for (const selection of [{ name: true }, { $scalars: true, id: false }]) {
      engine.rows.forEach((row, index) => Object.assign(row, { id: index + 1 }))
      expect(await all([1, 2].map((id) => find({ id }, selection)))).toEqual([{ name: 'a' }, { name: 'b' }])
    }
  })

  it('match big integers however they are written', async () => {
    engine.rows = [{ big: tagged('BigInt', 7) }, { big: tagged('BigInt', '9007199254740993') }]
    const wanted = [7, tagged('BigInt', '007'), tagged('BigInt', '9007199254740993')]

    expect(await all(wanted.map((big) => find({ big })))).toEqual([engine.rows[0], engine.rows[0], engine.rows[1]])
  })

  it('are several queries where there are more than a statement should take', async () => {
    engine.rows = Array.from({ length: LARGEST_GROUP + 2 }, (_, index) => ({ id: index }))

    expect(await all(engine.rows.map(({ id }) => find({ id })))).toEqual(engine.rows)
    expect(engine.actions).toEqual(['findMany', 'findMany'])
  })

  it('with a key of several fields are merged when only the last one differs', async () => {
    engine.rows = [
      { blog: 'a', number: 1 },
      { blog: 'a', number: 2 },
    ]

    expect(await all([findPost('a', 1), findPost('a', 2), findPost('b', 1)])).toEqual([...engine.rows, 'alone'])
    expect(engine.asked.map(({ query }) => query.arguments)).toEqual([
      { where: { blog: 'a', number: { in: [1, 2] } } },
      { where: { blog_number: { blog: 'b', number: 1 } } },
    ])
  })
})

describe('who finds no row', () => {
  it('gets null where equal numbers are equal texts', async () => {
    engine.rows = [{ id: 1 }]

    expect(await all([find({ id: 1 }), find({ id: 2 })])).toEqual([{ id: 1 }, null])
  })

  it('asks alone for a text, which the database may compare in another way', async () => {
    engine.rows = [{ email: 'a@b.c' }]

    expect(await all([find({ email: 'a@b.c' }), find({ email: 'A@b.c' })])).toEqual([{ email: 'a@b.c' }, 'alone'])
    expect(engine.asked[1]).toEqual(find({ email: 'A@b.c' }))
  })

  it('asks alone where that is an error', async () => {
    engine.rows = [{ id: 1 }]
    const orThrow = { ...find({ id: 2 }), action: 'findUniqueOrThrow' }

    expect(await all([find({ id: 1 }), orThrow])).toEqual([{ id: 1 }, 'alone'])
    expect(engine.asked[1]).toEqual(orThrow)
  })
})

describe('stays alone', () => {
  const related = (args: object) => ({ posts: { arguments: args, selection: SCALARS } })
  it.each([
    ['another selection', [find({ id: 1 }), find({ id: 2 }, { id: true })]],
    ['another key', [find({ id: 1 }), find({ email: 'a' })]],
    ['another strategy', [find({ id: 1 }), find({ id: 2 }, SCALARS, { relationLoadStrategy: 'join' })]],
    ['a filter beside the key', [1, 2].map((id) => find({ id, name: 'a' }))],
    ['a value of another type', ['1', '2'].map((id) => find({ id }))],
    ['a number beyond the type', [2 ** 31, 2 ** 31 + 1].map((id) => find({ id }))],
    ['a key of a type with several spellings', ['1', '2'].map((ms) => find({ at: tagged('DateTime', ms) }))],
    ['an unknown argument', [1, 2].map((id) => find({ id }, SCALARS, { take: 1 }))],
    ['part of a key', [1, 2].map(() => ({ ...findPost('a', undefined) }))],
    ['a lock', [1, 2].map((id) => ({ ...find({ id }), lock: { mode: 'update', wait: 'block' } as const }))],
    ['another action', [1, 2].map((id) => ({ ...find({ id }), action: 'findFirst' }))],
    ['the first of related rows', [1, 2].map((id) => find({ id }, related({ take: 1 })))],
  ])('%s', async (_name, queries) => {
    expect(await all(queries)).toEqual(['alone', 'alone'])
    expect(engine.asked).toEqual(queries)
  })
})

describe('an error', () => {
  it('of one lookup is not that of the others: each asks again alone', async () => {
    engine.failure = Object.assign(new Error('a row that cannot be read'), { code: 'P2023' })

    expect(await all([find({ id: 1 }), find({ id: 2 })])).toEqual(['alone', 'alone'])
    expect(engine.actions).toEqual(['findMany', 'findUnique', 'findUnique'])
  })

  it.each(['P1001', 'P1008', 'P1017', 'P2024', 'P2037'])(
    'of the connection (%s) is that of all, and nobody asks again',
    async (code) => {
      engine.failure = Object.assign(new Error('gone'), { code })
      const outcomes = await Promise.allSettled([1, 2].map((id) => lookups.request(find({ id }))))

      expect(outcomes).toEqual([
        { status: 'rejected', reason: engine.failure },
        { status: 'rejected', reason: engine.failure },
      ])
      expect(engine.actions).toEqual(['findMany'])
    },
  )
})

describe('a batch', () => {
  it('of lookups is merged in the same way', async () => {
    engine.rows = [{ id: 1 }, { id: 2 }]

    expect(await lookups.requestBatch([find({ id: 2 }), find({ id: 1 })])).toEqual([
      { data: { id: 2 } },
      { data: { id: 1 } },
    ])
    expect(engine.actions).toEqual(['findMany'])
  })

  it.each([
    ['in a transaction', [find({ id: 1 })], {}],
    ['of other queries', [find({ id: 1 }), { ...find({ id: 1 }), action: 'findFirst' }], undefined],
  ])('%s is left to Prisma', async (_name, queries, transaction) => {
    expect(await lookups.requestBatch(queries, transaction)).toEqual(queries.map(() => ({ data: 'batch' })))
  })
})
