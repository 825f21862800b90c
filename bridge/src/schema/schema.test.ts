import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { ConfigurationError } from '../settings.ts'
import { validate } from './commands.ts'
import { loadSchema } from './schema.ts'
import { SchemaError } from './schema-error.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'schema-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

const SOURCE = 'datasource db {\n  provider = "sqlite"\n}\n'
const USER = 'model User {\n  id Int @id\n  name String\n}\n'
const POST = 'model Post {\n  id Int @id\n}\n'

describe('the hash of a schema', () => {
  it('depends on the models alone', async () => {
    const plain = await loadSchema({ schema: write('a.prisma', SOURCE + USER + POST), provider: undefined })
    const dressed = `generator client {\n  provider = "x"\n}\n/// The user\n${USER.replace('id Int', 'id    Int')}// end\n`
    const other = await loadSchema({ schema: write('b.prisma', POST + dressed), provider: 'postgresql' })
    const changed = await loadSchema({
      schema: write('c.prisma', SOURCE + USER.replace('String', 'String?') + POST),
      provider: undefined,
    })
    expect(plain.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(other.hash).toBe(plain.hash)
    expect(changed.hash).not.toBe(plain.hash)
  })

  it('is the same for one file and for a folder of files', async () => {
    const one = await loadSchema({ schema: write('one.prisma', SOURCE + USER + POST), provider: undefined })
    write('many/models/post.prisma', POST)
    write('many/models/user.prisma', USER)
    write('many/base.prisma', SOURCE)
    const many = await loadSchema({ schema: path.join(folder, 'many'), provider: undefined })
    expect(many.hash).toBe(one.hash)
    expect(many.relativePaths).toEqual(['base.prisma', 'models/post.prisma', 'models/user.prisma'])
  })
})

describe('a schema that cannot be used', () => {
  it('is refused in Prisma’s own words, with file and line', async () => {
    const schema = write('bad.prisma', `${SOURCE}model User {\n  id Int @id\n  role Rolle\n}\n`)
    const failure = loadSchema({ schema, provider: undefined })
    await expect(failure).rejects.toThrow(SchemaError)
    await expect(failure).rejects.toThrow(/"Rolle" is neither a built-in type[\s\S]*bad\.prisma:6/)
  })

  it.each([
    ['mongodb', "Prisma's MongoDB connector ended with Prisma 6"],
    ['oracle', 'not supported by this bridge'],
  ])('is refused for the provider %s', async (provider, text) => {
    const failure = loadSchema({ schema: write('a.prisma', SOURCE + USER), provider })
    await expect(failure).rejects.toThrow(ConfigurationError)
    await expect(failure).rejects.toThrow(text)
    const itself = write('b.prisma', SOURCE.replace('sqlite', provider) + USER)
    await expect(loadSchema({ schema: itself, provider: undefined })).rejects.toThrow('sqlite, postgresql, mysql')
    await expect(validate({ schema: itself, provider: undefined })).rejects.toThrow('sqlite, postgresql, mysql')
  })

  it('says what to do when it is missing, empty or without a datasource', async () => {
    await expect(loadSchema({ schema: path.join(folder, 'no.prisma'), provider: undefined })).rejects.toThrow(
      'PRISMA_SCHEMA',
    )
    await expect(loadSchema({ schema: folder, provider: undefined })).rejects.toThrow('holds no .prisma file')
    await expect(loadSchema({ schema: write('a.prisma', USER), provider: undefined })).rejects.toThrow(
      'PRISMA_PROVIDER',
    )
  })
})
