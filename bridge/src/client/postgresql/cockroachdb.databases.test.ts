import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { pushSchema } from '../../migrate/commands/push.ts'
import { loadSchema } from '../../schema/schema.ts'
import { tagged } from '../../testing/bridge.ts'
import { PostgresqlDatabase } from '../../testing/postgresql-database.ts'
import { cockroachdb } from './cockroachdb.ts'
import type { Database } from '../database.ts'
import { Engine } from '../engine.ts'

const MODELS = `
model User {
  id    Int     @id
  email String  @unique
  at    DateTime?
  big   BigInt?
  price Decimal?
  json  Json?
  tags  String[]
  posts Post[]
}
model Post {
  id       Int    @id
  title    String
  author   User   @relation(fields: [authorId], references: [id])
  authorId Int
}
`

let folder: string
let place: PostgresqlDatabase
let database: Database
let engine: Engine

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'cockroachdb-'))
  place = await PostgresqlDatabase.create()
  const file = path.join(folder, 'schema.prisma')
  writeFileSync(file, MODELS)
  const options = { url: place.url, connectionLimit: 2, poolTimeoutSeconds: undefined }
  const tables = await loadSchema({ schema: file, provider: 'postgresql' })
  await pushSchema(tables, options, { acceptDataLoss: false, forceReset: false })
  database = cockroachdb.openDatabase(options)
  engine = new Engine(await loadSchema({ schema: file, provider: 'cockroachdb' }), cockroachdb, database)
})

afterAll(async () => {
  await engine.stop()
  await database.close()
  await place[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

const run = (
  modelName: string,
  action: string,
  args: Record<string, unknown>,
  selection: object = { $scalars: true },
) => engine.request({ modelName, action, query: { arguments: args, selection: selection as never } })

/**
 * No CockroachDB runs here. What its compiler makes of queries runs on PostgreSQL, whose protocol and types CockroachDB
 * shares: that proves the compiler, the adapter and the way between them, but nothing of CockroachDB's own behaviour,
 * such as its retries and its keys.
 */
describe('the queries made for CockroachDB', () => {
  const row = {
    id: 1,
    email: 'ann@acme.io',
    at: tagged('DateTime', '2024-02-29T12:00:00.123Z'),
    big: tagged('BigInt', '9007199254740993'),
    price: tagged('Decimal', '12.345'),
    json: tagged('Json', '{"a":[1,null]}'),
    tags: ['a', 'b'],
  }

  it('write and read every kind of value', async () => {
    await run('User', 'createOne', { data: row })
    expect(await run('User', 'findUnique', { where: { id: 1 } })).toEqual({
      ...row,
      at: tagged('DateTime', '2024-02-29T12:00:00.123+00:00'),
      price: tagged('Decimal', '12.345000000000000000000000000000'),
      json: tagged('Json', '{"a": [1, null]}'),
    })
  })

  it('write related rows, page, filter without regard to case, and upsert', async () => {
    await run('User', 'createOne', {
      data: { id: 2, email: 'Bob@acme.io', posts: { create: [{ id: 1, title: 'x' }] } },
    })
    const where = { email: { contains: 'BOB', mode: 'insensitive' } }
    const selection = { arguments: {}, selection: { id: true, posts: { arguments: {}, selection: { title: true } } } }
    expect(await run('User', 'findMany', { where, orderBy: [{ id: 'desc' }], take: 1 }, selection.selection)).toEqual([
      { id: 2, posts: [{ title: 'x' }] },
    ])
    const upsert = { where: { id: 2 }, create: { id: 2, email: 'c' }, update: { big: tagged('BigInt', '1') } }
    expect(await run('User', 'upsertOne', upsert, { big: true })).toEqual({ big: tagged('BigInt', '1') })
  })

  it('report the columns of a violated constraint', async () => {
    const failure = run('User', 'createOne', { data: { id: 3, email: 'ann@acme.io' } })
    await expect(failure).rejects.toMatchObject({ code: 'P2002' })
  })
})
