import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { parseCommand } from '../../options.ts'
import { captureOutput, type Output } from '../../testing/output.ts'
import { PostgresqlDatabase } from '../../testing/postgresql-database.ts'
import type { MigrateCommand } from '../migrate-command.ts'
import { runMigrateCommand } from '../run.ts'

let folder: string
let output: Output
let database: PostgresqlDatabase

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'structure-'))
  database = await PostgresqlDatabase.create()
  output = captureOutput()
})

afterEach(async () => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
  await database[Symbol.asyncDispose]()
})

const at = (name: string) => path.join(folder, name)
const read = () => readFileSync(at('schema.prisma'), 'utf8')

function schema(models: string, datasource = ''): void {
  const generator =
    'generator client {\n  provider        = "prisma-client"\n  previewFeatures = ["postgresqlExtensions", "views"]\n}\n'
  writeFileSync(
    at('schema.prisma'),
    `${generator}\ndatasource db {\n  provider = "postgresql"\n${datasource}}\n\n${models}`,
  )
}

function migration(name: string, script: string): void {
  mkdirSync(at(`migrations/${name}`), { recursive: true })
  writeFileSync(at(`migrations/${name}/migration.sql`), script)
}

async function rows(sql: string): Promise<unknown[]> {
  return (await database.session.query<Record<string, unknown>>(sql)).rows
}

function run(...args: string[]): Promise<number> {
  const env = { PRISMA_SCHEMA: at('schema.prisma'), DATABASE_URL: database.url, PRISMA_MIGRATE_LOCK_TIMEOUT: '30' }
  return runMigrateCommand(parseCommand(args, env) as MigrateCommand)
}

const ENUM_AND_SCHEMAS = `enum Size {
  SMALL
  LARGE

  @@schema("base")
}

/// A person.
model User {
  id    Int     @id @default(autoincrement())
  // Compared without case.
  email String  @unique @db.Citext
  size  Size    @default(SMALL)
  posts Post[]

  @@map("users")
  @@schema("base")
}

model Post {
  id       Int  @id @default(autoincrement())
  authorId Int  @map("author_id")
  author   User @relation(fields: [authorId], references: [id], map: "post_author")

  @@schema("blog")
}
`
const SCHEMAS = '  schemas    = ["base", "blog"]\n  extensions = [citext(schema: "public")]\n'

/** What a script cut at its semicolons would break. */
const FUNCTIONS = `CREATE TABLE "A" ("id" SERIAL PRIMARY KEY, "name" TEXT);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := coalesce(NEW.name, ';'); RETURN NEW; END; $$;
CREATE TRIGGER touch BEFORE INSERT ON "A" FOR EACH ROW EXECUTE FUNCTION touch();
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM "A") THEN INSERT INTO "A" ("name") VALUES ('a;b'); END IF; END $$;
`

describe('the structure of a PostgreSQL database', () => {
  it('goes from a schema with namespaces, enums and extensions into the database and back', async () => {
    schema(ENUM_AND_SCHEMAS, SCHEMAS)
    expect(await run('db', 'push')).toBe(0)
    expect(await run('migrate', 'diff', '--from-database', '--to-schema', at('schema.prisma'), '--exit-code')).toBe(0)

    expect(await run('db', 'pull')).toBe(0)

    const pulled = read()
    expect(pulled).toContain('/// A person.\nmodel User {')
    expect(pulled).toContain('  // Compared without case.\n')
    expect(pulled).toMatch(/author +User +@relation\(fields: \[authorId\], references: \[id\], map: "post_author"\)/)
    expect(pulled).toMatch(/enum Size \{\n {2}SMALL\n {2}LARGE\n/)
    expect(pulled.indexOf('model User')).toBeLessThan(pulled.indexOf('model Post'))

    schema('', SCHEMAS)
    expect(await run('db', 'pull', '--print')).toBe(0)
    expect(output.out()).toMatch(/model users \{[\s\S]*@db\.Citext[\s\S]*@@schema\("base"\)/)
  })

  it('is pushed once by several who push at the same time', async () => {
    schema(Array.from({ length: 20 }, (_, i) => `model A${i} {\n  id Int @id\n}\n`).join('\n'))

    expect(await Promise.all([run('db', 'push'), run('db', 'push'), run('db', 'push')])).toEqual([0, 0, 0])

    expect(output.out().match(/now in sync/g)).toHaveLength(1)
    expect(output.out().match(/already in sync/g)).toHaveLength(2)
  })

  it('loses nothing without being told to', async () => {
    schema('model A {\n  id   Int    @id\n  name String\n}\n')
    await run('db', 'push')
    await rows(`INSERT INTO "A" VALUES (1, 'x')`)
    schema('model A {\n  id Int @id\n}\n')

    expect(await run('db', 'push')).toBe(1)
    expect(output.err()).toContain('--accept-data-loss')
    expect(await run('migrate', 'reset')).toBe(1)
    expect(output.err()).toContain(`PostgreSQL database "${new URL(database.url).pathname.slice(1)}" at 127.0.0.1`)
    expect(await run('migrate', 'dev', '--name', 'a')).toBe(1)
    expect(output.err()).toMatch(/Drift detected: /)
    expect(await rows('SELECT * FROM "A"')).toEqual([{ id: 1, name: 'x' }])

    expect(await run('db', 'push', '--accept-data-loss')).toBe(0)
    expect(await rows('SELECT * FROM "A"')).toEqual([{ id: 1 }])
  })

  it('is developed by migrations, whose functions, triggers and blocks work in the shadow database as well', async () => {
    migration('20240101000000_a', FUNCTIONS)
    schema('model A {\n  id   Int     @id @default(autoincrement())\n  name String?\n  size Int     @default(1)\n}\n')

    expect([await run('migrate', 'dev', '--name', 'Add size'), output.err()]).toEqual([0, ''])

    const [, added = ''] = readdirSync(at('migrations'))
    expect(added).toMatch(/^\d{14}_add_size$/)
    expect(readFileSync(at(`migrations/${added}/migration.sql`), 'utf8')).toBe(
      '-- AlterTable\nALTER TABLE "A" ADD COLUMN     "size" INTEGER NOT NULL DEFAULT 1;\n',
    )
    expect(await rows('SELECT name, size FROM "A"')).toEqual([{ name: 'a;b', size: 1 }])
    expect(await run('migrate', 'dev')).toBe(0)
    expect(output.out()).toMatch(/already in sync with the Prisma schema\. There was no pending migration\.\n$/)
    // Other suites have some of their own for a moment; what is left behind stays.
    await expect
      .poll(() => rows("SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow_db_%'"), {
        timeout: 20_000,
      })
      .toEqual([])

    await rows('CREATE TABLE extra (id INT PRIMARY KEY)')
    expect(await run('migrate', 'dev')).toBe(1)
    expect(output.err()).toMatch(/Drift detected: [\s\S]*\[\+\] Added tables\n {4}- extra\n/)
    expect(await run('migrate', 'diff', '--from-migrations', at('migrations'), '--to-database', '--exit-code')).toBe(2)

    await rows(
      `UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name = '20240101000000_a'; DROP TABLE extra`,
    )
    expect(await run('migrate', 'dev')).toBe(1)
    expect(output.err()).toMatch(/changed after they had been applied:\n {2}\* 20240101000000_a\n/)

    writeFileSync(at('seed.sql'), `INSERT INTO "A" ("name") VALUES (NULL);`)
    expect(await run('migrate', 'reset', '--force')).toBe(0)
    expect(await rows('SELECT name FROM "A" ORDER BY id')).toEqual([{ name: 'a;b' }, { name: ';' }])
  })

  it('is reset with everything in all namespaces of the schema, also if one of them is missing', async () => {
    schema(ENUM_AND_SCHEMAS, SCHEMAS)
    await run('db', 'push')
    await rows('CREATE FUNCTION base.one() RETURNS INT LANGUAGE SQL AS $$ SELECT 1 $$; DROP SCHEMA blog CASCADE')

    expect(await run('db', 'push', '--force-reset')).toBe(0)

    expect(await rows("SELECT proname FROM pg_proc WHERE proname = 'one'")).toEqual([])
    expect(await rows("SELECT tablename FROM pg_tables WHERE schemaname IN ('base', 'blog') ORDER BY 1")).toEqual([
      { tablename: 'Post' },
      { tablename: 'users' },
    ])
  })

  it('is developed in several namespaces, with the history beside them', async () => {
    schema(ENUM_AND_SCHEMAS, SCHEMAS)
    expect([await run('migrate', 'dev', '--name', 'a'), output.err()]).toEqual([0, ''])
    expect(await run('migrate', 'dev')).toBe(0)
    expect(await rows("SELECT schemaname FROM pg_tables WHERE tablename = '_prisma_migrations'")).toEqual([
      { schemaname: 'public' },
    ])
    expect(await run('migrate', 'reset', '--force')).toBe(0)
    expect(await rows('SELECT count(*)::int AS n FROM _prisma_migrations')).toEqual([{ n: 1 }])
  })
})
