import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { MariadbDatabase } from '../../../testing/mariadb-database.ts'
import type { SchemaFile } from '../../../schema/files.ts'
import { type MigrationTarget, openTarget } from '../../targets/target.ts'
import { MysqlSchemaEngine } from '../mysql-schema-engine.ts'
import { text, WITH_VIEWS } from './testing.ts'

const TABLES = [
  `CREATE TABLE person (
    id INT AUTO_INCREMENT PRIMARY KEY,
    email VARCHAR(255) NOT NULL UNIQUE,
    boss_id INT,
    CONSTRAINT boss FOREIGN KEY (boss_id) REFERENCES person (id)
  )`,
  `CREATE TABLE post (
    id BIGINT UNSIGNED PRIMARY KEY,
    author_id INT NOT NULL,
    editor_id INT,
    title VARCHAR(191) NOT NULL DEFAULT 'a "b" it''s \\\\',
    body TEXT,
    rate DECIMAL(10, 2) NOT NULL DEFAULT 1.50,
    created DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    stamp TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
    secret BINARY(16) DEFAULT (UNHEX('00')),
    extra JSON,
    plain LONGTEXT,
    ok BOOLEAN NOT NULL DEFAULT TRUE,
    tiny TINYINT DEFAULT 5,
    flag BIT(1) DEFAULT b'1',
    tags SET ('a', 'b') DEFAULT 'a',
    color ENUM ('red', 'light-blue', '0', '') NOT NULL DEFAULT 'light-blue',
    digit ENUM ('0', '1'),
    place POINT,
    doubled INT AS (tiny * 2) STORED,
    \`1st\` INT,
    \`9\` INT,
    UNIQUE post_title_created_key (title, created),
    INDEX by_title (title(20)),
    FULLTEXT post_body_idx (body),
    CONSTRAINT positive CHECK (tiny > 1),
    CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES person (id) ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT post_editor_id_fkey FOREIGN KEY (editor_id) REFERENCES person (id) ON DELETE SET NULL ON UPDATE CASCADE
  ) COMMENT 'what is written'`,
  'CREATE TABLE tag (id INT PRIMARY KEY)',
  `CREATE TABLE _posttotag (
    A BIGINT UNSIGNED NOT NULL,
    B INT NOT NULL,
    UNIQUE _posttotag_AB_unique (A, B),
    INDEX _posttotag_B_index (B),
    CONSTRAINT _posttotag_A_fkey FOREIGN KEY (A) REFERENCES post (id) ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT _posttotag_B_fkey FOREIGN KEY (B) REFERENCES tag (id) ON DELETE CASCADE ON UPDATE CASCADE
  )`,
  'CREATE TABLE seat (area INT, number INT, tag_id INT UNIQUE, PRIMARY KEY (area, number), CONSTRAINT seat_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tag (id))',
  'CREATE TABLE log (message TEXT, tag_id INT, CONSTRAINT log_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tag (id))',
  'CREATE TABLE `class` (id INT PRIMARY KEY) PARTITION BY HASH (id) PARTITIONS 2',
  'CREATE VIEW title AS SELECT id, title FROM post',
]

const SCHEMA = text(`
  /// This model has been renamed to 'Renamedclass' during introspection, because the original name 'class' is reserved.
  /// This table is a partition table and requires additional setup for migrations. Visit https://pris.ly/d/partition-tables for more info.
  model Renamedclass {
    id Int @id

    @@map("class")
  }

  /// The underlying table does not contain a valid unique identifier and can therefore currently not be handled by Prisma Client.
  model log {
    message String? @db.Text
    tag_id  Int?
    tag     tag?    @relation(fields: [tag_id], references: [id], onDelete: Restrict, onUpdate: Restrict)

    @@index([tag_id], map: "log_tag_id_fkey")
    @@ignore
  }

  model person {
    id                          Int      @id @default(autoincrement())
    email                       String   @unique(map: "email") @db.VarChar(255)
    boss_id                     Int?
    person                      person?  @relation("personToperson", fields: [boss_id], references: [id], onDelete: Restrict, onUpdate: Restrict, map: "boss")
    other_person                person[] @relation("personToperson")
    post_post_author_idToperson post[]   @relation("post_author_idToperson")
    post_post_editor_idToperson post[]   @relation("post_editor_idToperson")

    @@index([boss_id], map: "boss")
  }

  /// This table contains check constraints and requires additional setup for migrations. Visit https://pris.ly/d/check-constraints for more info.
  /// This model or at least one of its fields has comments in the database, and requires an additional setup for migrations: Read more: https://pris.ly/d/database-comments
  model post {
    id                            BigInt                        @id @db.UnsignedBigInt
    author_id                     Int
    editor_id                     Int?
    title                         String                        @default("a \\"b\\" it's \\\\")
    body                          String?                       @db.Text
    rate                          Decimal                       @default(1.5) @db.Decimal(10, 2)
    created                       DateTime                      @default(now())
    stamp                         DateTime                      @default(now()) @db.Timestamp(0)
    secret                        Bytes?                        @default(dbgenerated("(unhex('00'))")) @db.Binary(16)
    extra                         Json?
    plain                         String?                       @db.LongText
    ok                            Boolean                       @default(true)
    tiny                          Int?                          @default(5) @db.TinyInt
    flag                          Boolean?                      @default(true) @db.Bit(1)
    tags                          String?                       @default("a")
    color                         post_color                    @default(light_blue)
    digit                         Unsupported("enum('0','1')")?
    place                         Unsupported("point")?
    doubled                       Int?
    st                            Int?                          @map("1st")
    /// This field was commented out because of an invalid name. Please provide a valid one that matches [a-zA-Z][a-zA-Z0-9_]*
    // 9 Int? @map("9")
    person_post_author_idToperson person                        @relation("post_author_idToperson", fields: [author_id], references: [id], onDelete: Cascade)
    person_post_editor_idToperson person?                       @relation("post_editor_idToperson", fields: [editor_id], references: [id])
    tag                           tag[]                         @relation("posttotag")

    @@unique([title, created])
    @@index([title(length: 20)], map: "by_title")
    @@index([author_id], map: "post_author_id_fkey")
    @@index([editor_id], map: "post_editor_id_fkey")
    @@fulltext([body])
  }

  model seat {
    area   Int
    number Int
    tag_id Int? @unique(map: "tag_id")
    tag    tag? @relation(fields: [tag_id], references: [id], onDelete: Restrict, onUpdate: Restrict)

    @@id([area, number])
  }

  model tag {
    id   Int    @id
    log  log[]  @ignore
    seat seat?
    post post[] @relation("posttotag")
  }

  view title {
    id    BigInt @db.UnsignedBigInt
    title String @default("a \\"b\\" it's \\\\")
  }

  enum post_color {
    red
    light_blue       @map("light-blue")
    // 0 @map("0")
    EMPTY_ENUM_VALUE @map("")
  }
`)

describe('the introspection of MariaDB', () => {
  let database: MariadbDatabase
  let target: MigrationTarget
  let engine: MysqlSchemaEngine

  beforeAll(async () => {
    database = await MariadbDatabase.create()
    for (const statement of TABLES) {
      await database.session.query(statement)
    }
    target = await openTarget('mysql', { url: database.url, connectionLimit: undefined, poolTimeoutSeconds: undefined })
    engine = new MysqlSchemaEngine(target.adapter)
  })
  afterAll(async () => {
    await target.close()
    await database[Symbol.asyncDispose]()
  })

  const introspect = (content: string) => engine.introspect([file(content)], { force: false })

  it('writes tables, views and enums into a fresh schema, and leaves it as it is after that', async () => {
    const { files, warnings, views } = await introspect(WITH_VIEWS)
    expect(files).toEqual([file(`${WITH_VIEWS}\n${SCHEMA}`)])
    expect(warnings).toContain('- Model: "post", field: "place", original data type: "point"')
    expect(views).toMatchObject([{ schema: new URL(database.url).pathname.slice(1), name: 'title' }])
    expect(views[0]?.definition).toMatch(/^select .*`title`.* from /)
    expect((await engine.introspect(files, { force: false })).files).toEqual(files)
  })

  it('keeps the names of the schema while tables change', async () => {
    const schema = `${WITH_VIEWS}\n${text(`
      /// A word for many posts.
      model Label {
        number Int       @id @map("id")
        texts  Article[] @relation("posttotag")

        @@map("tag")
      }

      model Article {
        id     BigInt  @id @db.UnsignedBigInt
        labels Label[] @relation("posttotag")

        @@map("post")
      }
    `)}`
    await database.session.query('ALTER TABLE tag ADD COLUMN word VARCHAR(20)')
    const content = (await introspect(schema)).files[0]?.content ?? ''
    expect(content).toContain(
      text(`
        /// A word for many posts.
        model Label {
          number Int       @id @map("id")
          word   String?   @db.VarChar(20)
          log    log[]     @ignore
          seat   seat?
          texts  Article[] @relation("posttotag")

          @@map("tag")
        }
      `),
    )
    expect(content).toMatch(/ labels +Label\[\] +@relation\("posttotag"\)/)
    expect(content.indexOf('model Article')).toBeLessThan(content.indexOf('model person'))
  })
})

function file(content: string): SchemaFile {
  return { path: 'schema.prisma', content }
}
