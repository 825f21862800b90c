import { beforeAll, describe, expect, it } from 'vitest'

import { SchemaParser } from '../../schema/parser.ts'
import { SCHEMA } from '../../testing/bridge.ts'
import { Budget } from './budget.ts'
import { QuerySchema } from './query-schema.ts'
import { parseGraphQlRequest } from './request.ts'
import { translate } from './translate.ts'

let schema: QuerySchema

beforeAll(async () => {
  const parser = await SchemaParser.load()
  schema = new QuerySchema(parser.dmmf([{ path: 'schema.prisma', content: SCHEMA }]))
})

const translated = (query: string, variables: Record<string, unknown> = {}, operationName?: string) =>
  translate({ query, variables, operationName }, schema, new Budget())
const argumentsOf = (query: string, variables?: Record<string, unknown>) =>
  translated(query, variables).query.query.arguments
const create = (data: string) => argumentsOf(`mutation { createOneValues(data: { ${data} }) { id } }`)?.['data']

describe('values', () => {
  it('take no longer for each level that they are nested in', () => {
    const levels = 60
    const where = `${'{ AND: '.repeat(levels)}{}${' }'.repeat(levels)}`
    const text = JSON.stringify(argumentsOf(`{ findManyUser(where: ${where}) { id } }`))
    expect(text).toBe(`{"where":${'{"AND":'.repeat(levels)}{}${'}'.repeat(levels)}}`)
  })

  it.each([1e21, -1e300, 2 ** 63])('of variables may be whole and beyond every integer: %d', (float) => {
    const args = argumentsOf('query($x: Float) { findManyValues(where: { float: $x }) { id } }', { x: float })
    expect(args).toEqual({ where: { float } })
  })
})

describe('a batch', () => {
  it('is a list', () => {
    expect(() => parseGraphQlRequest({ query: '{ findManyUser { id } }', batch: {} })).toThrow('must be an array')
  })
})

describe('operations', () => {
  it.each([
    ['findUniqueUser', 'findUnique'],
    ['findUniqueUserOrThrow', 'findUniqueOrThrow'],
    ['findFirstUser', 'findFirst'],
    ['findFirstUserOrThrow', 'findFirstOrThrow'],
    ['findManyUser', 'findMany'],
    ['aggregateUser', 'aggregate'],
    ['groupByUser', 'groupBy'],
  ])('reads with %s', (field, action) => {
    expect(translated(`{ ${field} { id } }`).query).toMatchObject({ modelName: 'User', action })
    expect(translated(`query { ${field} { id } }`).query).toMatchObject({ modelName: 'User', action })
  })

  it.each([
    ['createOneUser', 'createOne'],
    ['createManyUser', 'createMany'],
    ['createManyUserAndReturn', 'createManyAndReturn'],
    ['updateOneUser', 'updateOne'],
    ['updateManyUser', 'updateMany'],
    ['updateManyUserAndReturn', 'updateManyAndReturn'],
    ['upsertOneUser', 'upsertOne'],
    ['deleteOneUser', 'deleteOne'],
    ['deleteManyUser', 'deleteMany'],
  ])('writes with %s', (field, action) => {
    expect(translated(`mutation { ${field} { id } }`).query).toMatchObject({ modelName: 'User', action })
  })

  it('hands raw queries on as they are', () => {
    const query = translated('mutation { queryRaw(query: "SELECT $1, ()", parameters: "[\\"x)\\"]") }').query
    expect(query).toEqual({
      action: 'queryRaw',
      query: { arguments: { query: 'SELECT $1, ()', parameters: '["x)"]' }, selection: {} },
    })
  })

  it('runs the operation that is named', () => {
    const both = 'query a { findManyUser { id } } query b { findManyPost { id } }'
    expect(translated(both, {}, 'b').query.modelName).toBe('Post')
    expect(() => translated(both)).toThrow('several operations')
    expect(() => translated(both, {}, 'c')).toThrow("no operation with the name 'c'")
    expect(() => translated('query a { findManyUser { id } }', {}, 'c')).toThrow("no operation with the name 'c'")
    expect(translated('query { findManyUser { id } }', {}, 'query').query.modelName).toBe('User')
  })

  it.each([
    ['{ findManyNobody { id } }', "Field 'findManyNobody' not found in enclosing type 'Query'"],
    ['{ createOneUser { id } }', 'It is a mutation'],
    ['mutation { findManyUser { id } }', 'It is a query'],
    ['{ findManyUser { id } findManyPost { id } }', '2 root fields'],
    ['{ findManyUser { ...f } } fragment f on User { id }', 'fragments are not supported'],
    ['{ findManyUser { ... on User { id } } }', 'Fragments are not supported'],
    ['{ ... on Query { findManyUser { id } } }', 'Fragments are not supported'],
    ['subscription { findManyUser { id } }', 'Subscriptions are not supported'],
    ['{ findManyUser { id @skip(if: true) } }', '@skip'],
    ['mutation { executeRaw(query: "DELETE FROM x") @include(if: false) }', '@include'],
    ['mutation @a { deleteManyUser { count } }', '@a'],
    ['mutation { executeRaw(query: "SELECT 1") { count } }', 'no fields can be selected'],
    ['{ findManyUser(take: 1, take: 2) { id } }', "'take' is given twice"],
    ['{ findManyUser { posts(take: 1) { id } posts(take: 2) { id } } }', 'selected twice with different arguments'],
    ['{ findManyUser(', 'cannot be read: Syntax Error: Expected Name, found <EOF>. (line 1, column 16)'],
    ['', 'Unexpected <EOF>'],
    [`{ findManyUser(where: { NOT: ${'['.repeat(300)}${']'.repeat(300)} }) { id } }`, 'more than 200 levels deep'],
  ])('refuses %s', (query, message) => {
    expect(() => translated(query)).toThrow(message)
  })

  it('refuses a document with more tokens than it could hold', () => {
    expect(() => translated(`{ findManyUser(where: { id: { in: [${'1 '.repeat(1_000_001)}] } }) { id } }`)).toThrow(
      'more than 1000000 tokens and values',
    )
  })
})

describe('values', () => {
  it.each([
    ['text: "a ) $ , \\" \' \\\\ \\n 😀 $2b$10$N9qo8uLO"', { text: 'a ) $ , " \' \\ \n 😀 $2b$10$N9qo8uLO' }],
    ['text: null', { text: null }],
    ['bool: true', { bool: true }],
    ['int: -5', { int: -5 }],
    ['float: 1e-7', { float: 1e-7 }],
    ['float: 1', { float: 1 }],
    ['big: 9007199254740993', { big: { $type: 'BigInt', value: '9007199254740993' } }],
    ['big: "-9223372036854775808"', { big: { $type: 'BigInt', value: '-9223372036854775808' } }],
    ['big: "x"', { big: 'x' }],
    ['decimal: 1e-7', { decimal: { $type: 'Decimal', value: '1e-7' } }],
    [
      'decimal: 0.123456789012345678901234567890',
      { decimal: { $type: 'Decimal', value: '0.123456789012345678901234567890' } },
    ],
    [
      'decimal: "123456789012345678901234567890"',
      { decimal: { $type: 'Decimal', value: '123456789012345678901234567890' } },
    ],
    ['decimal: { increment: 1 }', { decimal: { increment: 1 } }],
    ['at: "2026-01-31T12:00:00.000Z"', { at: { $type: 'DateTime', value: '2026-01-31T12:00:00.000Z' } }],
    ['at: "tomorrow"', { at: 'tomorrow' }],
    ['bytes: "aGk="', { bytes: { $type: 'Bytes', value: 'aGk=' } }],
    ['json: "{\\"a\\": [1.10, \\" \\"]}"', { json: { $type: 'Json', value: '{"a":[1.10," "]}' } }],
    ['json: "{"', { json: { $type: 'Json', value: '{' } }],
    ['json: DbNull', { json: { $type: 'Enum', value: 'DbNull' } }],
    ['role: ADMIN', { role: 'ADMIN' }],
    ['text: ADMIN', { text: { $type: 'Enum', value: 'ADMIN' } }],
    ['__proto__: 1', JSON.parse('{"__proto__":1}')],
  ])('reads %s', (literal, value) => {
    expect(create(literal)).toStrictEqual(value)
  })

  it.each(['1', '1.5', 'true', '{ a: 1 }', '[1]', '["1"]'])('does not take %s for Json', (literal) => {
    expect(() => create(`json: ${literal}`)).toThrow('a Json value is a string that holds JSON')
  })

  it('says that a number does not fit', () => {
    expect(() => create('int: 9007199254740993')).toThrow("Unable to fit integer value '9007199254740993'")
    expect(() => create('float: 1e400')).toThrow('does not fit into a 64 bit floating point number')
    expect(() => argumentsOf('{ findManyValues(where: { float: $a }) { id } }', { a: Infinity })).toThrow(
      'does not fit',
    )
  })

  it.each(['int', 'big', 'float'])('says that a whole number does not fit, for %s', (field) => {
    expect(() => create(`${field}: 9223372036854775808`)).toThrow('does not fit into a 64 bit signed integer')
  })

  it('knows the types of places deep inside', () => {
    const where = `{ author: { is: { posts: { some: { OR: [, { views: { in: [, 1, 2, ] } }, ] } } } } }`
    expect(argumentsOf(`{ findManyPost(where: ${where}) { id } }`)).toEqual({
      where: { author: { is: { posts: { some: { OR: [{ views: { in: [1, 2] } }] } } } } },
    })
    expect(argumentsOf('{ findManyValues(where: { NOT: { big: { in: [1, "2"] } } }) { id } }')).toEqual({
      where: {
        NOT: {
          big: {
            in: [
              { $type: 'BigInt', value: '1' },
              { $type: 'BigInt', value: '2' },
            ],
          },
        },
      },
    })
    const having = '{ decimal: { _sum: { gt: 1.5 } } }'
    expect(argumentsOf(`{ groupByValues(by: [text], having: ${having}) { text } }`)).toEqual({
      by: ['text'],
      having: { decimal: { _sum: { gt: { $type: 'Decimal', value: '1.5' } } } },
    })
  })

  it('tags field references', () => {
    const where = '{ id: { gt: { _ref: "views", _container: "Post" } } }'
    expect(argumentsOf(`{ findManyPost(where: ${where}) { id } }`)).toEqual({
      where: { id: { gt: { $type: 'FieldRef', value: { _ref: 'views', _container: 'Post' } } } },
    })
  })

  it('means both when a name is given twice', () => {
    expect(argumentsOf('{ findManyPost(where: { views: { gt: 1 }, views: { lt: 5 } }) { id } }')).toEqual({
      where: { views: { gt: 1, lt: 5 } },
    })
    expect(argumentsOf('{ findManyPost(orderBy: { id: asc }, orderBy: [{ views: desc }]) { id } }')).toEqual({
      orderBy: [{ id: 'asc' }, { views: 'desc' }],
    })
    expect(() => argumentsOf('{ findManyPost(where: { views: 1, views: 2 }) { id } }')).toThrow('given twice')
  })
})

describe('variables', () => {
  it('stand for values at any depth, typed by their places', () => {
    const query =
      'query ($w: ValuesWhereInput, $big: BigInt = 7) { findManyValues(where: { AND: [$w, { big: $big }] }) { id } }'
    expect(argumentsOf(query, { w: { decimal: { gt: 0.5 }, at: null, json: { equals: '[1]' } } })).toEqual({
      where: {
        AND: [
          {
            decimal: { gt: { $type: 'Decimal', value: '0.5' } },
            at: null,
            json: { equals: { $type: 'Json', value: '[1]' } },
          },
          { big: { $type: 'BigInt', value: '7' } },
        ],
      },
    })
  })

  it.each([
    ['mutation { deleteManyUser(where: $filtr) { count } }', { filter: {} }],
    ['mutation ($filter: UserWhereInput) { deleteManyUser(where: $filter) { count } }', {}],
    ['mutation ($id: Int) { deleteManyUser(where: { OR: [{ id: $id }] }) { count } }', { ID: 1 }],
  ])('are never taken for absent: %s', (query, variables) => {
    expect(() => translated(query, variables)).toThrow(/The variable '\$\w+' has no value/)
  })

  it('cost what they are, at each further use', () => {
    const query = `query ($a: Json) { findManyPost(where: { id: { in: [${'$a '.repeat(2000)}] } }) { id } }`
    expect(() => translated(query, { a: Array.from({ length: 1000 }, () => 1) })).toThrow('more than 1000000')
    expect(() => translated(query, { a: 'x'.repeat(10_000) })).toThrow('more than 1000000')
    expect(() => translated(query, { a: 1 })).not.toThrow()
    expect(() => translated(query, { b: Array.from({ length: 1_000_000 }, () => 1) })).toThrow('more than 1000000')
  })

  it('are not nested deeper than a document', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown
    expect(() => translated('{ findManyPost(where: $deep) { id } }', { deep })).toThrow('more than 200 levels deep')
  })

  it('are not null where their type says so', () => {
    const query = 'mutation ($id: Int!) { deleteManyUser(where: { id: $id }) { count } }'
    expect(() => translated(query, { id: null })).toThrow("The variable '$id' must not be null")
  })
})

describe('what would take long if it were done badly', () => {
  const many = (text: (index: number) => string) => Array.from({ length: 50_000 }, (_, index) => text(index)).join(' ')

  it.each([
    ['names given often', `{ findManyPost(${many((i) => `where: { a${i}: 1 }`)}) { id } }`],
    ['orders given often', `{ findManyPost(${many(() => `orderBy: { id: asc }`)}) { id } }`],
    ['fields selected often', `{ findManyUser { ${many((i) => `posts { a${i} }`)} } }`],
  ])('%s', (_, query) => {
    expect(translated(query).query.modelName).toBeDefined()
  })
})

describe('selections and answers', () => {
  it('keep the order, the aliases and the arguments', () => {
    const query = `{ result: findManyUser { mail: email id all: posts(take: 2) { title } posts(take: 2) { id } } }`
    const { query: asked, answer } = translated(query)
    expect(asked.query.selection).toEqual({
      email: true,
      id: true,
      posts: { arguments: { take: 2 }, selection: { title: true, id: true } },
    })
    const rows = [{ id: 1, email: 'a', posts: [{ id: 3, title: 't' }] }]
    expect(JSON.stringify(answer(rows))).toBe(
      '{"result":[{"mail":"a","id":1,"all":[{"title":"t"}],"posts":[{"id":3}]}]}',
    )
  })

  it('let Prisma see a relation without fields, a scalar with fields and fields that are not there', () => {
    expect(translated('{ findManyUser { posts id { x } nothing(a: 1) other } }').query.query.selection).toEqual({
      posts: { selection: {} },
      id: { selection: { x: true } },
      nothing: { arguments: { a: 1 }, selection: {} },
      other: true,
    })
    expect(translated('{ findManyUser }').query.query).toEqual({ selection: {} })
  })

  it('take the tags off', () => {
    const { answer } = translated('{ findFirstValues { big json at } }')
    const row = {
      big: { $type: 'BigInt', value: '1' },
      json: { $type: 'Json', value: '{"a b":[1.0]}' },
      at: { $type: 'DateTime', value: '2026-01-31T12:00:00.000Z' },
    }
    expect(answer(row)).toEqual({
      findFirstValues: { big: '1', json: '{"a b":[1.0]}', at: '2026-01-31T12:00:00.000Z' },
    })
    expect(answer(null)).toEqual({ findFirstValues: null })
  })
})
