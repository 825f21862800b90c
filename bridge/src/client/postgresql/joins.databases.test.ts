import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { exactAnswer } from '../../protocol/answer.ts'
import type { SelectionSet } from '../../protocol/json/query.ts'
import { POSTGRESQL_COLUMNS, type PostgresqlColumn } from '../../testing/postgresql-columns.ts'
import { PostgresqlEngine } from '../../testing/postgresql-engine.ts'
import type { EngineTransaction } from '../engine.ts'
import { POSTGRESQL_JOINS } from './joins.ts'

/** More columns, so that there are more than a function of PostgreSQL takes as pairs of arguments. */
const FILLERS = Array.from({ length: 10 }, (_, index) => `filler${index}`)
const MOST_ARGUMENTS = 100

const MODELS = `
generator client {
  provider        = "prisma-client"
  output          = "client"
  previewFeatures = ["relationJoins"]
}
enum Color {
  RED  @map("red")
  BLUE
  ODD  @map("with \\"quotes")
}
model Box {
  id   Int   @id
  rows Row[]
}
model Row {
  id    Int   @id
  box   Box   @relation(fields: [boxId], references: [id])
  boxId Int
  note  Note?
${POSTGRESQL_COLUMNS.map((column, index) => `  c${index} ${declared(column)}`).join('\n')}
${FILLERS.map((name) => `  ${name} Int @default(1)`).join('\n')}
}
model Note {
  id  Int  @id
  row Row? @relation(fields: [id], references: [id])
}
`

/** The columns by their names in the model. */
const COLUMNS = POSTGRESQL_COLUMNS.map((column, index) => [declared(column), `c${index}`, column] as const)

function declared({ type, nativeType, isList }: PostgresqlColumn): string {
  return `${type}${isList ? '[]' : '?'}${nativeType === '' ? '' : ` @db.${nativeType}`}`
}

let postgresql: PostgresqlEngine

beforeAll(async () => {
  postgresql = await PostgresqlEngine.start(MODELS, ['relationJoins'], { prepare: 'CREATE EXTENSION citext' })
})

afterAll(async () => {
  await postgresql[Symbol.asyncDispose]()
})

/** What a row holds, as callers see it: as one of several, and as the one that belongs to another. */
type Row = Readonly<Record<string, unknown>> & { readonly note: { readonly row: Readonly<Record<string, unknown>> } }

const related = (selection: SelectionSet, args: object = {}) => ({ arguments: { ...args }, selection })

async function rows(
  box: number,
  relationLoadStrategy: string,
  columns: SelectionSet,
  transaction?: EngineTransaction,
): Promise<readonly Row[]> {
  const row = { ...columns, note: related({ row: related(columns) }) }
  const query = {
    arguments: { where: { id: box }, relationLoadStrategy },
    selection: { rows: related(row, { orderBy: { id: 'asc' } }) },
  }
  const answer = await postgresql.engine.request({ modelName: 'Box', action: 'findUnique', query }, transaction)
  const asSent = JSON.parse(JSON.stringify(exactAnswer(answer))) as { rows: readonly Row[] }
  return asSent.rows
}

let lastId = 0

async function newBox(): Promise<number> {
  lastId += 1
  await postgresql.server.session.query(`INSERT INTO "Box" VALUES (${lastId})`)
  return lastId
}

/** Puts a row for each value into the box. */
async function fill(box: number, name: string, { sqlType }: PostgresqlColumn, values: readonly string[]) {
  const { session } = postgresql.server
  const written = values.map((value) => `(${(lastId += 1)}, ${box}, (${value})::${sqlType})`)
  await session.query(`INSERT INTO "Row" (id, "boxId", ${name}) VALUES ${written.join()}`)
  await session.query(`INSERT INTO "Note" SELECT id FROM "Row" WHERE "boxId" = ${box} ON CONFLICT DO NOTHING`)
}

function isExact({ type, nativeType, isList }: PostgresqlColumn): boolean {
  const [name = ''] = nativeType.split('(')
  return POSTGRESQL_JOINS.isExact({ type: type === 'Color' ? 'Enum' : type, nativeType: name, isList })
}

const joined = (how: PostgresqlColumn['joined']) => COLUMNS.filter(([, , column]) => column.joined === how)

describe('values that are the same from a join', () => {
  const same = joined('same')
  const first = new Map<string, number>()
  let fromQueries: readonly Row[]
  let fromJoin: readonly Row[]

  beforeAll(async () => {
    const box = await newBox()
    for (const [, name, column] of same) {
      first.set(name, lastId - box)
      await fill(box, name, column, column.values)
    }
    const columns = Object.fromEntries([...FILLERS, ...same.map(([, name]) => name)].map((name) => [name, true]))
    expect(Object.keys(columns).length * 2).toBeGreaterThan(MOST_ARGUMENTS)
    fromQueries = await rows(box, 'query', columns)
    fromJoin = await rows(box, 'join', columns)
  })

  it.each(same)('%s', async (_declared, name, column) => {
    expect(isExact(column)).toBe(true)
    const start = first.get(name) ?? 0
    const values = (read: readonly Row[]) =>
      read.slice(start, start + column.values.length).map((row) => [row[name], row.note.row[name]])
    expect(values(fromQueries)).toHaveLength(column.values.length)
    expect(values(fromJoin)).toEqual(values(fromQueries))
    for (const value of column.unreadable) {
      const box = await newBox()
      await fill(box, name, column, [value])
      await expect(rows(box, 'query', { [name]: true }), value).rejects.toThrow()
      await expect(rows(box, 'join', { [name]: true }), value).rejects.toThrow()
    }
  })

  it('and nothing else of the rows is another', () => {
    expect(fromJoin).toEqual(fromQueries)
  })
})

describe('values that are others from a join', () => {
  it.each(joined('other'))('%s', async (_declared, name, column) => {
    expect(isExact(column)).toBe(false)
    const box = await newBox()
    await fill(box, name, column, column.values)
    const answer = (strategy: string) =>
      rows(box, strategy, { [name]: true }).then(JSON.stringify, (error: unknown) => String(error))
    expect(await answer('join')).not.toBe(await answer('query'))
  })
})

const escapeBytes = {
  action: 'executeRaw',
  query: { arguments: { query: `SET LOCAL bytea_output = 'escape'`, parameters: '[]' }, selection: {} },
}

describe('binary values, which a join reads in one of two forms that the server may be set to', () => {
  it.each(joined('doubtful'))('%s', async (_declared, name, column) => {
    expect(isExact(column)).toBe(false)
    const box = await newBox()
    await fill(box, name, column, column.values)
    const columns = { [name]: true }
    const expected = await rows(box, 'query', columns)
    expect(await rows(box, 'join', columns)).toEqual(expected)

    const transaction = await postgresql.engine.begin({ maxWaitMillis: 5000 })
    await postgresql.engine.request(escapeBytes, transaction)
    expect(await rows(box, 'query', columns, transaction)).toEqual(expected)
    await expect(rows(box, 'join', columns, transaction)).rejects.toThrow('hex-encoded')
    await postgresql.engine.rollback(transaction)
  })
})
