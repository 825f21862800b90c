import type { QueryPlanNode } from '@prisma/client-engine-runtime'
import { describe, expect, it } from 'vitest'

import { SchemaParser } from '../schema/parser.ts'
import { CompileLocked } from './compile-locked.ts'
import { postgresql } from './postgresql/postgresql.ts'
import { sqlite } from './sqlite/sqlite.ts'

const MODEL = 'model Job {\n  id Int @id\n\n  @@map("the \\"jobs\\"")\n}\n'
const FILES = [{ path: 'schema.prisma', content: `datasource db {\n  provider = "postgresql"\n}\n${MODEL}` }]

const statement = (sql: string): QueryPlanNode => ({
  type: 'query',
  args: {
    type: 'templateSql',
    fragments: [{ type: 'stringChunk', chunk: sql }],
    placeholderFormat: { prefix: '$', hasNumbering: true },
    args: [],
    argTypes: [],
    chunkable: true,
  },
})
const request = (args: object, lock?: object) =>
  JSON.stringify({
    modelName: 'Job',
    action: 'findMany',
    query: { arguments: args, selection: { id: true } },
    ...(lock === undefined ? {} : { lock }),
  })
const UPDATE = { mode: 'update', wait: 'block' }

async function compileLocked(previewFeatures: string[] = [], provider = postgresql) {
  const dmmf = (await SchemaParser.load()).dmmf(FILES)
  return new CompileLocked({ dmmf, previewFeatures }, provider)
}

describe('compiling a query with a lock', () => {
  it('hides the lock from Prisma and puts it behind the statement', async () => {
    const compiled: string[] = []
    const plan = (await compileLocked()).one(request({ take: 1 }, UPDATE), (plain) => {
      compiled.push(plain)
      return statement('SELECT 1')
    })
    expect(compiled).toEqual([request({ take: 1 })])
    expect(plan).toMatchObject({ args: { fragments: [{}, { chunk: ' FOR UPDATE OF "the ""jobs"""' }] } })
  })

  it('leaves a query alone that only mentions one', async () => {
    const mentions = request({ where: { name: '"lock":{' } })
    expect((await compileLocked()).one(mentions, () => statement('SELECT 1'))).toEqual(statement('SELECT 1'))
    expect((await compileLocked()).batch(`{"batch":[${mentions}]}`, () => statement('SELECT 1'))).toBeUndefined()
  })

  it('reads what is related by statements of its own', async () => {
    const compile = await compileLocked(['relationJoins'])
    const compiled: unknown[] = []
    const note = (plain: string) => {
      compiled.push((JSON.parse(plain) as { query: { arguments: unknown } }).query.arguments)
      return statement('SELECT 1')
    }
    compile.one(request({ take: 1 }, UPDATE), note)
    compile.one(request({ relationLoadStrategy: 'query' }, UPDATE), note)
    expect(compiled).toEqual([{ take: 1, relationLoadStrategy: 'query' }, { relationLoadStrategy: 'query' }])
    for (const join of ['join', { $type: 'Enum', value: 'join' }]) {
      expect(() => compile.one(request({ relationLoadStrategy: join }, UPDATE), note)).toThrow(
        'leave out "relationLoadStrategy"',
      )
    }
  })

  it('refuses plans that it does not understand', async () => {
    const compile = await compileLocked()
    expect(() => compile.one(request({}, UPDATE), () => ({ type: 'unit' }))).toThrow(
      "The rows of Job.findMany cannot be locked: its plan begins with 'unit'",
    )
    expect(() =>
      compile.one(request({}, UPDATE), () => ({
        type: 'process',
        args: {
          expr: statement('SELECT 1'),
          operations: {
            pagination: { cursor: { id: 1 }, take: 1, skip: null },
            distinct: null,
            reverse: false,
            linkingFields: null,
            nested: {},
          },
        },
      })),
    ).toThrow('would lock more rows than it returns')
  })

  it('refuses a database without locks', async () => {
    const compile = await compileLocked([], sqlite)
    expect(() => compile.one(request({}, UPDATE), () => statement('SELECT 1'))).toThrow('cannot lock')
  })
})
