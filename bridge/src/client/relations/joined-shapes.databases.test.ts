import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import type { JsonQuery, SelectionSet } from '../../protocol/json/query.ts'
import { PostgresqlEngine } from '../../testing/postgresql-engine.ts'

const MODELS = `
generator client {
  provider        = "prisma-client"
  output          = "client"
  previewFeatures = ["relationJoins"]
}
model Person {
  id      Int       @id
  name    String?
  boss    Person?   @relation("staff", fields: [bossId], references: [id])
  bossId  Int?
  staff   Person[]  @relation("staff")
  friends Person[]  @relation("friends")
  friendOf Person[] @relation("friends")
  badge   Badge?
  tasks   Task[]
  @@index([bossId])
}
model Badge {
  person   Person  @relation(fields: [personId], references: [id])
  personId Int     @id
  color    String?
}
model Task {
  id       Int     @id
  rank     Int?
  person   Person? @relation(fields: [personId], references: [id])
  personId Int?
  street   String?
  number   Int?
  place    Place?  @relation(fields: [street, number], references: [street, number])
  @@index([personId])
  @@index([number, street])
}
model Place {
  street String
  number Int
  tasks  Task[]
  @@id([street, number])
}
`

const DATA = `
INSERT INTO "Person" SELECT i, CASE i % 4 WHEN 0 THEN NULL WHEN 1 THEN 'x' ELSE 'y' END, NULLIF(i / 2, 0) FROM generate_series(1, 8) i;
INSERT INTO "Badge" SELECT i, NULLIF('c' || i, 'c2') FROM generate_series(1, 5) i;
INSERT INTO "Place" SELECT CASE i % 2 WHEN 0 THEN 'a' ELSE 'b' END, i / 2 FROM generate_series(1, 6) i;
INSERT INTO "Task" SELECT i, NULLIF(i % 4, 0), NULLIF(i % 6, 0), CASE i % 3 WHEN 0 THEN 'a' WHEN 1 THEN 'b' END, NULLIF(i % 3, 2) + 1 FROM generate_series(1, 25) i;
INSERT INTO "_friends" SELECT a, b FROM generate_series(1, 8) a, generate_series(1, 8) b WHERE (a * 7 + b * 3) % 4 = 1;
`

const statements: string[] = []
let postgresql: PostgresqlEngine

beforeAll(async () => {
  const observer = { sqlRan: (sql: string) => statements.push(sql), commentTags: undefined }
  postgresql = await PostgresqlEngine.start(MODELS, ['relationJoins'], { observer })
  await postgresql.server.session.query(DATA)
})

afterAll(async () => {
  await postgresql[Symbol.asyncDispose]()
})

beforeEach(() => {
  statements.length = 0
})

const related = (selection: SelectionSet, args: object = {}) => ({ arguments: { ...args }, selection })

const people = (selection: SelectionSet, args: Record<string, unknown> = {}): JsonQuery => ({
  modelName: 'Person',
  action: 'findMany',
  query: { arguments: { orderBy: { id: 'asc' }, ...args }, selection },
})

function asQueries(of: JsonQuery): JsonQuery {
  const args = { ...of.query.arguments, relationLoadStrategy: 'query' }
  return { ...of, query: { ...of.query, arguments: args } }
}

const byId = { orderBy: { id: 'asc' } }
const tasks = (args: object) => ({ tasks: related({ $scalars: true }, args) })

it.each<[string, SelectionSet]>([
  [
    'rows of no, one and several levels',
    { $scalars: true, staff: related({ staff: related({ id: true }, byId) }, byId) },
  ],
  ['rows in the order of the database', { tasks: related({ id: true }) }],
  ['the first rows', tasks({ orderBy: { id: 'desc' }, take: 2, skip: 1 })],
  ['the last rows', tasks({ orderBy: [{ rank: 'asc' }, { id: 'asc' }], take: -2 })],
  ['rows where nothing is last', tasks({ orderBy: [{ rank: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }] })],
  ['rows in the order of related rows', tasks({ orderBy: [{ person: { name: 'desc' } }, { id: 'desc' }] })],
  [
    'rows in the order of how many are related',
    { staff: related({ id: true }, { orderBy: [{ tasks: { _count: 'desc' } }, { id: 'asc' }] }) },
  ],
  ['rows that have no value', tasks({ ...byId, where: { NOT: { rank: 1 } } })],
  ['rows with related ones', { staff: related({ id: true }, { ...byId, where: { tasks: { some: { rank: null } } } }) }],
  [
    'one row or none',
    { badge: related({ color: true }), boss: related({ name: true, badge: related({ color: true }) }) },
  ],
  ['one row if it is fitting', { boss: related({ id: true }, { where: { name: null } }) }],
  [
    'rows by keys of several columns',
    { tasks: related({ place: related({ $scalars: true, tasks: related({ id: true }, byId) }) }, byId) },
  ],
  [
    'part of the rows by a table between',
    {
      friends: related(
        { id: true, friendOf: related({ id: true }, byId) },
        { where: { name: 'y' }, orderBy: { id: 'desc' }, take: 2 },
      ),
    },
  ],
  ['numbers of rows', { _count: related({ tasks: related({}, { where: { rank: null } }), friends: true }) }],
  ['numbers of rows further down', { staff: related({ _count: related({ tasks: true, friendOf: true }) }, byId) }],
])('a join gives %s as queries of their own do', async (_what, selection) => {
  const joined = await postgresql.engine.request(people(selection))
  expect(statements).toHaveLength(1)

  expect(joined).toEqual(await postgresql.engine.request(asQueries(people(selection))))
})

it('lookups at the same time are joined as one statement', async () => {
  const lookup = (id: number): JsonQuery => ({
    modelName: 'Person',
    action: 'findUnique',
    query: { arguments: { where: { id } }, selection: { name: true, ...tasks(byId) } },
  })
  const joined = await postgresql.engine.requestBatch([lookup(1), lookup(99), lookup(2)])
  const apart = await postgresql.engine.requestBatch([lookup(1), lookup(99), lookup(2)].map(asQueries))

  expect(joined).toEqual(apart)
  expect(statements.length).toBeLessThan(4)
})

it('what is written is joined when it is read again', async () => {
  const write = (action: string, args: Record<string, unknown>): JsonQuery => ({
    modelName: 'Task',
    action,
    query: { arguments: args, selection: { id: true, person: related({ name: true }) } },
  })
  const create = { id: 100, rank: 1, person: { connect: { id: 1 } } }
  const joined = await postgresql.engine.request(write('createOne', { data: create }))
  expect(joined).toEqual({ id: 100, person: { name: 'x' } })
  const update = { where: { id: 100 }, data: { person: { connect: { id: 2 } } } }
  expect(await postgresql.engine.request(write('updateOne', update))).toEqual({ id: 100, person: { name: 'y' } })
  expect(statements.filter((sql) => sql.includes('JSONB_BUILD_OBJECT'))).toHaveLength(2)
  expect(await postgresql.engine.request(write('deleteOne', { where: { id: 100 } }))).toEqual({
    id: 100,
    person: { name: 'y' },
  })
})
