import { describe, expect, it } from 'vitest'

import { SchemaParser } from '../../../schema/parser.ts'
import { columnSql } from '../render/column-sql.ts'
import { addForeignKey } from '../render/foreign-key-sql.ts'
import { indexClause, primaryKeyClause } from '../render/index-sql.ts'
import type { DatabaseStructure } from '../structure/database-structure.ts'
import { calculateStructure } from './calculate-structure.ts'

/** The structure of models that Prisma's own parser accepts. */
async function structure(models: string, datasource = ''): Promise<DatabaseStructure> {
  const content = `datasource db {\n  provider = "mysql"\n${datasource}\n}\n${models}`
  const files = [{ path: 'schema.prisma', content }]
  const parser = await SchemaParser.load()
  parser.validate(files)
  return calculateStructure(files)
}

const ENUM = 'enum Colour {\n  RED @map("red")\n  BLUE\n}'

describe('a column', () => {
  it.each([
    ['Int', 'INTEGER NOT NULL'],
    ['Int?', 'INTEGER NULL'],
    ['BigInt', 'BIGINT NOT NULL'],
    ['Float', 'DOUBLE NOT NULL'],
    ['Decimal', 'DECIMAL(65, 30) NOT NULL'],
    ['Boolean', 'BOOLEAN NOT NULL'],
    ['String', 'VARCHAR(191) NOT NULL'],
    ['DateTime', 'DATETIME(3) NOT NULL'],
    ['Json', 'JSON NOT NULL'],
    ['Bytes', 'LONGBLOB NOT NULL'],
    ['Colour', "ENUM('red', 'BLUE') NOT NULL"],
    ['Int @db.UnsignedSmallInt', 'SMALLINT UNSIGNED NOT NULL'],
    ['Int @db.UnsignedInt', 'INTEGER UNSIGNED NOT NULL'],
    ['Int @db.Year', 'YEAR NOT NULL'],
    ['Boolean @db.TinyInt', 'BOOLEAN NOT NULL'],
    ['Boolean @db.Bit(1)', 'BIT(1) NOT NULL'],
    ['Int @db.TinyInt', 'TINYINT NOT NULL'],
    ['Decimal @db.Decimal(10, 2)', 'DECIMAL(10, 2) NOT NULL'],
    ['String @db.Char(7)', 'CHAR(7) NOT NULL'],
    ['String @db.LongText', 'LONGTEXT NOT NULL'],
    ['Bytes @db.VarBinary(16)', 'VARBINARY(16) NOT NULL'],
    ['DateTime @db.Date', 'DATE NOT NULL'],
    ['DateTime @db.Timestamp(0)', 'TIMESTAMP(0) NOT NULL'],
    ['Unsupported("point")?', 'point NULL'],
    ['Int @ignore', 'INTEGER NOT NULL'],
    ['Int @map("other")', undefined],
    ['Int @default(-5)', 'INTEGER NOT NULL DEFAULT -5'],
    ['BigInt @default(123456789012341234)', 'BIGINT NOT NULL DEFAULT 123456789012341234'],
    ['Float @default(1.50)', 'DOUBLE NOT NULL DEFAULT 1.5'],
    ['Decimal @default(12.340)', 'DECIMAL(65, 30) NOT NULL DEFAULT 12.34'],
    ['Boolean @default(true)', 'BOOLEAN NOT NULL DEFAULT true'],
    ['String @default("it\'s \\\\ \\"q\\"")', String.raw`VARCHAR(191) NOT NULL DEFAULT 'it''s \\ "q"'`],
    ['Colour @default(RED)', "ENUM('red', 'BLUE') NOT NULL DEFAULT 'red'"],
    ['DateTime @default(now())', 'DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)'],
    ['DateTime @default(now()) @db.DateTime(6)', 'DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6)'],
    ['DateTime @default(now()) @db.DateTime', 'DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP(0)'],
    ['DateTime @default("2024-01-31T12:30:00.25+01:00")', "DATETIME(3) NOT NULL DEFAULT '2024-01-31 11:30:00.25'"],
    ['DateTime @default("2024-01-31T12:30:00Z") @db.Date', "DATE NOT NULL DEFAULT '2024-01-31'"],
    ['DateTime @default("1970-01-01T12:30:00Z") @db.Time(0)', "TIME(0) NOT NULL DEFAULT '12:30:00'"],
    ['DateTime @updatedAt', 'DATETIME(3) NOT NULL'],
    ['String @default(uuid())', 'VARCHAR(191) NOT NULL'],
    ['String @default(dbgenerated("(uuid())"))', 'VARCHAR(191) NOT NULL DEFAULT (uuid())'],
    ['Unsupported("point") @default(dbgenerated())', 'point NOT NULL'],
    ['Json @default("{}")', 'JSON NOT NULL'],
    ['Bytes @default("AA==")', 'LONGBLOB NOT NULL'],
  ])('of type %s', async (type, sql) => {
    const { tables } = await structure(`model M {\n  id Int @id\n  c ${type}\n}\n${ENUM}`)
    const column = tables[0]?.columns[1]
    expect(column && columnSql(column)).toBe(sql === undefined ? '`other` INTEGER NOT NULL' : `\`c\` ${sql}`)
  })

  it('counts by itself, or has a value that Prisma makes', async () => {
    const { tables } = await structure(
      'model M {\n  id Int @id @default(autoincrement())\n  c String @default(cuid())\n  d Int @default(1)\n}',
    )
    expect(tables[0]?.columns.map(({ autoIncrement }) => autoIncrement)).toEqual([true, false, false])
    expect(tables[0]?.columns.map(({ madeByPrisma }) => madeByPrisma)).toEqual([false, true, false])
  })

  it('has a native type whatever the name of the datasource', () => {
    const files = [
      {
        path: 'schema.prisma',
        content: 'datasource mine {\n  provider = "mysql"\n}\nmodel M {\n  id String @id @mine.VarChar(20)\n}',
      },
    ]
    const [column] = calculateStructure(files).tables[0]?.columns ?? []
    expect(column && columnSql(column)).toBe('`id` VARCHAR(20) NOT NULL')
  })
})

const LONG = 'x'.repeat(40)

describe('an index', () => {
  it.each([
    ['', ['PRIMARY KEY (`_a`, `b`(5))'], '@@id([a, b(length: 5)])'],
    ['@@index([a])', ['INDEX `ms__a_idx`(`_a`)']],
    ['@@index([a(sort: Desc), b(length: 7)])', ['INDEX `ms__a_b_idx`(`_a` DESC, `b`(7))']],
    ['@@index(fields: [a], map: "mine")', ['INDEX `mine`(`_a`)']],
    ['@@index([a], name: "old")', ['INDEX `old`(`_a`)']],
    ['@@unique([a, b], name: "client")', ['UNIQUE INDEX `ms__a_b_key`(`_a`, `b`)']],
    ['@@unique([a, b], map: "mine")', ['UNIQUE INDEX `mine`(`_a`, `b`)']],
    ['@@fulltext([b])', ['FULLTEXT INDEX `ms_b_idx`(`b`)']],
    [
      '@@unique([a, b])\n@@index([b])\nc Int @unique\nd Int @unique(map: "u", sort: Desc)',
      [
        'UNIQUE INDEX `ms_c_key`(`c`)',
        'UNIQUE INDEX `u`(`d` DESC)',
        'INDEX `ms_b_idx`(`b`)',
        'UNIQUE INDEX `ms__a_b_key`(`_a`, `b`)',
      ],
    ],
    [`${LONG} Int\n@@index([${LONG}, b])`, [`INDEX \`ms_${LONG}_b_idx\`(\`${LONG}\`, \`b\`)`]],
    [
      `${LONG} Int\ny${LONG} Int\n@@index([${LONG}, y${LONG}])`,
      [`INDEX \`${`ms_${LONG}_y${LONG}`.slice(0, 60)}_idx\`(\`${LONG}\`, \`y${LONG}\`)`],
    ],
  ])('made by %s', async (members, expected, id = '@@id([a])') => {
    const models = `model M {\n  a Int @map("_a")\n  b String\n${members}\n${id}\n@@map("ms")\n}`
    const { tables } = await structure(models)
    const [table] = tables
    const sql = members === '' ? [primaryKeyClause(table?.primaryKey ?? [])] : table?.indexes.map(indexClause)
    expect(sql).toEqual(expected)
  })

  it('is cut where a character ends', async () => {
    const name = `${'x'.repeat(58)}äö`
    const { tables } = await structure(
      `model M {\n  id Int @id\n  a Int @unique @map("${name.slice(0, 57)}")\n  @@map("ä")\n}`,
    )
    expect(tables[0]?.indexes[0]?.name).toBe(`ä_${'x'.repeat(57)}_key`)
  })
})

const RELATIONS = `model Parent {
  id Int @id @map("parent_id")
  required Child[] @relation("required")
  optional Child[] @relation("optional")
  given Child[] @relation("given")
  mixed Child[] @relation("mixed")
  other Int
  @@unique([id, other])
  @@map("parents")
}
model Child {
  id Int @id
  rId Int
  r Parent @relation("required", fields: [rId], references: [id])
  oId Int? @map("o")
  o Parent? @relation("optional", fields: [oId], references: [id], map: "mine")
  gId Int?
  g Parent? @relation("given", fields: [gId], references: [id], onDelete: Cascade, onUpdate: NoAction)
  m1 Int
  m2 Int?
  m Parent? @relation("mixed", fields: [m1, m2], references: [id, other])
}`

describe('foreign keys', () => {
  const keysOf = ({ tables }: DatabaseStructure) =>
    tables.flatMap(({ name, foreignKeys }) => foreignKeys.map((key) => addForeignKey(name, key)))

  it('have the actions and names of the schema, or those of Prisma', async () => {
    expect(keysOf(await structure(RELATIONS))).toEqual([
      'ALTER TABLE `Child` ADD CONSTRAINT `Child_rId_fkey` FOREIGN KEY (`rId`) REFERENCES `parents`(`parent_id`) ON DELETE RESTRICT ON UPDATE CASCADE',
      'ALTER TABLE `Child` ADD CONSTRAINT `mine` FOREIGN KEY (`o`) REFERENCES `parents`(`parent_id`) ON DELETE SET NULL ON UPDATE CASCADE',
      'ALTER TABLE `Child` ADD CONSTRAINT `Child_gId_fkey` FOREIGN KEY (`gId`) REFERENCES `parents`(`parent_id`) ON DELETE CASCADE ON UPDATE NO ACTION',
      'ALTER TABLE `Child` ADD CONSTRAINT `Child_m1_m2_fkey` FOREIGN KEY (`m1`, `m2`) REFERENCES `parents`(`parent_id`, `other`) ON DELETE RESTRICT ON UPDATE CASCADE',
    ])
  })

  it('are none where Prisma keeps relations itself', async () => {
    const models = RELATIONS.replace('@@map', '@@index([other])\n  @@map')
    expect(keysOf(await structure(models, '  relationMode = "prisma"'))).toEqual([])
  })
})

const MANY = `model Post {
  id Int @id @map("post_id")
  tags Tag[]
  before Post[] @relation("order")
  after Post[] @relation("order")
  author Person @relation("same name", fields: [authorId], references: [id])
  authorId Int
}
model Tag {
  name String @id @db.VarChar(20)
  posts Post[]
}
model Person {
  id Int @id
  posts Post[] @relation("same name")
}`

describe('many-to-many relations', () => {
  it('have tables of their own', async () => {
    const { tables } = await structure(MANY)
    const joins = tables.slice(3)
    expect(joins.map(({ name }) => name)).toEqual(['_PostToTag', '_order'])
    const [join] = joins
    expect(join?.columns.map(columnSql)).toEqual(['`A` INTEGER NOT NULL', '`B` VARCHAR(20) NOT NULL'])
    expect(join?.indexes.map(indexClause)).toEqual([
      'UNIQUE INDEX `_PostToTag_AB_unique`(`A`, `B`)',
      'INDEX `_PostToTag_B_index`(`B`)',
    ])
    expect(join?.foreignKeys.map((key) => addForeignKey('_PostToTag', key))).toEqual([
      'ALTER TABLE `_PostToTag` ADD CONSTRAINT `_PostToTag_A_fkey` FOREIGN KEY (`A`) REFERENCES `Post`(`post_id`) ON DELETE CASCADE ON UPDATE CASCADE',
      'ALTER TABLE `_PostToTag` ADD CONSTRAINT `_PostToTag_B_fkey` FOREIGN KEY (`B`) REFERENCES `Tag`(`name`) ON DELETE CASCADE ON UPDATE CASCADE',
    ])
  })

  it('have no foreign keys where Prisma keeps relations itself', async () => {
    const models = MANY.replace('authorId Int', 'authorId Int\n  @@index([authorId])')
    const { tables } = await structure(models, '  relationMode = "prisma"')
    expect(tables.flatMap(({ foreignKeys }) => foreignKeys)).toEqual([])
  })
})

describe('the tables of a schema', () => {
  it('are those of models, ignored ones too, and not of views', () => {
    const content = [
      'datasource db {\n  provider = "mysql"\n}',
      'generator client {\n  provider = "prisma-client-js"\n  previewFeatures = ["views"]\n}',
      'model A {\n  id Int @id\n}\nmodel B {\n  id Int\n  @@ignore\n}\nview V {\n  id Int @unique\n}',
    ].join('\n')
    expect(calculateStructure([{ path: 'schema.prisma', content }]).tables.map(({ name }) => name)).toEqual(['A', 'B'])
  })
})
