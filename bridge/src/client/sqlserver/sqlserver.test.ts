import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { loadSchema } from '../../schema/schema.ts'
import { Engine } from '../engine.ts'
import { sqlserver } from './sqlserver.ts'

const MODELS = `
datasource db {
  provider = "sqlserver"
}
model User {
  id    Int    @id @default(autoincrement())
  email String @unique
  posts Post[]
}
model Post {
  id       Int     @id @default(autoincrement())
  price    Decimal @default(0)
  author   User    @relation(fields: [authorId], references: [id])
  authorId Int
}
`

const ENDINGS = { commit: () => Promise.resolve(), rollback: () => Promise.resolve() }

/** Answers nothing and remembers every statement: what the compiler makes of a query can be read without a server. */
class RecordingAdapter {
  readonly statements: SqlQuery[] = []
  readonly #run = (query: SqlQuery) => {
    this.statements.push(query)
    return Promise.resolve({ columnNames: [], columnTypes: [], rows: [] })
  }

  readonly factory = {
    provider: 'sqlserver' as const,
    adapterName: 'recording',
    connect: () => Promise.resolve(this.#adapter),
  }

  readonly #adapter = {
    provider: 'sqlserver',
    adapterName: 'recording',
    queryRaw: this.#run,
    executeRaw: (query: SqlQuery) => this.#run(query).then(() => 1),
    startTransaction: () => Promise.resolve({ ...this.#adapter, options: { usePhantomQuery: true }, ...ENDINGS }),
    getConnectionInfo: () => ({ schemaName: 'shop', maxBindValues: 2098, supportsRelationJoins: false }),
    dispose: () => Promise.resolve(),
  } as unknown as SqlDriverAdapter
}

let folder: string
let engine: Engine
const adapter = new RecordingAdapter()

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sqlserver-'))
  const file = path.join(folder, 'schema.prisma')
  writeFileSync(file, MODELS)
  const schema = await loadSchema({ schema: file, provider: undefined })
  engine = new Engine(schema, sqlserver, {
    adapter: adapter.factory,
    ping: () => Promise.resolve(),
    pool: () => ({ max: 0, size: 0, idle: 0, waiting: 0 }),
    close: () => Promise.resolve(),
  })
})

afterAll(async () => {
  await engine.stop()
  rmSync(folder, { recursive: true })
})

async function compiled(modelName: string, action: string, args: Record<string, unknown>): Promise<SqlQuery[]> {
  adapter.statements.length = 0
  const query = { modelName, action, query: { arguments: args, selection: { $scalars: true as const } } }
  await engine.request(query).catch(() => undefined)
  return [...adapter.statements]
}

describe('queries for SQL Server', () => {
  it('are paged and qualified in T-SQL', async () => {
    const [statement] = await compiled('User', 'findMany', {
      where: { email: { contains: 'a' } },
      orderBy: [{ id: 'asc' }],
      take: 3,
      skip: 2,
    })
    expect(statement?.sql).toMatch(
      /FROM \[shop\]\.\[User\] WHERE \[shop\]\.\[User\]\.\[email\] LIKE CONCAT\('%', @P1, '%'\) ORDER BY/,
    )
    expect(statement?.sql).toMatch(/OFFSET @P\d+ ROWS FETCH NEXT @P\d+ ROWS ONLY$/)
    expect(statement?.args).toEqual(['a', '2', '3'])
  })

  it('give back what was written by OUTPUT', async () => {
    const [statement] = await compiled('User', 'createOne', { data: { email: 'ann@acme.io' } })
    expect(statement?.sql).toMatch(
      /INSERT INTO \[shop\]\.\[User\] \(\[email\]\) OUTPUT \[Inserted\]\.\[id\] INTO @generated_keys VALUES \(@P1\)/,
    )
    expect(statement?.args).toEqual(['ann@acme.io'])
  })

  it('keep every digit of a decimal', async () => {
    const value = { $type: 'Decimal', value: '12345678901234.5678' }
    const [statement] = await compiled('Post', 'updateMany', {
      where: { price: { gt: value } },
      data: { price: value },
    })
    expect(statement?.sql).toMatch(/^UPDATE \[shop\]\.\[Post\] SET \[price\] = @P1 WHERE/)
    expect(statement?.args.map(String)).toEqual(['12345678901234.5678', '12345678901234.5678'])
  })
})
