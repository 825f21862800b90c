import { afterAll, beforeAll, expect, it } from 'vitest'

import { tagged } from '../testing/bridge.ts'
import { PostgresqlEngine } from '../testing/postgresql-engine.ts'

let postgresql: PostgresqlEngine

beforeAll(async () => {
  postgresql = await PostgresqlEngine.start(`model Lists {
    id    Int     @id
    bytes Bytes[]
    jsons Json[]
    json  Json?
  }`)
})

afterAll(async () => {
  await postgresql[Symbol.asyncDispose]()
})

function run(action: string, args: object, selection: object = { id: true }): Promise<unknown> {
  const query = { arguments: { ...args }, selection: { ...selection } }
  return postgresql.engine.request({ modelName: 'Lists', action, query })
}

const bytes = (text: string) => tagged('Bytes', Buffer.from(text).toString('base64'))

it('stores and finds lists of Bytes as the bytes they are', async () => {
  await run('createOne', { data: { id: 1, bytes: { set: [bytes('a'), bytes('b')] } } })
  await run('updateOne', { where: { id: 1 }, data: { bytes: { push: [bytes('c')] } } })
  const { rows } = await postgresql.server.session.query<{ stored: string }>(
    `SELECT convert_from(bytes[1] || bytes[2] || bytes[3], 'UTF8') AS stored FROM "Lists"`,
  )

  expect(rows).toEqual([{ stored: 'abc' }])
  expect(await run('findMany', { where: { bytes: { hasSome: [bytes('x'), bytes('c')] } } })).toEqual([{ id: 1 }])
  expect(await run('findMany', { where: { bytes: { equals: ['a', 'b', 'c'].map(bytes) } } })).toEqual([{ id: 1 }])
})

it('appends every Json of a list', async () => {
  await run('createOne', { data: { id: 2 } })
  const push = [tagged('Json', '1'), tagged('Json', '[2]')]

  expect(await run('updateOne', { where: { id: 2 }, data: { jsons: { push } } }, { jsons: true })).toEqual({
    jsons: push,
  })
})

it('compares Json with strings and numbers', async () => {
  await run('createOne', { data: { id: 3, json: tagged('Json', '{"n":2,"s":"b"}') } })

  expect(await run('findMany', { where: { json: { path: ['n'], gt: tagged('Json', '1') } } })).toEqual([{ id: 3 }])
  expect(await run('findMany', { where: { json: { path: ['s'], lte: tagged('Json', '"a"') } } })).toEqual([])
})
