import { afterAll, beforeAll, expect, it } from 'vitest'

import { tagged } from '../../testing/bridge.ts'
import { PostgresqlEngine } from '../../testing/postgresql-engine.ts'

const amount = tagged('Decimal', '12345678901234567890.123456789012345678')
const json = tagged('Json', '{"n": 12345678901234567890.5}')
const bigs = [tagged('BigInt', '9007199254740993')]
const child = { amount, json, bigs }
const children = { arguments: {}, selection: { amount: true, json: true, bigs: true } }

let postgresql: PostgresqlEngine

beforeAll(async () => {
  postgresql = await PostgresqlEngine.start(`
  generator client {
    provider        = "prisma-client"
    output          = "client"
    previewFeatures = ["relationJoins"]
  }
  model Parent {
    id       Int     @id
    children Child[]
  }
  model Child {
    id       Int      @id
    amount   Decimal  @db.Decimal(38, 18)
    json     Json
    bigs     BigInt[]
    parent   Parent   @relation(fields: [parentId], references: [id])
    parentId Int
  }`)
})

afterAll(async () => {
  await postgresql[Symbol.asyncDispose]()
})

function run(action: string, args: object, selection: object = { children }): Promise<unknown> {
  const query = { arguments: { ...args }, selection: { ...selection } }
  return postgresql.engine.request({ modelName: 'Parent', action, query })
}

it('never rounds values of related rows that nobody asked to join', async () => {
  const create = { id: 1, children: { create: { id: 1, ...child } } }
  const parent = { children: [child] }

  expect(await run('createOne', { data: create })).toEqual(parent)
  expect(await run('updateOne', { where: { id: 1 }, data: {} })).toEqual(parent)
  expect(await run('upsertOne', { where: { id: 1 }, create, update: {} })).toEqual(parent)
  expect(await run('findMany', {})).toEqual([parent])
  for (const action of ['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow']) {
    expect(await run(action, { where: { id: 1 } }), action).toEqual(parent)
  }
  const lookup = {
    modelName: 'Parent',
    action: 'findUnique',
    query: { arguments: { where: { id: 1 } }, selection: { children } },
  }
  expect(await postgresql.engine.requestBatch([lookup, lookup])).toEqual([{ data: parent }, { data: parent }])
})

it('joins where it is told to, which rounds', async () => {
  const amounts = { children: { arguments: {}, selection: { amount: true } } }

  expect(await run('findMany', { relationLoadStrategy: 'join' }, amounts)).toEqual([
    { children: [{ amount: { $type: 'Decimal', value: Number(amount.value) } }] },
  ])
})
