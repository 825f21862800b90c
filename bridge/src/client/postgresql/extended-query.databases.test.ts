import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { PostgresqlDatabase } from '../../testing/postgresql-database.ts'
import { ExtendedQuery, type Outcome, type Statement } from './extended-query.ts'

let place: PostgresqlDatabase

beforeAll(async () => {
  place = await PostgresqlDatabase.create()
  await place.session.query('CREATE TABLE thing (id int PRIMARY KEY, size int)')
})

afterAll(async () => {
  await place[Symbol.asyncDispose]()
})

const types = pg.types as Statement['types']

function ask(text: string, values: readonly unknown[], more: Partial<Statement> = {}): Promise<Outcome> {
  const query = new ExtendedQuery({ text, values, types, ...more })
  void place.session.query(query as unknown as pg.Submittable)
  return query.result
}

const one = async () => (await ask('SELECT $1::int', [1])).rows

describe('a statement with parameters', () => {
  it('gives its rows as lists, and says what is in them', async () => {
    const { rows, fields, rowCount } = await ask(
      'SELECT n, n::text AS text, NULL AS none, ARRAY[n, NULL] AS list FROM generate_series($1::int, $2::int) n',
      [1, 2],
    )
    expect(rows).toEqual([
      [1, '1', null, [1, null]],
      [2, '2', null, [2, null]],
    ])
    expect(fields).toMatchObject([
      { name: 'n', dataTypeID: 23 },
      { name: 'text', dataTypeID: 25 },
      { name: 'none', dataTypeID: 25 },
      { name: 'list', dataTypeID: 1007 },
    ])
    expect(rowCount).toBe(2)
  })

  it.each([
    ['INSERT INTO thing SELECT n FROM generate_series(1, $1::int) n', 3],
    ['UPDATE thing SET size = $1', 3],
    ['DELETE FROM thing WHERE size = $1', 3],
    ['DELETE FROM thing WHERE size = $1', 0],
  ])('counts what it changes: %s', async (text, count) => {
    expect(await ask(text, [3])).toEqual({ fields: [], rows: [], rowCount: count })
  })

  it.each([
    ['nothing', 'SELECT $1::text IS NULL', null, true],
    ['bytes', "SELECT $1::bytea = '\\x00ff'", Buffer.from([0, 255]), true],
    ['a list', 'SELECT $1::text[]', ['a', null, '"{,\\'], ['a', null, '"{,\\']],
    ['a text beyond ASCII', 'SELECT $1::text', 'ä€😀', 'ä€😀'],
  ])('takes %s', async (_what, text, value, answer) => {
    expect((await ask(text, [value])).rows).toEqual([[answer]])
  })

  it('is parsed once if it has a name', async () => {
    for (const n of [1, 2, 3]) {
      expect((await ask('SELECT $1::int * 2', [n], { name: 'twice' })).rows).toEqual([[n * 2]])
    }
    const { rows } = await place.session.query("SELECT 1 FROM pg_prepared_statements WHERE name = 'twice'")
    expect(rows).toHaveLength(1)
  })

  it.each([
    ['that is wrong', 'SELECT nothing + $1', '42703'],
    ['that copies', 'COPY thing FROM STDIN', '08P01'],
    ['that is no text of SQL', '-- $1', '08P01'],
    ['of several statements', 'SELECT $1; SELECT 2', '42601'],
  ])('%s fails as the server says, and the session goes on', async (_what, text, code) => {
    await expect(ask(text, [1])).rejects.toMatchObject({ code })
    expect(await one()).toEqual([[1]])
  })

  it('fails if one of its values cannot be read, and the session goes on', async () => {
    const unreadable = () => {
      throw new Error('unreadable')
    }
    const answer = ask('SELECT $1::int UNION SELECT 2', [1], { types: { getTypeParser: () => unreadable } })
    await expect(answer).rejects.toThrow('unreadable')
    expect(await one()).toEqual([[1]])
  })

  it('is not sent with a value that cannot be written', async () => {
    const endless = { toPostgres: (): unknown => endless }
    expect(() => new ExtendedQuery({ text: 'SELECT $1', values: [endless], types })).toThrow('circular reference')
    expect(await one()).toEqual([[1]])
  })
})
