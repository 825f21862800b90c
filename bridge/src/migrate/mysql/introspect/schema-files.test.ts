import { describe, expect, it } from 'vitest'

import { structure, table } from '../../../testing/mysql-structures.ts'
import { introspectStructure } from './introspect-structure.ts'

const CONFIGURATION = `// About this schema.

generator client {
  provider = "prisma-client" // the new one
}

/// Where the data is.
datasource db {
  provider = "mysql"
}
`
const TABLES = structure(table('a', ['id']), table('b', ['id']), table('c', ['id']))
const model = (name: string) => `model ${name} {\n  id Int @id\n}\n`

function introspect(files: Readonly<Record<string, string>>, force = false) {
  const given = Object.entries(files).map(([path, content]) => ({ path, content }))
  return introspectStructure(TABLES, given, { force, database: 'shop', ignoresTableCase: false }).then(
    ({ files: result }) => Object.fromEntries(result.map(({ path, content }) => [path, content])),
  )
}

describe('the files of a schema', () => {
  it('keep the datasource and the generators as they are, with their comments', async () => {
    expect(await introspect({ 'schema.prisma': CONFIGURATION })).toEqual({
      'schema.prisma': `${CONFIGURATION}\n${model('a')}\n${model('b')}\n${model('c')}`,
    })
  })

  it('keep their models; new ones go into introspected.prisma, what is gone leaves its file', async () => {
    const files = {
      'db/models/b.prisma': model('b'),
      'db/models/old.prisma': model('old'),
      'db/schema.prisma': `${CONFIGURATION}\n${model('c')}`,
    }
    expect(await introspect(files)).toEqual({
      ...files,
      'db/models/old.prisma': '\n',
      'db/introspected.prisma': model('a'),
    })
  })

  it('take new models into introspected.prisma if it is there', async () => {
    const files = {
      'db/introspected.prisma': `${model('c')}\n${model('a')}`,
      'db/schema.prisma': CONFIGURATION,
    }
    expect(await introspect(files)).toEqual({
      ...files,
      'db/introspected.prisma': `${model('c')}\n${model('a')}\n${model('b')}`,
    })
  })

  it('begin anew when they are told to, whatever the models were', async () => {
    const files = { 'db/b.prisma': 'model b { id Int @id }\n', 'db/schema.prisma': `${CONFIGURATION}\n${model('c')}` }
    expect(await introspect(files, true)).toEqual({
      'db/schema.prisma': CONFIGURATION,
      'db/introspected.prisma': `${model('a')}\n${model('b')}\n${model('c')}`,
    })
  })
})
