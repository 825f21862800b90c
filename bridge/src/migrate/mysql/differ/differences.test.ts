import { describe, expect, it } from 'vitest'

import { calculateStructure } from '../calculate/calculate-structure.ts'
import { MYSQL_8, type Server } from '../describe/server.ts'
import { possibleLosses } from '../loss/find-losses.ts'
import { migrationScript, scriptOf } from '../render/script.ts'
import { summaryOf } from '../render/summary.ts'
import type { DatabaseStructure } from '../structure/database-structure.ts'
import type { Index } from '../structure/table-index.ts'
import { differences } from './differences.ts'
import type { Step } from './steps.ts'

const OLD_MARIADB: Server = { ...MYSQL_8, mariaDb: true, version: [10, 5, 1] }

const structure = (models: string) => calculateStructure([{ path: 'schema.prisma', content: models }])

function steps(previous: DatabaseStructure | string, next: DatabaseStructure | string, server = MYSQL_8): Step[] {
  const [before, after] = [previous, next].map((one) => (typeof one === 'string' ? structure(one) : one))
  return differences({ previous: before ?? structure(''), next: after ?? structure('') }, server)
}

/** The statements of the way from one list of fields of a model to another one. */
function statements(previous: string, next: string, server = MYSQL_8): string[] {
  const script = scriptOf(steps(model(previous), model(next), server))
  return script.split('\n\n').map((step) => step.replace(/^-- \w+\n/, '').replace(/;\n?$/, ''))
}

const model = (fields: string) => `model A {\n  id Int @id\n  ${fields}\n}\nmodel P {\n  id Int @id\n  as A[]\n}`

const P = 'p P @relation(fields: [a], references: [id])'
const DROP = 'ALTER TABLE `A` DROP FOREIGN KEY `A_a_fkey`'
const ADD =
  'ALTER TABLE `A` ADD CONSTRAINT `A_a_fkey` FOREIGN KEY (`a`) REFERENCES `P`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE'

describe('what is different about a table', () => {
  it.each([
    ['a Int', 'a Int', ['-- This is an empty migration.']],
    ['a Int', 'b String?', ['ALTER TABLE `A` DROP COLUMN `a`,\n    ADD COLUMN `b` VARCHAR(191) NULL']],
    ['a Int', 'a Int?', ['ALTER TABLE `A` MODIFY `a` INTEGER NULL']],
    ['a Int', 'a Int @default(5)', ['ALTER TABLE `A` MODIFY `a` INTEGER NOT NULL DEFAULT 5']],
    ['a Int @default(5)', 'a Int', ['ALTER TABLE `A` ALTER COLUMN `a` DROP DEFAULT']],
    ['a Int @default(5)', 'a Int?', ['ALTER TABLE `A` MODIFY `a` INTEGER NULL']],
    [
      'a Int @default(dbgenerated("(1 + 1)"))',
      'a Int? @default(dbgenerated())',
      ['ALTER TABLE `A` MODIFY `a` INTEGER NULL DEFAULT (1 + 1)'],
    ],
    ['a Json', 'a Int', ['ALTER TABLE `A` DROP COLUMN `a`,\n    ADD COLUMN `a` INTEGER NOT NULL']],
    [
      'a Json\n@@index([a])',
      'a Int\n@@index([a])',
      [
        'DROP INDEX `A_a_idx` ON `A`',
        'ALTER TABLE `A` DROP COLUMN `a`,\n    ADD COLUMN `a` INTEGER NOT NULL',
        'CREATE INDEX `A_a_idx` ON `A`(`a`)',
      ],
    ],
    ['a Int', 'a Int\n@@index([a])', ['CREATE INDEX `A_a_idx` ON `A`(`a`)']],
    ['a Int\n@@index([a])', 'a Int', ['DROP INDEX `A_a_idx` ON `A`']],
    [
      'a Int\n@@index([a(sort: Desc)])',
      'a Int\n@@index([a(sort: Asc)])',
      ['DROP INDEX `A_a_idx` ON `A`', 'CREATE INDEX `A_a_idx` ON `A`(`a` ASC)'],
    ],
    ['a Int\n@@index([a])', 'a Int\n@@index([a], map: "b")', ['ALTER TABLE `A` RENAME INDEX `A_a_idx` TO `b`']],
    ['a Int @unique', 'a Int\n@@index([a])', ['DROP INDEX `A_a_key` ON `A`', 'CREATE INDEX `A_a_idx` ON `A`(`a`)']],
    [`a Int\n${P}`, 'a Int', [DROP]],
    ['a Int', `a Int\n${P}`, [ADD]],
    [
      `a Int\n${P}`,
      `a Int\n${P.replace(')', ', onDelete: Cascade)').replace('[id, onDelete: Cascade)', '[id], onDelete: Cascade)')}`,
      [DROP, ADD.replace('RESTRICT', 'CASCADE')],
    ],
    [`a BigInt\n${P}`, `a Int\n${P}`, [DROP, 'ALTER TABLE `A` MODIFY `a` INTEGER NOT NULL', ADD]],
    [`a Int\n${P}\n@@index([a])`, `a Int\n${P}`, ['-- This is an empty migration.']],
    [`a Int\nb Int\n${P}\n@@index([a, b])`, `a Int\nb Int\n${P}`, [DROP, 'DROP INDEX `A_a_b_idx` ON `A`', ADD]],
  ])('%j → %j', (previous, next, expected) => {
    expect(statements(previous, next)).toEqual(expected)
  })

  it('names an index anew with a new one where the server cannot rename', () => {
    expect(statements('a Int\n@@index([a])', 'a Int\n@@index([a], map: "b")', OLD_MARIADB)).toEqual([
      'CREATE INDEX `b` ON `A`(`a`);\nDROP INDEX `A_a_idx` ON `A`',
    ])
  })

  it('leaves the index that a server makes for a foreign key, and gives it the name that a schema has for it', () => {
    const withOwn = withIndex(structure(model(`a Int\n${P}`)), {
      name: 'A_a_fkey',
      kind: 'normal',
      columns: [{ name: 'a', length: undefined, order: 'asc' }],
    })
    const declared = model(`a Int\n${P}\n@@index([a])`)
    expect(steps(withOwn, model(`a Int\n${P}`))).toEqual([])
    expect(steps(model(`a Int\n${P}`), withOwn)).toEqual([])
    expect(scriptOf(steps(withOwn, declared))).toContain('RENAME INDEX `A_a_fkey` TO `A_a_idx`')
  })

  it('changes the primary key, also when the type of one of its columns changes', () => {
    const [previous, next] = [
      'model A {\n  id Int @id\n  b Int\n}',
      'model A {\n  id BigInt\n  b Int\n  @@id([id, b])\n}',
    ]
    expect(scriptOf(steps(previous, next))).toBe(
      '-- AlterTable\nALTER TABLE `A` DROP PRIMARY KEY,\n    MODIFY `id` BIGINT NOT NULL,\n    ADD PRIMARY KEY (`id`, `b`);\n',
    )
    expect(scriptOf(steps(previous, previous.replace('Int @id', 'BigInt @id')))).toContain('DROP PRIMARY KEY')
  })

  it('drops a unique index that becomes the primary key after that has been made', () => {
    const [previous, next] = ['model A {\n  a Int @unique\n}', 'model A {\n  a Int @id\n}']
    expect(steps(previous, next).map(({ kind }) => kind)).toEqual(['alter table', 'drop index'])
  })
})

function withIndex({ tables, views }: DatabaseStructure, index: Index): DatabaseStructure {
  return { views, tables: tables.map((table) => (table.name === 'A' ? { ...table, indexes: [index] } : table)) }
}

describe('the tables', () => {
  it('are the same in upper and lower case where the server says so', () => {
    const insensitive = { ...MYSQL_8, ignoresTableCase: true }
    const [upper, lower] = [model(`a Int\n${P}`), model(`a Int\n${P}`).replace('as A[]', 'as A[]\n  @@map("p")')]
    const lowered = lower.replace(P, `${P}\n  @@map("a")`).replace(P, P.replace(')', ', map: "A_a_fkey")'))
    expect(steps(upper, lowered, insensitive)).toEqual([])
    expect(steps(upper, lowered).length).toBeGreaterThan(0)
  })

  it('do not count the history of migrations', () => {
    expect(steps('', 'model M {\n  id Int @id\n  @@map("_prisma_migrations")\n}')).toEqual([])
    expect(steps('model M {\n  id Int @id\n  @@map("_prisma_migrations")\n}', '')).toEqual([])
  })

  it('are made before, and dropped after, the foreign keys between them', () => {
    const models = model(`a Int\n${P}`)
    expect(steps('', models).map(({ kind }) => kind)).toEqual(['create table', 'create table', 'add foreign key'])
    expect(steps(models, '').map(({ kind }) => kind)).toEqual(['drop foreign key', 'drop table', 'drop table'])
  })
})

const BEFORE = `model User {
  id    Int     @id @default(autoincrement())
  email String  @unique
  posts Post[]
  age   Int?
  role  Role    @default(USER)
}
model Post {
  id     Int  @id
  user   User @relation(fields: [userId], references: [id])
  userId Int
}
enum Role {
  USER
  ADMIN
}`

const AFTER = `model User {
  id   Int     @id @default(autoincrement())
  name String  @default("x")
  made String  @default(uuid())
  age  BigInt
  role Role    @default(USER)
  @@index([name(length: 5)])
}
model Other {
  id   Int @id
  text String @unique
  @@fulltext([text])
}
enum Role {
  USER
}`

describe('the text', () => {
  it('of a script is that of Prisma', () => {
    expect(scriptOf(steps('', BEFORE))).toBe(`-- CreateTable
CREATE TABLE \`User\` (
    \`id\` INTEGER NOT NULL AUTO_INCREMENT,
    \`email\` VARCHAR(191) NOT NULL,
    \`age\` INTEGER NULL,
    \`role\` ENUM('USER', 'ADMIN') NOT NULL DEFAULT 'USER',

    UNIQUE INDEX \`User_email_key\`(\`email\`),
    PRIMARY KEY (\`id\`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE \`Post\` (
    \`id\` INTEGER NOT NULL,
    \`userId\` INTEGER NOT NULL,

    PRIMARY KEY (\`id\`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- AddForeignKey
ALTER TABLE \`Post\` ADD CONSTRAINT \`Post_userId_fkey\` FOREIGN KEY (\`userId\`) REFERENCES \`User\`(\`id\`) ON DELETE RESTRICT ON UPDATE CASCADE;
`)
  })

  it('of a migration says first what it may lose', () => {
    const changes = steps(BEFORE, AFTER)
    expect(migrationScript(changes, possibleLosses(changes))).toBe(`/*
  Warnings:

  - You are about to drop the column \`email\` on the \`User\` table. All the data in the column will be lost.
  - The values [ADMIN] on the enum \`User_role\` will be removed. If these variants are still used in the database, this will fail.
  - You are about to drop the \`Post\` table. If the table is not empty, all the data it contains will be lost.
  - The required column \`made\` was added to the \`User\` table with a prisma-level default value. This is not possible if the table is not empty. Please add this column as optional, then populate it before making it required.
  - Made the column \`age\` on table \`User\` required. This step will fail if there are existing NULL values in that column.

*/
-- DropForeignKey
ALTER TABLE \`Post\` DROP FOREIGN KEY \`Post_userId_fkey\`;

-- DropIndex
DROP INDEX \`User_email_key\` ON \`User\`;

-- AlterTable
ALTER TABLE \`User\` DROP COLUMN \`email\`,
    ADD COLUMN \`made\` VARCHAR(191) NOT NULL,
    ADD COLUMN \`name\` VARCHAR(191) NOT NULL DEFAULT 'x',
    MODIFY \`age\` BIGINT NOT NULL,
    MODIFY \`role\` ENUM('USER') NOT NULL DEFAULT 'USER';

-- DropTable
DROP TABLE \`Post\`;

-- CreateTable
CREATE TABLE \`Other\` (
    \`id\` INTEGER NOT NULL,
    \`text\` VARCHAR(191) NOT NULL,

    UNIQUE INDEX \`Other_text_key\`(\`text\`),
    FULLTEXT INDEX \`Other_text_idx\`(\`text\`),
    PRIMARY KEY (\`id\`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateIndex
CREATE INDEX \`User_name_idx\` ON \`User\`(\`name\`(5));
`)
  })

  it('for people lists what is different', () => {
    expect(summaryOf([])).toBe('No difference detected.')
    expect(summaryOf(steps(BEFORE, AFTER))).toBe(`
[+] Added tables
  - Other

[-] Removed tables
  - Post

[*] Changed the \`Post\` table
  [-] Removed foreign key on columns (userId)

[*] Changed the \`User\` table
  [-] Removed unique index on columns (email)
  [-] Removed column \`email\`
  [+] Added column \`made\`
  [+] Added column \`name\`
  [*] Altered column \`age\` (changed from Nullable to Required, type changed)
  [*] Altered column \`role\` (type changed)
  [+] Added index on columns (name)
`)
  })
})
