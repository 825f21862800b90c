import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type MigrationTarget, openTarget } from '../targets/target.ts'
import { WasmSchemaEngine } from './wasm-schema-engine.ts'

let folder: string
let target: MigrationTarget

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'wasm-engine-'))
  const url = `file:${folder}/dev.db`
  target = await openTarget('sqlite', { url, connectionLimit: undefined, poolTimeoutSeconds: undefined })
})

afterEach(async () => {
  await target.close()
  rmSync(folder, { recursive: true })
})

const schema = (models: string) => [
  { path: 'schema.prisma', content: `datasource db {\n  provider = "sqlite"\n}\n${models}` },
]
const engine = () => new WasmSchemaEngine({ files: schema(''), provider: 'sqlite' }, target.adapter)

const FIRST = {
  name: '1_first',
  script: 'CREATE TABLE "A" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "n" TEXT)',
}
const WITH_N = 'model A {\n  id Int @id @default(autoincrement())\n  n String?\n}\n'
const WITH_REQUIRED = 'model A {\n  id Int @id @default(autoincrement())\n  x Int\n}\n'

describe('the schema engine on SQLite', () => {
  it('writes the script of a migration, whatever the database holds', async () => {
    expect(await engine().createMigration([], schema(WITH_N))).toMatch(/^-- CreateTable\nCREATE TABLE "A" \(/)
    expect(await engine().createMigration([FIRST], schema(WITH_N))).toBeUndefined()
    expect(await engine().createMigration([FIRST], schema(WITH_REQUIRED))).toMatch(
      /^\/\*\n {2}Warnings:\n\n {2}- You are about to drop the column `n` on the `A` table\./,
    )
  })

  it('counts what the rows of the database would lose', async () => {
    const asked = engine()
    expect(await asked.evaluateDataLoss([FIRST], schema(WITH_N))).toEqual({ warnings: [], unexecutable: [] })
    const connection = await target.adapter.connect()
    await connection.executeScript(`${FIRST.script}; INSERT INTO "A" ("n") VALUES ('x')`)
    expect(await asked.evaluateDataLoss([FIRST], schema(WITH_REQUIRED))).toEqual({
      warnings: [expect.stringContaining('which still contains 1 non-null values')],
      unexecutable: [expect.stringContaining('There are 1 rows in this table')],
    })
  })

  it('compares migrations with the database, as a script and in words', async () => {
    const [from, to] = [{ of: 'migrations', migrations: [FIRST] }, { of: 'database' }] as const
    expect(await engine().diff(from, to, 'summary')).toEqual({ empty: false, text: '\n[-] Removed tables\n  - A\n' })
    expect((await engine().diff(to, from, 'script')).text).toContain('CREATE TABLE "A"')
  })

  it('tries every statement of a migration, and scripts of comments alone', async () => {
    const [statements, comment] = [
      { name: '1_a', script: `${FIRST.script};\nCREATE TABLE "B" ("id" INTEGER NOT NULL PRIMARY KEY);\n-- end\n` },
      { name: '2_b', script: '-- This is an empty migration.' },
    ]
    const to = { of: 'migrations', migrations: [statements, comment] } as const
    expect((await engine().diff({ of: 'nothing' }, to, 'summary')).text).toBe('\n[+] Added tables\n  - A\n  - B\n')
    expect(await engine().createMigration([statements, comment], schema(`${WITH_N}model B {\n  id Int @id\n}\n`))).toBe(
      undefined,
    )
  })

  it('rebuilds a table whole, with its rows', async () => {
    const asked = engine()
    await asked.push(schema(WITH_N), { force: false })
    const connection = await target.adapter.connect()
    await connection.executeScript(`INSERT INTO "A" ("id", "n") VALUES (7, 'x')`)
    const required = 'model A {\n  id Int @id @default(autoincrement())\n  n String @default("y")\n}\n'

    expect(await asked.push(schema(required), { force: true })).toMatchObject({ unexecutable: [] })

    expect(await asked.diff({ of: 'database' }, { of: 'schema', files: schema(required) }, 'summary')).toMatchObject({
      empty: true,
    })
    const { rows } = await connection.queryRaw({ sql: 'SELECT "id", "n" FROM "A"', args: [], argTypes: [] })
    expect(rows).toEqual([[7, 'x']])
  })

  it('names the migration that fails, with Prisma’s code and without traces', async () => {
    const broken = { name: '2_broken', script: 'CREATE nothing' }
    const failure =
      /^P3006: Migration `2_broken` failed to apply cleanly to the shadow database\.\nError:\nSQLITE_ERROR: [^\n]+$/
    await expect(engine().createMigration([FIRST, broken], schema(WITH_N))).rejects.toThrow(failure)
    await expect(
      engine().diff({ of: 'migrations', migrations: [FIRST, broken] }, { of: 'nothing' }, 'summary'),
    ).rejects.toThrow(failure)
  })

  it('drops everything, with all that refers to each other', async () => {
    const connection = await target.adapter.connect()
    await connection.executeScript(`
      CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, b_id INTEGER NOT NULL REFERENCES "b ""x""" (id));
      CREATE TABLE "b ""x""" (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a (id));
      CREATE TABLE _prisma_migrations (id TEXT);
      CREATE VIRTUAL TABLE words USING fts5 (word);
      CREATE VIEW v AS SELECT * FROM a;
      CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; END;
      INSERT INTO "b ""x""" (id) VALUES (1);
      INSERT INTO a (b_id) VALUES (1);
      INSERT INTO words VALUES ('one');
    `)

    await engine().reset()

    const { rows } = await connection.queryRaw({ sql: 'SELECT name FROM sqlite_master', args: [], argTypes: [] })
    expect(rows).toEqual([['sqlite_sequence']])
    await engine().reset()
  })

  it('serves several engines at once', async () => {
    const [a, b] = await Promise.all([
      engine().createMigration([], schema(WITH_N)),
      engine().createMigration([FIRST], schema(WITH_N)),
    ])
    expect([a === undefined, b === undefined]).toEqual([false, true])
  })
})
