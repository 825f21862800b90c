import { expect, it } from 'vitest'

import { SchemaParser } from '../schema/parser.ts'
import { RelationLoading } from './relation-loading.ts'

async function relationLoading(provider: string, previewFeatures: string[]): Promise<RelationLoading> {
  const content = `
    generator client {
      provider        = "prisma-client"
      output          = "client"
      previewFeatures = ${JSON.stringify(previewFeatures)}
    }
    datasource db {
      provider = "${provider}"
    }
    model User {
      id Int @id
    }`
  return new RelationLoading({ dmmf: (await SchemaParser.load()).dmmf([{ path: 'schema.prisma', content }]) })
}

const query = (action: string, args: object = {}) => ({
  modelName: 'User',
  action,
  query: { arguments: { ...args }, selection: { id: true } },
})

it.each(['postgresql', 'mysql', 'cockroachdb'])('asks for queries where %s could join', async (provider) => {
  const loading = await relationLoading(provider, ['relationJoins'])

  expect(loading.exactByDefault(query('findMany', { take: 1 }))).toEqual(
    query('findMany', { take: 1, relationLoadStrategy: 'query' }),
  )
  expect(loading.exactByDefault({ ...query('findFirst'), query: { selection: { id: true } } })).toEqual(
    query('findFirst', { relationLoadStrategy: 'query' }),
  )
})

it('leaves alone what says how, and what cannot choose', async () => {
  const loading = await relationLoading('postgresql', ['relationJoins'])

  for (const untouched of [query('findMany', { relationLoadStrategy: 'join' }), query('updateMany'), query('count')]) {
    expect(loading.exactByDefault(untouched)).toBe(untouched)
  }
})

it.each([
  ['postgresql', []],
  ['sqlite', ['relationJoins']],
])('leaves queries alone on %s with %j', async (provider, previewFeatures) => {
  const loading = await relationLoading(provider, previewFeatures)

  expect(loading.exactByDefault(query('findMany'))).toEqual(query('findMany'))
})
