import { describe, expect, it } from 'vitest'

import { parseSyntax } from './parse-syntax.ts'
import type { Attribute, Expression, FieldNode, ModelNode } from './tree.ts'

const blocks = (content: string) => parseSyntax([{ path: 'schema.prisma', content }])

function model(members: string): ModelNode {
  return blocks(`model M {\n${members}\n}`)[0] as ModelNode
}

const fieldOf = (line: string): FieldNode | undefined => model(line).fields[0]
const attributesOf = (line: string) => fieldOf(`  f Int ${line}`)?.attributes.map(text)

function text(attribute: Attribute): string {
  return `${attribute.name}(${attribute.arguments.map(argument).join(',')})`
}

function argument({ name, value }: Attribute['arguments'][number]): string {
  return (name === undefined ? '' : `${name}:`) + expression(value)
}

function expression(value: Expression): string {
  switch (value.kind) {
    case 'string':
      return JSON.stringify(value.value)
    case 'number':
      return value.text
    case 'name':
      return value.name
    case 'call':
      return `${value.name}(${value.arguments.map(argument).join(',')})`
    case 'list':
      return `[${value.items.map(expression).join(',')}]`
  }
}

describe('parseSyntax', () => {
  it.each([
    ['a String', 'String', undefined, 'required'],
    ['a Other?', 'Other', undefined, 'optional'],
    ['a Int[]', 'Int', undefined, 'list'],
    ['a Unsupported("point(1, 2)")?', 'Unsupported', 'point(1, 2)', 'optional'],
  ])('reads the type of `%s`', (line, type, unsupported, arity) => {
    expect(fieldOf(line)).toMatchObject({ name: 'a', type, unsupported, arity })
  })

  it.each([
    ['@id @map("x")', ['id()', 'map("x")']],
    ['@db.Decimal(10, 2)', ['db.Decimal(10,2)']],
    ['@default(-1.50)', ['default(-1.50)']],
    ['@default(123456789012341234567)', ['default(123456789012341234567)']],
    ['@default("a \\"b\\" \\n // c")', ['default("a \\"b\\" \\n // c")']],
    ['@default(dbgenerated("(a, b)"))', ['default(dbgenerated("(a, b)"))']],
    ['@default([A, B])', ['default([A,B])']],
    [
      '@relation("x", fields: [a, b],\n references: [c],\n onDelete: Cascade)',
      ['relation("x",fields:[a,b],references:[c],onDelete:Cascade)'],
    ],
    ['@id(map: "p", sort: Desc) // @unique', ['id(map:"p",sort:Desc)']],
    ['/* @id */ @unique', ['unique()']],
  ])('reads %s', (line, expected) => {
    expect(attributesOf(line)).toEqual(expected)
  })

  it('reads the attributes of a block', () => {
    const { fields, attributes } = model(
      '  a Int\n  @@index([a(sort: Desc), b(length: 7), c.d], map: "i")\n\n  b Int\n  @@ignore',
    )
    expect(fields.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(attributes.map(text)).toEqual(['index([a(sort:Desc),b(length:7),c.d],map:"i")', 'ignore()'])
  })

  it('knows where things stand', () => {
    const content = '// first\nmodel M {\n  a Int @id\n}\n'
    const [block] = blocks(content) as [ModelNode]
    expect(content.slice(block.span.start, block.span.end)).toBe('model M {\n  a Int @id\n}')
    const [field] = block.fields as [FieldNode]
    expect(content.slice(field.span.start, field.span.end)).toBe('a Int @id')
    expect(content.slice(field.attributes[0]?.span.start, field.attributes[0]?.span.end)).toBe('@id')
  })

  it('reads enums, views, composite types, datasources and generators', () => {
    const all = blocks(
      [
        'datasource db {\n  provider = "mysql" // x\n  relationMode = "prisma"\n}',
        'generator client {\n  provider = "p"\n  previewFeatures = ["a", "b"]\n}',
        'enum E {\n  A @map("a") /// doc\n  B_2\n  @@map("e")\n}',
        'view V {\n  id Int @unique\n}\ntype T { a Int }',
      ].join('\n'),
    )
    expect(all.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'datasource db',
      'generator client',
      'enum E',
      'view V',
      'type T',
    ])
    expect(all[0]).toMatchObject({ properties: [{}, { name: 'relationMode', value: { value: 'prisma' } }] })
    expect(all[2]).toMatchObject({ values: [{ name: 'A' }, { name: 'B_2' }], attributes: [{ name: 'map' }] })
  })

  it('says where a schema cannot be read', () => {
    expect(() => blocks('model M {\n  a = 1\n}')).toThrow("schema.prisma: expected a name and found '='")
  })
})
