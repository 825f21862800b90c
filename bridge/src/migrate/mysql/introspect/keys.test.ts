import { describe, expect, it } from 'vitest'

import { column, index, keyColumns, native, structure, table } from '../../../testing/mysql-structures.ts'
import type { Table } from '../structure/table.ts'
import { introspectedModels } from './testing.ts'

/** What the model of a table with `id`, `a`, `b` and the text `t` is told by its keys, with single spaces. */
async function lines(rest: Partial<Table>, previous?: string): Promise<string[]> {
  const models = await introspectedModels(
    structure(table('T', ['id', 'a', 'b', column('t', { type: native('Text') })], rest)),
    previous === undefined ? '' : `model T {\n  id Int @id\n  a Int\n  b Int\n  t String @db.Text\n${previous}\n}\n`,
  )
  return models
    .split('\n')
    .filter((line) => line.includes('@') && !line.includes('@id\n'))
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter((line) => !['id Int @id', 't String @db.Text'].includes(line))
}

describe('keys of one column', () => {
  it.each<[string, Partial<Table>, string]>([
    ['with the default name', { indexes: [index('unique', 'T_a_key', 'a')] }, 'a Int @unique'],
    ['with another name', { indexes: [index('unique', 'only', 'a')] }, 'a Int @unique(map: "only")'],
    [
      'of the beginning of a text',
      { indexes: [{ ...index('unique', 'T_t_key'), columns: [{ name: 't', length: 20, order: 'asc' }] }] },
      't String @unique(length: 20) @db.Text',
    ],
    [
      'that descend',
      { indexes: [{ ...index('unique', 'T_a_key'), columns: [{ name: 'a', length: undefined, order: 'desc' }] }] },
      'a Int @unique(sort: Desc)',
    ],
  ])('stand behind the field: unique, %s', async (_name, rest, expected) => {
    expect(await lines(rest)).toEqual([expected])
  })

  it('stand behind the field: the primary key of the beginning of a text', async () => {
    expect(await lines({ primaryKey: [{ name: 't', length: 20, order: 'asc' }] })).toEqual([
      't String @id(length: 20) @db.Text',
    ])
  })

  it('have no order where they are primary: Prisma does not take it', async () => {
    const down = (name: string) => ({ name, length: undefined, order: 'desc' }) as const
    expect(await lines({ primaryKey: [down('a')] })).toEqual(['a Int @id'])
    expect(await lines({ primaryKey: [down('a'), down('b')] })).toEqual(['@@id([a, b])'])
  })

  it('are not lost where a column has two', async () => {
    const indexes = [index('unique', 'T_a_key', 'a'), index('unique', 'again', 'a')]
    expect(await lines({ indexes })).toEqual(['a Int @unique', '@@unique([a], map: "again")'])
  })
})

describe('keys of the model', () => {
  it.each<[string, Partial<Table>, string]>([
    ['a primary key', { primaryKey: keyColumns(['b', 'a']) }, '@@id([b, a])'],
    ['a unique index', { indexes: [index('unique', 'T_a_b_key', 'a', 'b')] }, '@@unique([a, b])'],
    ['an index', { indexes: [index('normal', 'T_a_b_idx', 'a', 'b')] }, '@@index([a, b])'],
    ['an index with another name', { indexes: [index('normal', 'x', 'a')] }, '@@index([a], map: "x")'],
    ['a full-text index', { indexes: [index('fulltext', 'T_t_idx', 't')] }, '@@fulltext([t])'],
    [
      'lengths and orders',
      {
        indexes: [
          {
            ...index('normal', 'T_t_a_idx'),
            columns: [
              { name: 't', length: 9, order: 'desc' },
              { name: 'a', length: undefined, order: 'asc' },
            ],
          },
        ],
      },
      '@@index([t(length: 9, sort: Desc), a])',
    ],
  ])('%s', async (_name, rest, expected) => {
    expect(await lines(rest)).toEqual([expected])
  })

  it('leave out an index of a column that has no field', async () => {
    const indexes = [index('normal', 'x', '1')]
    expect(await introspectedModels(structure(table('T', ['id', '1'], { indexes })))).not.toContain('@@index')
  })
})

describe('keys of the given schema', () => {
  it.each<[string, Partial<Table>, string, readonly string[]]>([
    [
      'keep the name that the client has for them',
      { indexes: [index('unique', 'T_a_b_key', 'a', 'b')] },
      '@@unique([a, b], name: "pair")',
      ['@@unique([a, b], name: "pair")'],
    ],
    [
      'keep it beside that of the database',
      { indexes: [index('unique', 'u', 'a', 'b')] },
      '@@unique([a, b], name: "pair", map: "u")',
      ['@@unique([a, b], name: "pair", map: "u")'],
    ],
    [
      'keep their order',
      { indexes: [index('normal', 'T_a_idx', 'a'), index('normal', 'T_b_idx', 'b'), index('normal', 'new', 'a', 'b')] },
      '@@index([b])\n@@index([a])',
      ['@@index([b])', '@@index([a])', '@@index([a, b], map: "new")'],
    ],
    ['go where the database has none', {}, '@@index([a])', []],
    [
      'get the name that the database has',
      { indexes: [index('normal', 'other', 'a')] },
      '@@index([a])',
      ['@@index([a], map: "other")'],
    ],
  ])('%s', async (_name, rest, previous, expected) => {
    expect(await lines(rest, previous)).toEqual(expected)
  })

  it('keep the name of a primary key of several columns', async () => {
    const models = await introspectedModels(
      structure(table('T', ['a', 'b'], { primaryKey: keyColumns(['a', 'b']) })),
      'model T {\n  a Int\n  b Int\n\n  @@id([a, b], name: "both")\n}\n',
    )
    expect(models).toContain('@@id([a, b], name: "both")')
  })
})
