import { describe, expect, it } from 'vitest'

import { hasDatasource, withProvider } from './datasource.ts'

const file = (content: string, path = 'schema.prisma') => ({ path, content })
const override = (content: string) => withProvider([file(content)], 'mysql')[0]?.content

describe('the provider that replaces the one of the schema', () => {
  it('changes nothing but the value', () => {
    const content = 'datasource db {\n  provider     = "postgresql" // the real one\n  relationMode = "prisma"\n}\n'
    expect(override(content)).toBe(content.replace('"postgresql"', '"mysql"'))
  })

  it('leaves comments, strings, generators and models alone', () => {
    const content = [
      '// datasource db { provider = "a" }',
      '/* datasource db {\n provider = "b" } */',
      'generator client {\n  provider = "prisma-client" // datasource\n}',
      'model datasource {\n  id Int @id\n  provider String @default("datasource db { provider = \\"c\\" }")\n}',
      'datasource db {\n  // provider = "d"\n  provider = "postgresql"\n}',
    ].join('\n')
    expect(override(content)).toBe(content.replace('"postgresql"', '"mysql"'))
  })

  it('replaces an expression up to the end of its line', () => {
    expect(override('datasource db {\n  provider = env("P") // x\n}')).toBe(
      'datasource db {\n  provider = "mysql" // x\n}',
    )
  })

  it('adds the provider to a block without one', () => {
    expect(override('datasource db {\n  relationMode = "prisma"\n}')).toMatch(
      /^datasource db \{\n? *provider = "mysql"\s/,
    )
  })

  it('finds the block in any file, and adds one where there is none', () => {
    const files = [
      file('model A {\n  id Int @id\n}', 'a.prisma'),
      file('datasource db {\n  provider = "sqlite"\n}', 'b.prisma'),
    ]
    expect(withProvider(files, 'mysql').map(({ content }) => content)).toEqual([
      files[0]?.content,
      'datasource db {\n  provider = "mysql"\n}',
    ])
    expect(hasDatasource(files.slice(0, 1))).toBe(false)
    expect(withProvider(files.slice(0, 1), 'mysql')).toHaveLength(2)
  })
})
