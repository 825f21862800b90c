import { beforeAll, describe, expect, it } from 'vitest'

import type { JsonQuery, SelectionSet } from '../../protocol/json/query.ts'
import { SchemaParser } from '../../schema/parser.ts'
import { loadProvider } from '../providers.ts'
import { RelationLoading } from './relation-loading.ts'

const LONG_NAME = 'thisRelationHasANameThatPostgresqlWouldCutIfItHadToKeepIt'

const MODELS = `
model User {
  id       Int       @id
  name     String    @db.Citext
  posts    Post[]
  drafts   Draft[]
  tags     Tag[]
  long     Tag[]     @relation("long")
  profile  Profile?
  nickOf   Profile[] @relation("nick")
  @@unique([name])
}
model Post {
  id       Int     @id
  title    String
  price    Decimal
  author   User    @relation(fields: [authorId], references: [id])
  authorId Int
  @@index([authorId, title])
}
model Draft {
  id       Int  @id
  author   User @relation(fields: [authorId], references: [id])
  authorId Int
  @@index([id, authorId])
}
model Tag {
  id    Int    @id
  users User[]
  ${LONG_NAME} User[] @relation("long")
}
model Profile {
  id       Int    @id
  userId   Int    @unique
  user     User   @relation(fields: [userId], references: [id])
  nick     String @db.Citext
  nickUser User   @relation("nick", fields: [nick], references: [name])
}`

const PORTABLE_MODELS = MODELS.replaceAll('@db.Citext', '')

async function relationLoading(
  provider: string,
  models: string,
  previewFeatures: string[] = ['relationJoins'],
): Promise<RelationLoading> {
  const content = `
    generator client {
      provider        = "prisma-client"
      output          = "client"
      previewFeatures = ${JSON.stringify(previewFeatures)}
    }
    datasource db {
      provider = "${provider}"
    }
    ${models}`
  const dmmf = (await SchemaParser.load()).dmmf([{ path: 'schema.prisma', content }])
  return new RelationLoading({ dmmf }, await loadProvider(provider))
}

const query = (selection: SelectionSet, args: Record<string, unknown> = {}, action = 'findMany'): JsonQuery => ({
  modelName: 'User',
  action,
  query: { arguments: args, selection },
})

const related = (selection: SelectionSet, args: Record<string, unknown> = {}) => ({ arguments: args, selection })

const asQueries = (of: JsonQuery): JsonQuery => ({
  ...of,
  query: { ...of.query, arguments: { ...of.query.arguments, relationLoadStrategy: 'query' } },
})

const TITLES = { posts: related({ title: true }) }

describe('on PostgreSQL with the preview feature', () => {
  let loading: RelationLoading

  beforeAll(async () => {
    loading = await relationLoading('postgresql', MODELS)
  })

  it.each<[string, SelectionSet]>([
    ['exact columns', TITLES],
    ['all columns but the inexact ones', { $scalars: true, posts: related({ $scalars: true, price: false }) }],
    [
      'part of the related rows',
      { posts: related({ id: true }, { where: { id: 1 }, orderBy: { id: 'asc' }, take: 1 }) },
    ],
    ['several levels', { posts: related({ author: related({ name: true, ...TITLES }) }) }],
    ['one row', { profile: related({ $scalars: true }) }],
    ['rows by a table between', { tags: related({ id: true, users: related({ id: true }) }) }],
    ['numbers of rows', { _count: related({ posts: true, nickOf: false, tags: related({}, { where: { id: 1 } }) }) }],
  ])('lets Prisma join %s', (_what, selection) => {
    for (const action of ['findMany', 'findUnique', 'createOne', 'upsertOne']) {
      const joined = query(selection, {}, action)
      expect(loading.exactByDefault(joined)).toBe(joined)
    }
  })

  it.each<[string, SelectionSet, Record<string, unknown>?]>([
    ['nothing related', { $scalars: true, posts: false }],
    ['an inexact column', { posts: related({ id: true, price: true }) }],
    ['all columns with an inexact one', { posts: related({ $scalars: true }) }],
    ['an inexact column further down', { tags: related({ users: related({ posts: related({ price: true }) }) }) }],
    ['one inexact relation of two', { profile: related({ id: true }), posts: related({ price: true }) }],
    ['related rows without an index', { drafts: related({ id: true }) }],
    ['numbers of related rows without an index', { _count: related({ drafts: true }) }],
    ['keys that are equal in other ways than they look', { profile: related({ nickUser: related({ id: true }) }) }],
    ['distinct related rows', { posts: related({ id: true }, { distinct: ['title'] }) }],
    ['related rows from a cursor', { posts: related({ id: true }, { cursor: { id: 1 } }) }],
    ['distinct rows', TITLES, { distinct: ['name'] }],
    ['rows from a cursor', TITLES, { cursor: { id: 1 } }],
    ['a name that is cut', { tags: related({ [LONG_NAME]: related({ id: true }) }) }],
    ['what does not exist', { posts: related({ id: true, nothing: true }) }],
  ])('asks for queries for %s', (_what, selection, args = {}) => {
    expect(loading.exactByDefault(query(selection, args))).toEqual(asQueries(query(selection, args)))
  })

  it('leaves alone what says how, and what cannot choose', () => {
    const inexact = { posts: related({ price: true }) }

    for (const untouched of [
      query(inexact, { relationLoadStrategy: 'join' }),
      query(TITLES, { relationLoadStrategy: 'query' }),
      query({ count: true }, {}, 'updateMany'),
    ]) {
      expect(loading.exactByDefault(untouched)).toBe(untouched)
    }
  })

  it('asks for queries where rows are locked', () => {
    const locking = { ...query(TITLES), lock: { mode: 'update', wait: 'block' } } as const

    expect(loading.exactByDefault(locking)).toEqual({ ...asQueries(query(TITLES)), lock: locking.lock })
  })
})

it.each(['mysql', 'cockroachdb'])('asks for queries on %s, where nothing is proved', async (provider) => {
  const loading = await relationLoading(provider, PORTABLE_MODELS)

  expect(loading.exactByDefault(query(TITLES))).toEqual(asQueries(query(TITLES)))
})

it.each([
  ['postgresql', []],
  ['sqlite', ['relationJoins']],
])('leaves queries alone on %s with %j', async (provider, previewFeatures) => {
  const loading = await relationLoading(provider, PORTABLE_MODELS, previewFeatures)

  expect(loading.exactByDefault(query(TITLES))).toEqual(query(TITLES))
})
