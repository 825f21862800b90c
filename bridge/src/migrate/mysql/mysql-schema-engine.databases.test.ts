import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { MariadbDatabase } from '../../testing/mariadb-database.ts'
import type { Structure } from '../engine/difference.ts'
import { type MigrationTarget, openTarget } from '../targets/target.ts'
import { MysqlSchemaEngine } from './mysql-schema-engine.ts'

let database: MariadbDatabase
let target: MigrationTarget
let engine: MysqlSchemaEngine
let openShadows = 0

/** Counts the shadow databases that nobody has disposed of. */
function countingShadows(adapter: MigrationTarget['adapter']): MigrationTarget['adapter'] {
  return {
    ...adapter,
    connectToShadowDb: async () => {
      const shadow = await adapter.connectToShadowDb()
      const dispose = shadow.dispose.bind(shadow)
      openShadows += 1
      return Object.assign(shadow, {
        dispose: async () => {
          openShadows -= 1
          await dispose()
        },
      })
    },
  }
}

beforeAll(async () => {
  database = await MariadbDatabase.create()
  target = await openTarget('mysql', { url: database.url, connectionLimit: undefined, poolTimeoutSeconds: undefined })
  engine = new MysqlSchemaEngine(countingShadows(target.adapter))
})

afterAll(async () => {
  await target.close()
  await database[Symbol.asyncDispose]()
})

beforeEach(() => engine.reset())

function files(models: string) {
  return [{ path: 'schema.prisma', content: `datasource db {\n  provider = "mysql"\n}\n${models}` }]
}

const schema = (models: string): Structure => ({ of: 'schema', files: files(models) })
const DATABASE: Structure = { of: 'database' }

/** What is left to do on the way from the database to the schema, and on the way back. */
async function rest(models: string): Promise<string[]> {
  const there = await engine.diff(DATABASE, schema(models), 'summary')
  const back = await engine.diff(schema(models), DATABASE, 'summary')
  return [there.text, back.text]
}

const NO_REST = ['No difference detected.', 'No difference detected.']

/** Columns of which each is changed on the way from the first list to the second, or comes or goes. */
const CHANGES: readonly (readonly [before: string, after: string])[] = [
  ['wider Int', 'wider BigInt'],
  ['text String', 'text String @db.Text'],
  ['sized String @db.VarChar(20)', 'sized String @db.VarChar(40) @default("it\'s \\\\ \\"so\\"")'],
  ['number Decimal', 'number Decimal @default(12.3400) @db.Decimal(10, 4)'],
  ['float Float @db.Float', 'float Float @default(0.1) @db.Float'],
  ['double Float @default(10000000000)', 'double Float @default(3.25)'],
  ['flag Boolean', 'flag Boolean @default(true)'],
  ['bit Boolean @default(true) @db.Bit(1)', 'bit Boolean @default(false) @db.Bit(1)'],
  ['tiny Int @default(5) @db.TinyInt', 'tiny Int @default(6) @db.UnsignedTinyInt'],
  ['at DateTime @default(now())', 'at DateTime @default(now()) @db.DateTime(6)'],
  ['stamp DateTime @db.Timestamp(0)', 'stamp DateTime @default(now()) @db.Timestamp(3)'],
  ['fixed DateTime', 'fixed DateTime @default("2024-01-31T12:30:00.250Z")'],
  ['day DateTime @default("2024-01-31T00:00:00Z") @db.Date', 'day DateTime @default("2024-02-01T00:00:00Z") @db.Date'],
  ['time DateTime @default("1970-01-01T12:30:00Z") @db.Time(2)', 'time DateTime @db.Time(0)'],
  ['year Int @db.Year', 'year Int @default(2024) @db.Year'],
  ['required String', 'required String?'],
  ['optional Int?', 'optional Int'],
  ['json Json @default("{}")', 'json Json?'],
  ['bytes Bytes', 'bytes Bytes @db.VarBinary(20)'],
  ['colour Colour @default(RED)', 'colour Colour? @default(BLUE)'],
  ['key String @default(uuid())', 'key String @default(dbgenerated("(uuid())"))'],
  ['sum Int @default(dbgenerated("(1 + 1)"))', 'sum Int @default(dbgenerated("(2 + 1)"))'],
  ['point Unsupported("point")?', 'point2 Unsupported("point")?'],
  ['gone Int', 'added Int'],
  ['mapped Int', 'mapped Int @map("other")'],
  ['recreated Json', 'recreated Int'],
  ['one Int @unique', 'one Int'],
  ['ignored String @ignore', 'ignored String? @ignore'],
]

const BLOCKS: readonly [before: string, after: string] = [
  `@@index([wider])
  @@index([recreated(sort: Desc)], map: "recreated_idx")
  @@unique([sized, flag])
  @@fulltext([text])
  @@index([double], map: "renamed")`,
  `@@index([wider, sized(length: 7), double(sort: Desc)])
  @@index([recreated(sort: Desc)], map: "recreated_idx")
  @@unique([sized], map: "mine")
  @@index([double], map: "renamed_too")`,
]

const [BEFORE, AFTER] = ([0, 1] as const).map((i) =>
  [
    'model Main {',
    i === 0 ? '  id Int @id @default(autoincrement())' : '  id BigInt @id @default(autoincrement())',
    ...CHANGES.map((change) => `  ${i === 0 ? change[i].replace('recreated Json', 'recreated DateTime') : change[i]}`),
    '  parts Part[]',
    '  tags Tag[]',
    '  self Main? @relation("self", fields: [selfId], references: [id], onDelete: NoAction, onUpdate: NoAction)',
    i === 0 ? '  selfId Int?' : '  selfId BigInt?',
    '  selves Main[] @relation("self")',
    `  ${BLOCKS[i]}`,
    '}',
    'model Part {',
    i === 0 ? '  id Int @id\n  no Int' : '  id Int\n  no Int',
    i === 0
      ? '  mainId Int\n  main Main @relation(fields: [mainId], references: [id])'
      : '  mainId BigInt?\n  main Main? @relation(fields: [mainId], references: [id], onDelete: Cascade, map: "part_fk")\n  @@index([mainId])\n  @@id([id, no])',
    '}',
    i === 0 ? 'model Tag {\n  id Int @id\n  mains Main[]\n}' : 'model Tag {\n  id String @id\n  mains Main[]\n}',
    i === 0 ? 'model Old {\n  id Int @id\n  @@map("old")\n}' : 'model New {\n  id Int @id\n  @@map("new")\n}',
    i === 0 ? 'enum Colour {\n  RED\n  BLUE @map("blue")\n}' : 'enum Colour {\n  BLUE @map("blue")\n  GREEN\n  RED\n}',
  ].join('\n'),
) as [string, string]

describe('MariaDB', () => {
  it('gets the structure of a schema, of another one, and of the first one again', async () => {
    for (const models of [BEFORE, AFTER, BEFORE]) {
      const { unexecutable } = await engine.push(files(models), { force: true })
      expect(unexecutable).toEqual([])
      expect(await rest(models)).toEqual(NO_REST)
    }
  })

  it('is compared with what migrations make, in a database that is dropped afterwards', async () => {
    const { text } = await engine.diff({ of: 'nothing' }, schema(BEFORE), 'script')
    const migrations = [
      { name: '1_init', script: text },
      { name: '2_empty', script: '-- This is an empty migration.' },
      { name: '3_procedure', script: 'CREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END' },
    ]
    const history: Structure = { of: 'migrations', migrations }
    expect((await engine.diff(history, schema(BEFORE), 'script')).empty).toBe(true)
    expect((await engine.diff(history, DATABASE, 'summary')).text).toContain('[-] Removed tables\n  - Main\n')
    expect(await engine.createMigration(migrations, files(BEFORE))).toBeUndefined()
    expect(await engine.createMigration(migrations, files(''))).toMatch(
      /^\/\*\n {2}Warnings:\n\n {2}- You are about to drop the `Main` table\. If the table is not empty.*\n/,
    )

    const failure = engine.diff(
      { of: 'migrations', migrations: [{ name: 'bad', script: 'SELECT x' }] },
      DATABASE,
      'script',
    )
    await expect(failure).rejects.toThrow(/^P3006: Migration `bad` failed to apply cleanly to the shadow database\./)
    expect(openShadows).toBe(0)
  })

  it('refuses to lose data, and says which', async () => {
    const before =
      'model A {\n  id Int @id\n  name String?\n  n Int?\n  e E\n}\nmodel B {\n  id Int @id\n}\nenum E {\n  X\n  Y\n}'
    const after =
      'model A {\n  id BigInt @id\n  n Int @unique @db.TinyInt\n  e E\n  added String\n  made String @default(uuid())\n}\nenum E {\n  X\n}'
    await engine.push(files(before), { force: false })
    expect((await engine.push(files(before), { force: false })).executedSteps).toBe(0)
    await database.session.query("INSERT INTO A (id, name, e) VALUES (1, 'a', 'X'), (2, NULL, 'Y')")
    await database.session.query('INSERT INTO B VALUES (1)')

    const refused = await engine.push(files(after), { force: true })
    expect(refused).toEqual({
      executedSteps: 0,
      unexecutable: [
        'Added the required column `added` to the `A` table without a default value. There are 2 rows in this table, it is not possible to execute this step.',
        'The required column `made` was added to the `A` table with a prisma-level default value. There are 2 rows in this table, it is not possible to execute this step. Please add this column as optional, then populate it before making it required.',
        'Made the column `n` on table `A` required, but there are 2 existing NULL values.',
      ],
      warnings: [
        'The primary key for the `A` table will be changed. If it partially fails, the table could be left without primary key constraint.',
        'You are about to drop the column `name` on the `A` table, which still contains 1 non-null values.',
        'The values [Y] on the enum `A_e` will be removed. If these variants are still used in the database, this will fail.',
        'You are about to drop the `B` table, which is not empty (1 rows).',
        'A unique constraint covering the columns `[n]` on the table `A` will be added. If there are existing duplicate values, this will fail.',
      ],
    })
    expect((await engine.diff(DATABASE, schema(before), 'script')).empty).toBe(true)
    const migration = { name: '1', script: (await engine.diff({ of: 'nothing' }, schema(before), 'script')).text }
    const { executedSteps: _, ...losses } = refused
    expect(await engine.evaluateDataLoss([migration], files(after))).toEqual(losses)

    const drop = before.replace('  name String?\n', '')
    expect(await engine.push(files(drop), { force: false })).toMatchObject({ executedSteps: 0, warnings: [{}] })
    expect(await engine.push(files(drop), { force: true })).toMatchObject({ executedSteps: 1, warnings: [{}] })
  })

  it('says which statement failed', async () => {
    await engine.push(files('model A {\n  id Int @id\n  n Int\n}'), { force: false })
    await database.session.query('INSERT INTO A VALUES (1, 1), (2, 1)')
    await expect(engine.push(files('model A {\n  id Int @id\n  n Int @unique\n}'), { force: true })).rejects.toThrow(
      /Duplicate entry[\s\S]*CREATE UNIQUE INDEX `A_n_key` ON `A`\(`n`\)$/,
    )
  })

  it('leaves alone what a schema cannot speak of', async () => {
    const models =
      'model A {\n  id Int @id\n  n Int?\n  s String?\n  g Int?\n  u DateTime @default(dbgenerated("CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3)"))\n}'
    await engine.push(files(models), { force: false })
    await database.session.query(
      "ALTER TABLE A COMMENT 'x', MODIFY s VARCHAR(191) COLLATE utf8mb4_bin COMMENT 'y', ADD CHECK (n > 0), DROP COLUMN g, ADD COLUMN g INT AS (n + 1)",
    )
    await database.session.query('CREATE VIEW v AS SELECT id FROM A')
    await database.session.query('CREATE TABLE _prisma_migrations (id INT PRIMARY KEY)')
    expect(await rest(models)).toEqual(NO_REST)
  })

  it('is emptied', async () => {
    await engine.push(files(BEFORE), { force: false })
    for (const statement of [
      'CREATE VIEW v AS SELECT id FROM old',
      'CREATE PROCEDURE p() SELECT 1',
      'CREATE FUNCTION f() RETURNS INT DETERMINISTIC RETURN 1',
      'CREATE SEQUENCE s',
    ]) {
      await database.session.query(statement)
    }
    await engine.reset()
    const found = await database.session.query<unknown[]>(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()
       UNION ALL SELECT routine_name FROM information_schema.routines WHERE routine_schema = DATABASE()`,
    )
    expect(found).toEqual([])
  })
})
