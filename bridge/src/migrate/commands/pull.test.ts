import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { SchemaError } from '../../schema/schema-error.ts'
import { captureOutput, type Output } from '../../testing/output.ts'
import { SchemaEngineError } from '../engine/schema-engine-error.ts'
import type { PullCommand } from '../migrate-command.ts'
import { pull } from './pull.ts'

let folder: string
let output: Output

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pull-'))
  output = captureOutput()
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const at = (name: string) => path.join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')

async function database(...statements: string[]): Promise<void> {
  const client = createClient({ url: `file:${at('dev.db')}` })
  await client.executeMultiple(statements.join(';'))
  client.close()
}

function command(given: Partial<PullCommand> = {}): PullCommand {
  return {
    name: 'db pull',
    schema: { schema: at('schema.prisma'), provider: undefined },
    database: { url: `file:${at('dev.db')}`, connectionLimit: undefined, poolTimeoutSeconds: undefined },
    force: false,
    print: false,
    ...given,
  }
}

const CUSTOMERS = 'CREATE TABLE customers (id INTEGER PRIMARY KEY AUTOINCREMENT, full_name TEXT NOT NULL)'
const ORDERS = 'CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers (id))'
const DATASOURCE = 'datasource db {\n  provider = "sqlite"\n}\n'
const CUSTOMER = `/// Somebody who orders.
model Customer {
  id       Int    @id @default(autoincrement())
  // As on the passport.
  fullName String @map("full_name")

  @@map("customers")
}
`

describe('db pull', () => {
  it('starts a schema where there is none', async () => {
    await database(CUSTOMERS)
    const schema = { schema: at('prisma/schema.prisma'), provider: 'sqlite' }

    expect(await pull(command({ schema }))).toBe(0)

    expect(read('prisma/schema.prisma')).toMatch(/^datasource db \{\n {2}provider = "sqlite"\n\}\n\nmodel customers \{/)
    expect(output.out()).toContain('Read 1 model from the SQLite database')
    expect(output.out()).toContain('prisma/schema.prisma')
  })

  it('needs to be told the kind of database where no schema says it', async () => {
    await expect(pull(command())).rejects.toThrow('--provider')
  })

  it('keeps comments, names, maps and the order of what it knows', async () => {
    await database(CUSTOMERS, ORDERS)
    writeFileSync(at('schema.prisma'), `${DATASOURCE}\n${CUSTOMER}`)

    await pull(command())

    expect(read('schema.prisma')).toContain('/// Somebody who orders.\nmodel Customer {')
    expect(read('schema.prisma')).toContain('  // As on the passport.\n')
    expect(read('schema.prisma')).toMatch(/fullName +String +@map\("full_name"\)/)
    expect(read('schema.prisma')).toMatch(/model Customer[\s\S]*model orders/)

    await pull(command())
    expect(output.out()).toContain('The schema already describes the database: no file was changed.')
  })

  it('forgets all of that with force', async () => {
    await database(CUSTOMERS)
    writeFileSync(at('schema.prisma'), `${DATASOURCE}\nmodel Broken {\n}\n${CUSTOMER}`)

    await expect(pull(command())).rejects.toThrow(SchemaError)
    await expect(pull(command())).rejects.toThrow('db pull --force')
    await pull(command({ force: true }))

    expect(read('schema.prisma')).toContain('model customers {')
    expect(read('schema.prisma')).not.toContain('Somebody')
  })

  it('leaves a schema without a datasource block as one', async () => {
    await database(CUSTOMERS)
    writeFileSync(at('schema.prisma'), CUSTOMER)
    const schema = { schema: at('schema.prisma'), provider: 'sqlite' }

    await pull(command({ schema }))
    expect(read('schema.prisma')).toBe(CUSTOMER)

    await database('ALTER TABLE customers ADD COLUMN email TEXT')
    await pull(command({ schema }))
    expect(read('schema.prisma')).toMatch(/^\/\/\/ Somebody/)
    expect(read('schema.prisma')).toMatch(/email +String\?/)
  })

  it('writes only the files of a folder that change, and puts new models into one of their own', async () => {
    await database(CUSTOMERS, ORDERS)
    mkdirSync(at('schema/models'), { recursive: true })
    writeFileSync(at('schema/main.prisma'), DATASOURCE)
    writeFileSync(at('schema/models/customer.prisma'), CUSTOMER)
    writeFileSync(at('schema/models/order.prisma'), 'model Order {\n  id Int @id\n\n  @@map("orders")\n}\n')
    const schema = { schema: at('schema'), provider: undefined }

    await pull(command({ schema }))

    expect(read('schema/main.prisma')).toBe(DATASOURCE)
    expect(read('schema/models/order.prisma')).toMatch(/customers? +Customer/)
    expect(output.out()).not.toContain('main.prisma')

    await database('CREATE TABLE extra (id INTEGER PRIMARY KEY)')
    await pull(command({ schema }))
    expect(readdirSync(at('schema'))).toEqual(['introspected.prisma', 'main.prisma', 'models'])
  })

  it('puts everything into one file of a folder with force, and removes the others', async () => {
    await database(CUSTOMERS, ORDERS)
    mkdirSync(at('schema'))
    writeFileSync(at('schema/main.prisma'), DATASOURCE)
    writeFileSync(at('schema/customer.prisma'), CUSTOMER)

    await pull(command({ schema: { schema: at('schema'), provider: undefined }, force: true }))

    expect(readdirSync(at('schema'))).toEqual(['introspected.prisma'])
    expect(read('schema/introspected.prisma')).toMatch(
      /^datasource db \{[\s\S]*model customers \{[\s\S]*model orders \{/,
    )
    expect(output.out()).toMatch(/Removed .*customer\.prisma, .*main\.prisma/)
  })

  it('prints instead of writing', async () => {
    await database(CUSTOMERS)
    writeFileSync(at('schema.prisma'), DATASOURCE)

    await pull(command({ print: true }))

    expect(output.out()).toMatch(/^datasource db \{[\s\S]*model customers \{[\s\S]*\}\n$/)
    expect(read('schema.prisma')).toBe(DATASOURCE)
  })

  it('says that an empty database is empty, and changes nothing', async () => {
    await database('SELECT 1')
    writeFileSync(at('schema.prisma'), `${DATASOURCE}\n${CUSTOMER}`)

    await expect(pull(command())).rejects.toThrow(SchemaEngineError)
    await expect(pull(command())).rejects.toThrow(/^P4001: The introspected database was empty: .*dev\.db/)
    expect(read('schema.prisma')).toBe(`${DATASOURCE}\n${CUSTOMER}`)
  })

  it('says of a database that is not there that it is not there, and makes none', async () => {
    writeFileSync(at('schema.prisma'), DATASOURCE)
    await expect(pull(command())).rejects.toThrow(/^P1003: .*dev\.db does not exist/)
    expect(readdirSync(folder)).toEqual(['schema.prisma'])
  })

  it('tells what could not be taken over', async () => {
    await database('CREATE TABLE keyless (name TEXT)')
    writeFileSync(at('schema.prisma'), DATASOURCE)

    await pull(command())

    expect(output.err()).toContain('keyless')
    expect(read('schema.prisma')).toContain('@@ignore')
  })

  it('writes the queries of views beside the schema', async () => {
    await database(CUSTOMERS, 'CREATE VIEW names AS SELECT full_name FROM customers')
    writeFileSync(
      at('schema.prisma'),
      `generator client {\n  provider        = "prisma-client"\n  previewFeatures = ["views"]\n}\n${DATASOURCE}`,
    )

    await pull(command())

    expect(read('schema.prisma')).toContain('view names {')
    expect(read('views/main/names.sql')).toContain('SELECT')
    expect(read('views/main/names.sql')).toContain('full_name')
    expect(output.out()).toContain('views/main/names.sql')
  })
})
