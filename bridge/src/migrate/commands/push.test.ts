import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { sqlite } from '../../client/sqlite/sqlite.ts'
import { loadSchema } from '../../schema/schema.ts'
import { pushSchema } from './push.ts'
import { openTarget } from '../target/target.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'push-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const database = () => ({ url: `file:${folder}/dev.db`, connectionLimit: undefined, poolTimeoutSeconds: undefined })
const KEEP = { acceptDataLoss: false, forceReset: false }

async function push(fields: string, options = KEEP) {
  const schema = path.join(folder, 'schema.prisma')
  writeFileSync(schema, `model Item {\n  id Int @id\n${fields}}\n`)
  return pushSchema(await loadSchema({ schema, provider: 'sqlite' }), database(), options)
}

async function insert(): Promise<void> {
  const connection = await sqlite.openDatabase(database()).adapter.connect()
  await connection.executeRaw({ sql: "INSERT INTO Item (id, name) VALUES (1, 'a;b')", args: [], argTypes: [] })
  await connection.dispose()
}

describe('db push', () => {
  it('makes the tables, once', async () => {
    expect((await push('  name String\n')).executedSteps).toBeGreaterThan(0)
    expect(await push('  name String\n')).toEqual({ executedSteps: 0, refusals: [], warnings: [] })
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

  it('says what to use for a database that it cannot change', async () => {
    await expect(openTarget('mysql', database())).rejects.toThrow('npx prisma@7.10.0 db push')
  })
})
