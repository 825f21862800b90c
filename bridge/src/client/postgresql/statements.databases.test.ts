import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { PostgresqlDatabase } from '../../testing/postgresql-database.ts'
import { RawEngine, withParameters } from '../../testing/raw-engine.ts'

let place: PostgresqlDatabase

beforeAll(async () => {
  place = await PostgresqlDatabase.create()
})

afterAll(async () => {
  await place[Symbol.asyncDispose]()
})

const open = (statementCache: number, parameters: Record<string, string | number> = {}) =>
  RawEngine.open('postgresql', withParameters(place.url, { connection_limit: 1, ...parameters }), { statementCache })

const PREPARED = 'SELECT count(*)::int FROM pg_prepared_statements'
const USED = 'SELECT (generic_plans + custom_plans)::int FROM pg_prepared_statements'

describe('prepared statements on PostgreSQL', () => {
  it('are prepared once and used again', async () => {
    await using engine = await open(10)
    for (const i of [1, 2, 3, 4, 5, 6, 7]) {
      expect(await engine.value('SELECT $1::int * 2', i)).toBe(i * 2)
    }
    expect(await engine.sql(USED)).toEqual([[7]])
  })

  it('are no more than the cache may hold, the latest of them', async () => {
    await using engine = await open(5)
    for (const i of [...Array(40).keys()]) {
      expect(await engine.value(`SELECT $1::int + ${i % 20}`, 1)).toBe(1 + (i % 20))
    }
    expect(await engine.value(PREPARED)).toBe(5)
    expect(await engine.sql('SELECT right(statement, 2) FROM pg_prepared_statements ORDER BY 1')).toEqual(
      ['15', '16', '17', '18', '19'].map((text) => [text]),
    )
  })

  it('are not there when they are switched off, nor behind PgBouncer, nor for statements seldom seen again', async () => {
    await using off = await open(0)
    await off.value('SELECT $1::int', 1)
    expect(await off.value(PREPARED)).toBe(0)
    await using pooled = await open(5, { pgbouncer: 'true' })
    await pooled.value('SELECT $1::int', 1)
    expect(await pooled.value(PREPARED)).toBe(0)
    await using on = await open(5)
    await on.value(`SELECT $1::int AS ${' '.repeat(9000)} one`, 1)
    await on.value('SELECT $1::int /* one trace */', 1)
    expect(await on.value(PREPARED)).toBe(0)
  })

  it('survive a change of the tables without any query failing', async () => {
    await place.session.query('CREATE TABLE thing (id int, size int); INSERT INTO thing VALUES (1, 7)')
    await using engine = await open(5)
    const query = 'SELECT * FROM thing WHERE id = $1::int'
    expect(await engine.sql(query, 1)).toEqual([[1, 7]])
    await place.session.query("ALTER TABLE thing ALTER size TYPE text, ADD colour text DEFAULT 'red'")
    expect(await engine.sql(query, 1)).toEqual([[1, '7', 'red']])
    expect(await engine.value(PREPARED)).toBe(1)
  })

  it('fail no more than the one transaction that met the change', async () => {
    await place.session.query('CREATE TABLE other (id int, size int); INSERT INTO other VALUES (1, 7)')
    await using engine = await open(5)
    const adapter = await engine.adapter()
    const query = { sql: 'SELECT * FROM other WHERE id = $1::int', args: [1], argTypes: [] as never }
    await adapter.queryRaw(query)
    await place.session.query('ALTER TABLE other ALTER size TYPE text')
    const first = await adapter.startTransaction()
    await expect(first.queryRaw(query)).rejects.toMatchObject({ cause: { originalCode: '0A000' } })
    await first.executeRaw({ sql: 'ROLLBACK', args: [], argTypes: [] })
    await first.rollback()
    const second = await adapter.startTransaction()
    expect((await second.queryRaw(query)).rows).toEqual([[1, '7']])
    await second.executeRaw({ sql: 'COMMIT', args: [], argTypes: [] })
    await second.commit()
  })

  it('are prepared again when the session has forgotten them', async () => {
    await using engine = await open(5)
    expect(await engine.value('SELECT $1::int', 1)).toBe(1)
    await engine.sql('DEALLOCATE ALL')
    expect(await engine.value('SELECT $1::int', 2)).toBe(2)
    expect(await engine.value(PREPARED)).toBe(1)
  })
})
