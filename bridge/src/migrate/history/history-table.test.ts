import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { PrismaLibSql } from '@prisma/adapter-libsql'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { checksumOf } from './checksum.ts'
import { diagnose } from './diagnosis.ts'
import { sqliteHistory } from './dialects/sqlite.ts'
import { HistoryTable } from './history-table.ts'
import type { MigrationRecord } from './migration-record.ts'
import { readMigrations } from './migrations-folder.ts'

const official = (name: string) => fileURLToPath(new URL(`./official/${name}`, import.meta.url))
const MIGRATION = { name: '20240101000000_init', script: 'CREATE TABLE a (b INTEGER);\n' }

let connection: SqlDriverAdapter
let history: HistoryTable

beforeEach(async () => {
  connection = await new PrismaLibSql({ url: ':memory:' }).connect()
  history = new HistoryTable(connection, sqliteHistory)
})

afterEach(async () => {
  await connection.dispose()
})

async function records(): Promise<readonly MigrationRecord[]> {
  const state = await history.read()
  return state.managed ? state.records : []
}

describe('the table of the migrations', () => {
  it('is read as Prisma’s own command line writes it', async () => {
    await connection.executeScript(readFileSync(official('sqlite.sql'), 'utf8'))
    const [first, second, third] = await records()
    expect(first).toEqual({
      id: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed',
      checksum: '467785568753ceb51178db17a633ffb5ba2d92d8f5bb04b4b4fba0582c358baa',
      finishedAt: new Date('2024-01-15T09:31:00.250Z'),
      migrationName: '20240115093000_init',
      logs: undefined,
      rolledBackAt: undefined,
      startedAt: new Date('2024-01-15T09:31:00.123Z'),
      appliedStepsCount: 1,
    })
    expect(second?.migrationName).toBe('20240220101500_add_customer')
    expect(third?.rolledBackAt).toEqual(new Date('2024-03-01T12:01:40Z'))
    expect(third?.finishedAt).toBeUndefined()
    expect(diagnose(readMigrations(official('migrations')), await records())).toMatchObject({
      unapplied: [{ name: '20240301120000_orders' }],
      missing: [],
      edited: [],
      failed: [],
    })
  })

  it('is made as Prisma makes it', async () => {
    await history.readOrCreate()
    const columns = await connection.queryRaw({
      sql: `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info('_prisma_migrations')`,
      args: [],
      argTypes: [],
    })
    const mine = columns.rows
    await connection.executeScript('DROP TABLE _prisma_migrations;')
    await connection.executeScript(readFileSync(official('sqlite.sql'), 'utf8'))
    const theirs = await connection.queryRaw({
      sql: `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info('_prisma_migrations')`,
      args: [],
      argTypes: [],
    })
    expect(mine).toEqual(theirs.rows)
  })

  it('keeps milliseconds in SQLite, as Prisma does', async () => {
    await history.create()
    const id = await history.begin(MIGRATION)
    const { rows } = await connection.queryRaw({
      sql: 'SELECT typeof(started_at), finished_at, logs, applied_steps_count FROM _prisma_migrations',
      args: [],
      argTypes: [],
    })
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(rows).toEqual([['integer', null, null, 0]])
    expect((await records())[0]).toMatchObject({ id, checksum: checksumOf(MIGRATION.script) })
  })

  it('says how an attempt went', async () => {
    await history.create()
    const failed = (await history.begin(MIGRATION)) ?? ''
    await history.fail(failed, 'near "TABEL": syntax error')
    expect(await records()).toMatchObject([{ logs: 'near "TABEL": syntax error', finishedAt: undefined }])
    await history.markRolledBack(failed)
    const second = (await history.begin(MIGRATION)) ?? ''
    await history.finish(second)
    expect(await records()).toMatchObject([
      { rolledBackAt: expect.any(Date) as Date, finishedAt: undefined, appliedStepsCount: 0 },
      { rolledBackAt: undefined, finishedAt: expect.any(Date) as Date, appliedStepsCount: 1, logs: undefined },
    ])
  })

  it('lets a migration be begun once', async () => {
    await history.create()
    expect(await history.begin(MIGRATION)).toBeDefined()
    expect(await history.begin(MIGRATION)).toBeUndefined()
  })

  it('takes a migration for applied that was not run', async () => {
    await history.create()
    await history.markApplied(MIGRATION)
    const [record] = await records()
    expect(record).toMatchObject({ checksum: checksumOf(MIGRATION.script), appliedStepsCount: 0 })
    expect(record?.finishedAt).toEqual(record?.startedAt)
  })

  it('is not made beside tables of unknown origin', async () => {
    await connection.executeScript('CREATE TABLE users (id INTEGER);')
    expect(await history.read()).toEqual({ managed: false, tables: ['users'] })
    await expect(history.readOrCreate()).rejects.toThrow(/^P3005: .*'users'/)
  })
})
