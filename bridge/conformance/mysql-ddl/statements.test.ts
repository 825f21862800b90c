import { describe, expect, it } from 'vitest'

import { SchemaParser } from '../../src/schema/parser.ts'
import { createTableStatements } from './statements.ts'

async function statements(models: string, relationMode = 'foreignKeys', views: string[] = []): Promise<string> {
  const content = `datasource db {\n  provider = "mysql"\n  relationMode = "${relationMode}"\n}\n${models}`
  const parser = await SchemaParser.load()
  const { datamodel } = parser.dmmf([{ path: 'schema.prisma', content }])
  return createTableStatements(datamodel, relationMode, new Set(views)).join(';\n')
}

describe('createTableStatements', () => {
  it('gives scalars the types of Prisma Migrate', async () => {
    const sql = await statements(`model M {
      id Int @id @default(autoincrement())
      s String @default("it's")
      f Float
      d Decimal @default(1.5)
      at DateTime @default(now())
      exact DateTime @default(now()) @db.DateTime(6)
      j Json @default("{}")
      b Bytes
      big BigInt @default(123456789012341234)
      ok Boolean? @default(true)
      small Int @db.UnsignedSmallInt
      short String @db.VarChar(20)
      long String @default("x") @db.Text
      key String @default(uuid())
      sum Int @default(dbgenerated("1 + 1"))
      e Colour @default(RED)
    }
    enum Colour {
      RED @map("red")
      BLUE
    }`)

    expect(sql).toContain('`id` INTEGER NOT NULL AUTO_INCREMENT')
    expect(sql).toContain("`s` VARCHAR(191) NOT NULL DEFAULT 'it''s'")
    expect(sql).toContain('`f` DOUBLE NOT NULL,')
    expect(sql).toContain('`d` DECIMAL(65,30) NOT NULL DEFAULT 1.5')
    expect(sql).toContain('`at` DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)')
    expect(sql).toContain('`exact` DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6)')
    expect(sql).toContain('`j` JSON NOT NULL,')
    expect(sql).toContain('`b` LONGBLOB NOT NULL')
    expect(sql).toContain('`big` BIGINT NOT NULL DEFAULT 123456789012341234')
    expect(sql).toContain('`ok` BOOLEAN NULL DEFAULT true')
    expect(sql).toContain('`small` SMALLINT UNSIGNED NOT NULL')
    expect(sql).toContain('`short` VARCHAR(20) NOT NULL')
    expect(sql).toContain('`long` TEXT NOT NULL,')
    expect(sql).toContain('`key` VARCHAR(191) NOT NULL,')
    expect(sql).toContain('`sum` INTEGER NOT NULL DEFAULT (1 + 1)')
    expect(sql).toContain("`e` ENUM('red', 'BLUE') NOT NULL DEFAULT 'red'")
    expect(sql).toContain('PRIMARY KEY (`id`)')
  })

  it('names tables, columns and indexes as the schema or Prisma does', async () => {
    const sql = await statements(`model M {
      a Int @map("_a")
      b String @unique
      c String @unique(map: "mine")
      @@id([a, b(length: 5)])
      @@index([a(sort: Desc), b(length: 7)])
      @@fulltext([c])
      @@map("ms")
    }`)

    expect(sql).toContain('CREATE TABLE `ms`')
    expect(sql).toContain('PRIMARY KEY (`_a`, `b`(5))')
    expect(sql).toContain('UNIQUE INDEX `ms_b_key` (`b`)')
    expect(sql).toContain('UNIQUE INDEX `mine` (`c`)')
    expect(sql).toContain('INDEX `ms__a_b_idx` (`_a` DESC, `b`(7))')
    expect(sql).toContain('FULLTEXT INDEX `ms_c_idx` (`c`)')
  })

  const RELATIONS = `model Parent {
    id Int @id
    required Child[] @relation("required")
    optional Child[] @relation("optional")
    given Child[] @relation("given")
    mixed Child[] @relation("mixed")
    other Int
    @@unique([id, other])
  }
  model Child {
    id Int @id
    rId Int
    r Parent @relation("required", fields: [rId], references: [id])
    oId Int? @map("o")
    o Parent? @relation("optional", fields: [oId], references: [id])
    gId Int?
    g Parent? @relation("given", fields: [gId], references: [id], onDelete: Cascade, onUpdate: NoAction)
    m1 Int
    m2 Int?
    m Parent? @relation("mixed", fields: [m1, m2], references: [id, other])
  }`

  it('gives foreign keys the actions of the schema or of Prisma', async () => {
    const sql = await statements(RELATIONS)

    expect(sql).toContain(
      'ALTER TABLE `Child` ADD CONSTRAINT `Child_rId_fkey` FOREIGN KEY (`rId`) REFERENCES `Parent` (`id`) ON DELETE RESTRICT ON UPDATE CASCADE',
    )
    expect(sql).toContain(
      '`Child_o_fkey` FOREIGN KEY (`o`) REFERENCES `Parent` (`id`) ON DELETE SET NULL ON UPDATE CASCADE',
    )
    expect(sql).toContain(
      '`Child_gId_fkey` FOREIGN KEY (`gId`) REFERENCES `Parent` (`id`) ON DELETE CASCADE ON UPDATE NO ACTION',
    )
    expect(sql).toContain('(`m1`, `m2`) REFERENCES `Parent` (`id`, `other`) ON DELETE RESTRICT')
    expect(await statements(RELATIONS, 'prisma')).not.toContain('FOREIGN KEY')
  })

  const MANY = `model Post {
    id Int @id @map("post_id")
    tags Tag[]
    before Post[] @relation("order")
    after Post[] @relation("order")
  }
  model Tag {
    name String @id
    posts Post[]
  }`

  it('makes the tables behind many-to-many relations', async () => {
    const sql = await statements(MANY)

    expect(sql).toContain('CREATE TABLE `_PostToTag` (\n  `A` INTEGER NOT NULL,\n  `B` VARCHAR(191) NOT NULL')
    expect(sql).toContain('UNIQUE INDEX `_PostToTag_AB_unique` (`A`, `B`)')
    expect(sql).toContain('INDEX `_PostToTag_B_index` (`B`)')
    expect(sql).toContain(
      '`_PostToTag_A_fkey` FOREIGN KEY (`A`) REFERENCES `Post` (`post_id`) ON DELETE CASCADE ON UPDATE CASCADE',
    )
    expect(sql.match(/CREATE TABLE `_order`/g)).toHaveLength(1)
    expect(await statements(MANY, 'prisma')).not.toContain('FOREIGN KEY')
  })

  it('makes no tables for views', async () => {
    const sql = await statements('model M {\n  id Int @id\n}\nmodel V {\n  id Int @id\n}', 'foreignKeys', ['V'])

    expect(sql).not.toContain('`V`')
  })
})
