import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { sqlite } from '../../client/sqlite/sqlite.ts'
import { loadSchema } from '../../schema/schema.ts'
import { captureOutput } from '../../testing/output.ts'
import { push as runPush, pushSchema } from './push.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'push-'))
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const database = () => ({ url: `file:${folder}/dev.db`, connectionLimit: undefined, poolTimeoutSeconds: undefined })
const LOCK = { timeoutSeconds: 1, disabled: false }
const KEEP = { acceptDataLoss: false, forceReset: false }

async function push(fields: string, options = KEEP) {
  const schema = path.join(folder, 'schema.prisma')
  writeFileSync(schema, `model Item {\n  id Int @id\n${fields}}\n`)
  return pushSchema(await loadSchema({ schema, provider: 'sqlite' }), database(), options)
}

async function run(fields: string, options = KEEP): Promise<number> {
  const schema = path.join(folder, 'schema.prisma')
  writeFileSync(schema, `model Item {\n  id Int @id\n${fields}}\n`)
  return runPush({
    name: 'db push',
    schema: { schema, provider: 'sqlite' },
    database: database(),
    push: options,
    lock: LOCK,
  })
}

async function insert(): Promise<void> {
  const connection = await sqlite.openDatabase(database()).adapter.connect()
  await connection.executeRaw({ sql: "INSERT INTO Item (id, name) VALUES (1, 'a;b')", args: [], argTypes: [] })
  await connection.dispose()
}

describe('db push', () => {
  it('makes the tables, once', async () => {
    expect((await push('  name String\n')).executedSteps).toBeGreaterThan(0)
    expect(await push('  name String\n')).toEqual({
      executedSteps: 0,
      refusals: [],
      unexecutable: [],
      warnings: [],
    })
  })

  it('refuses to lose data, and says which', async () => {
    await push('  name String\n')
    await insert()
    const result = await push('')
    expect(result.refusals).toEqual([expect.stringContaining('drop the column `name`')])
    expect((await push('', { acceptDataLoss: true, forceReset: false })).warnings).toHaveLength(1)
  })

  it('empties the database when it is told to', async () => {
    await push('  name String\n')
    await insert()
    expect((await push('', { acceptDataLoss: false, forceReset: true })).refusals).toEqual([])
  })

  it('says on the terminal what would be lost, and which option allows it', async () => {
    const output = captureOutput()
    expect(await run('  name String\n')).toBe(0)
    expect(output.out()).toMatch(
      /^The SQLite database .*dev\.db is now in sync with the Prisma schema \(1 change\)\.\n$/,
    )
    await insert()

    expect(await run('')).toBe(1)
    expect(output.err()).toMatch(/^The database was not changed\.\nThese changes would lose data:\n {2}\* .*`name`/)
    expect(output.err()).toContain('Use --accept-data-loss to make them all the same, or --force-reset to empty')
    expect(output.err()).toContain('dev.db is lost then')

    expect(await run('  name String\n  size Int\n')).toBe(1)
    expect(output.err()).toMatch(/These changes cannot be made with the rows that there are:\n {2}\* .*`size`/)
    expect(output.err()).toContain('Make the fields optional or give them defaults in the schema, or use --force-reset')

    expect(await run('', { ...KEEP, acceptDataLoss: true })).toBe(0)
    expect(output.err()).toMatch(/Data was lost, as --accept-data-loss allows:\n {2}\* .*`name`/)
    expect(await run('', { ...KEEP, forceReset: true })).toBe(0)
    expect(output.out()).toMatch(/dev\.db was emptied\.\nThe SQLite database .* is now in sync/)
    expect(await run('')).toBe(0)
    expect(output.out()).toMatch(/is already in sync with the Prisma schema\.\n$/)
  })

  it('says what to use for a database that it cannot change', async () => {
    const schema = path.join(folder, 'schema.prisma')
    writeFileSync(schema, 'model Item {\n  id Int @id\n}\n')
    const refused = pushSchema(await loadSchema({ schema, provider: 'sqlserver' }), database(), KEEP)
    await expect(refused).rejects.toThrow('npx prisma@7.10.0')
  })
})
