import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import type { SqlQueryable } from '@prisma/driver-adapter-utils'
import type * as mariadb from 'mariadb'
import type pg from 'pg'
import { describe, expect, it, vi } from 'vitest'

import { BUNDLE_EXISTS } from '../../testing/bridge-process.ts'
import { MariadbDatabase } from '../../testing/mariadb-database.ts'
import { MigrationsProject } from '../../testing/migrations-project.ts'
import { PostgresqlDatabase } from '../../testing/postgresql-database.ts'
import { openTarget } from '../targets/target.ts'
import { type ContractDatabase, deployContract } from './deploy-contract.ts'

const official = (name: string) => fileURLToPath(new URL(`../history/official/${name}`, import.meta.url))
const options = (url: string) => ({ url, connectionLimit: undefined, poolTimeoutSeconds: undefined })

interface PostgresqlContractDatabase extends ContractDatabase {
  readonly session: pg.Client
}

async function postgresql(provider = 'postgresql'): Promise<PostgresqlContractDatabase> {
  const database = await PostgresqlDatabase.create()
  const { url, session } = database
  return {
    provider,
    url,
    session,
    query: async (sql) => (await session.query<Record<string, unknown>>(sql)).rows,
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

interface MariadbContractDatabase extends ContractDatabase {
  readonly session: mariadb.Connection
}

async function mariadbDatabase(): Promise<MariadbContractDatabase> {
  const database = await MariadbDatabase.create()
  const { url, session } = database
  return {
    provider: 'mysql',
    url,
    session,
    query: async (sql) => {
      const rows = await session.query<Record<string, unknown>[]>(sql)
      return Array.isArray(rows) ? [...rows] : []
    },
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

/** The one value that a query answers. */
async function answer(session: SqlQueryable, sql: string): Promise<string> {
  const { rows } = await session.queryRaw({ sql, args: [], argTypes: [] })
  return String(rows[0]?.[0])
}

describe('PostgreSQL', () => {
  deployContract('nothing', () => postgresql())

  it('gets functions, triggers and blocks whole, and its own names for types', async () => {
    await using database = await postgresql()
    using project = new MigrationsProject('postgresql', database.url)
    project.write(
      '1_init',
      `CREATE TYPE mood AS ENUM ('good', 'so;so');
CREATE TABLE item (id INT PRIMARY KEY, mood mood, note TEXT);
CREATE FUNCTION noted() RETURNS TRIGGER AS $$
BEGIN
  NEW.note := 'a;b'; -- with ; in it
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER note BEFORE INSERT ON item FOR EACH ROW EXECUTE FUNCTION noted();
DO $do$
BEGIN
  FOR i IN 1..3 LOOP
    INSERT INTO item VALUES (i, 'so;so');
  END LOOP;
END $do$;`,
    )
    expect(await project.run('migrate', 'deploy')).toMatchObject({ code: 0, err: '' })
    expect(await database.query('SELECT count(*)::int AS n, min(note) AS note, min(mood) AS mood FROM item')).toEqual([
      { n: 3, note: 'a;b', mood: 'so;so' },
    ])
  })

  it('says at which line a script failed, with what the server says besides', async () => {
    await using database = await postgresql()
    using project = new MigrationsProject('postgresql', database.url)
    project.write('1_init', "SELECT '🐘';\nCREATE TABLE a (id INT);\n\nALTER TABLE a\n  ADD COLUMN b none_such;\n")
    const { err } = await project.run('migrate', 'deploy')
    expect(err).toContain('Database error 42704: type "none_such" does not exist')
    expect(err).toContain('>   5   ADD COLUMN b none_such;')
  })

  it('keeps the lock and the record where a script leaves a transaction open', async () => {
    await using database = await postgresql()
    using project = new MigrationsProject('postgresql', database.url)
    project.write('1_open', 'BEGIN;\nCREATE TABLE a (id INT);\n')
    expect((await project.run('migrate', 'deploy')).err).toContain('leaves a transaction open')
    project.write('1_open', 'BEGIN;\nCREATE TABLE a (id INT);\nSELECT none_such;\nCOMMIT;\n')
    await project.run('migrate', 'resolve', '--rolled-back', '1_open')
    expect((await project.run('migrate', 'deploy')).err).toMatch(/42703[\s\S]*behind the last COMMIT/)
    expect(await database.query('SELECT logs IS NOT NULL AS logged FROM _prisma_migrations')).toEqual([
      { logged: true },
      { logged: true },
    ])
  })

  it('is made if it is not there, with the schema of the URL', async () => {
    await using database = await postgresql()
    const url = new URL(database.url)
    url.pathname += '_made'
    url.searchParams.set('schema', 'my shop')
    using project = new MigrationsProject('postgresql', url.toString())
    project.write('1_init', 'CREATE TABLE item (id INT);')
    expect((await project.run('migrate', 'status')).err).toMatch(/^P1003: /)
    expect(await project.run('migrate', 'deploy')).toMatchObject({ code: 0, err: '' })
    expect(await project.run('migrate', 'status')).toMatchObject({ code: 0 })
    await database.query(`DROP DATABASE "${url.pathname.slice(1)}" WITH (FORCE)`)
  })

  it('waits for whoever holds the lock of Prisma’s own command line, and says who it is', async () => {
    await using database = await postgresql()
    using project = new MigrationsProject('postgresql', database.url, { PRISMA_MIGRATE_LOCK_TIMEOUT: '0' })
    project.write('1_init', 'CREATE TABLE item (id INT);')
    await database.query('SELECT pg_advisory_lock(72707369)')
    const [{ pid } = {}] = await database.query('SELECT pg_backend_pid() AS pid')
    const refused = await project.run('migrate', 'deploy')
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/^P1002: .*more than 0 s\. Nothing was changed\./)
    expect(refused.err).toContain(`process ${String(pid)} of the server (user postgres`)
    expect(refused.err).toContain('PRISMA_MIGRATE_LOCK_TIMEOUT')
    using careless = new MigrationsProject('postgresql', database.url, { PRISMA_SCHEMA_DISABLE_ADVISORY_LOCK: '1' })
    careless.write('1_init', 'CREATE TABLE item (id INT);')
    expect(await careless.run('migrate', 'deploy')).toMatchObject({ code: 0 })
  })

  it.runIf(BUNDLE_EXISTS)('describes rightly what a process leaves behind that is killed', async () => {
    await using database = await postgresql()
    using project = new MigrationsProject('postgresql', database.url)
    project.write('1_init', 'CREATE TABLE item (id INT);')
    project.write('2_slow', 'CREATE TABLE slow (id INT);\nSELECT pg_sleep(60);\n')
    const { child, outcome } = project.spawn('migrate', 'deploy')
    const atWork = `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%pg_sleep(60)%'
      AND state = 'active' AND pid <> pg_backend_pid()`
    await vi.waitUntil(async () => (await database.query(atWork)).length === 1, { timeout: 20_000, interval: 20 })
    child.kill('SIGKILL')
    expect((await outcome).out).toContain('Applying 2_slow')

    const busy = await project.run('migrate', 'status')
    expect(busy.code).toBe(1)
    expect(busy.out).toMatch(/Migration 2_slow, begun at \S+, is at work\. The lock is held by process \d+/)

    await database.query(`SELECT pg_terminate_backend(pid) FROM (${atWork}) AS busy`)
    await vi.waitUntil(async () => (await database.query(atWork)).length === 0, { timeout: 20_000, interval: 20 })
    const left = await project.run('migrate', 'status')
    expect(left.out).toMatch(/Migration 2_slow, begun at \S+, was interrupted[\s\S]*--rolled-back 2_slow/)
    expect((await project.run('migrate', 'deploy')).err).toMatch(/^P3009: [\s\S]*2_slow.*was interrupted/)
    project.write('2_slow', 'CREATE TABLE slow (id INT);\n')
    await project.run('migrate', 'resolve', '--rolled-back', '2_slow')
    expect(await project.run('migrate', 'deploy')).toMatchObject({ code: 0, err: '' })
  })

  it('has shadow databases that are gone afterwards', async () => {
    await using database = await postgresql()
    const target = await openTarget('postgresql', options(database.url))
    const shadow = await target.adapter.connectToShadowDb()
    await shadow.executeScript("CREATE TABLE a (id INT); DO $$ BEGIN PERFORM ';'; END $$;")
    await expect(database.query('SELECT * FROM a')).rejects.toThrow()
    const other = await target.adapter.connectToShadowDb()
    // Other suites have some of their own at the same time.
    const names = await Promise.all([shadow, other].map((one) => answer(one, 'SELECT current_database()')))
    const found = async () =>
      database.query(
        `SELECT datname FROM pg_database WHERE datname LIKE 'prisma\\_migrate\\_shadow\\_db\\_%' AND datname IN ('${names.join("', '")}')`,
      )
    expect((await found()).length).toBe(2)
    await shadow.dispose()
    await target.close()
    expect(await found()).toEqual([])
  })

  it('empties a shadow database that is given, unless it is in use', async () => {
    await using database = await postgresql()
    await using given = await postgresql()
    const openWith = (shadowUrl: string) =>
      openTarget('postgresql', options(database.url), { ifMissing: 'create', shadowUrl })
    await given.query('CREATE SCHEMA other')
    await given.query('CREATE TABLE other.rubbish (id INT)')
    const target = await openWith(given.url)
    await (await target.adapter.connectToShadowDb()).dispose()
    expect(await given.query("SELECT 1 FROM pg_namespace WHERE nspname = 'other'")).toEqual([])
    await given.query('CREATE TABLE _prisma_migrations (id INT)')
    await expect(target.adapter.connectToShadowDb()).rejects.toThrow('it is in use')
    await target.close()
    const other = new URL(database.url)
    other.hostname = 'localhost'
    const main = await openWith(other.toString())
    await expect(main.adapter.connectToShadowDb()).rejects.toThrow('is the main database')
    await main.close()
  })

  it('has the table of the migrations as Prisma makes and fills it', async () => {
    await using database = await postgresql()
    using project = new MigrationsProject('postgresql', database.url)
    project.write('1_init', 'SELECT 1;')
    await project.run('migrate', 'deploy')
    const columns = `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default
      FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`
    const ours = await database.query(columns)
    await database.query('DROP TABLE _prisma_migrations')
    await database.query(readFileSync(official('postgresql.sql'), 'utf8'))
    expect(ours).toEqual(await database.query(columns))
    const state = await project.run('migrate', 'status', '--migrations', official('migrations'), '--provider', 'sqlite')
    expect(state.code).toBe(1)
    using theirs = new MigrationsProject('postgresql', database.url)
    for (const name of ['20240115093000_init', '20240220101500_add_customer', '20240301120000_orders']) {
      theirs.write(name, readFileSync(official(`migrations/${name}/migration.sql`), 'utf8'))
    }
    const read = await theirs.run('migrate', 'status')
    expect(read.out).toMatch(/Not applied yet:\n {2}\* 20240301120000_orders\nApply/)
    expect(read.out).not.toMatch(/Changed|failed|different/)
  })
})

describe('CockroachDB', () => {
  it.runIf(BUNDLE_EXISTS)('applies each migration once without locks of sessions', async () => {
    await using database = await postgresql('cockroachdb')
    using project = new MigrationsProject('cockroachdb', database.url)
    const names = Array.from({ length: 8 }, (_, i) => `2024010100000${i}_step`)
    names.forEach((name, i) => {
      project.write(name, `CREATE TABLE step_${i} (id INT);`)
    })
    const outcomes = await Promise.all([1, 2].map(() => project.spawn('migrate', 'deploy').outcome))
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0])
    expect(await database.query('SELECT migration_name AS name FROM _prisma_migrations ORDER BY started_at')).toEqual(
      names.map((name) => ({ name })),
    )
  })
})

describe('MariaDB', () => {
  deployContract('first statement', mariadbDatabase)

  it('gets procedures and triggers whole', async () => {
    await using database = await mariadbDatabase()
    using project = new MigrationsProject('mysql', database.url)
    project.write(
      '1_init',
      `CREATE TABLE item (id INT PRIMARY KEY, note VARCHAR(10));
CREATE TRIGGER note BEFORE INSERT ON item FOR EACH ROW
BEGIN
  SET NEW.note = 'a;b';
END;
CREATE PROCEDURE fill(n INT)
BEGIN
  DECLARE i INT DEFAULT 0;
  WHILE i < n DO
    SET i = i + 1;
    INSERT INTO item (id) VALUES (i);
  END WHILE;
END;
CALL fill(3);`,
    )
    expect(await project.run('migrate', 'deploy')).toMatchObject({ code: 0, err: '' })
    expect(await database.query('SELECT id, note FROM item')).toEqual([1, 2, 3].map((id) => ({ id, note: 'a;b' })))
  })

  it('says at which line of the script a statement failed', async () => {
    await using database = await mariadbDatabase()
    using project = new MigrationsProject('mysql', database.url)
    project.write('1_init', 'CREATE TABLE a (id INT);\nCREATE TABLE b (id INT);\n\nCREATE TABEL c (id INT);\n')
    expect((await project.run('migrate', 'deploy')).err).toMatch(/Database error 1064: [\s\S]*> {3}4 CREATE TABEL c/)
  })

  it('is told of a transaction that a script leaves open', async () => {
    await using database = await mariadbDatabase()
    await database.query('CREATE TABLE a (id INT)')
    using project = new MigrationsProject('mysql', database.url)
    project.write('1_open', 'START TRANSACTION;\nINSERT INTO a VALUES (1);\n')
    await project.run('migrate', 'resolve', '--applied', '1_open')
    project.write('2_open', 'START TRANSACTION;\nINSERT INTO a VALUES (1);\n')
    expect((await project.run('migrate', 'deploy')).err).toContain('leaves a transaction open')
    expect(await database.query('SELECT * FROM a')).toEqual([])
  })

  it('is made if it is not there', async () => {
    await using database = await mariadbDatabase()
    const url = new URL(database.url)
    url.pathname += '_made'
    using project = new MigrationsProject('mysql', url.toString())
    project.write('1_init', 'CREATE TABLE item (id INT);')
    expect((await project.run('migrate', 'status')).err).toMatch(/^P1003: /)
    expect(await project.run('migrate', 'deploy')).toMatchObject({ code: 0, err: '' })
    await database.query(`DROP DATABASE \`${url.pathname.slice(1)}\``)
  })

  it('waits for whoever holds the lock, and says who it is', async () => {
    await using database = await mariadbDatabase()
    using project = new MigrationsProject('mysql', database.url, { PRISMA_MIGRATE_LOCK_TIMEOUT: '0' })
    project.write('1_init', 'CREATE TABLE item (id INT);')
    await database.query("SELECT GET_LOCK('prisma_migrate', 30)")
    const refused = await project.run('migrate', 'deploy')
    await database.query("SELECT RELEASE_LOCK('prisma_migrate')")
    expect(refused.err).toMatch(/^P1002: [\s\S]*connection \d+ of the server \(user root/)
  })

  it('has shadow databases that are gone afterwards, and empties one that is given', async () => {
    await using database = await mariadbDatabase()
    await using given = await mariadbDatabase()
    const target = await openTarget('mysql', options(database.url))
    const shadow = await target.adapter.connectToShadowDb()
    await shadow.executeScript('CREATE TABLE a (id INT); CREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END;')
    // Other suites have some of their own at the same time.
    const name = await answer(shadow, 'SELECT DATABASE()')
    const found = async () =>
      database.query(
        `SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name LIKE 'prisma_migrate_shadow_db%' AND schema_name = '${name}'`,
      )
    expect((await found()).length).toBe(1)
    await target.close()
    expect(await found()).toEqual([])

    await given.query('CREATE TABLE parent (id INT PRIMARY KEY)')
    await given.query('CREATE TABLE child (id INT REFERENCES parent(id))')
    await given.query('CREATE VIEW seen AS SELECT id FROM child')
    const other = await openTarget('mysql', options(database.url), { ifMissing: 'create', shadowUrl: given.url })
    await other.adapter.connectToShadowDb()
    expect(await given.query('SHOW TABLES')).toEqual([])
    await other.close()
    const main = await openTarget('mysql', options(database.url), { ifMissing: 'create', shadowUrl: database.url })
    await expect(main.adapter.connectToShadowDb()).rejects.toThrow('is the main database')
    await main.close()
  })

  it('has the table of the migrations as Prisma makes and fills it', async () => {
    await using database = await mariadbDatabase()
    using project = new MigrationsProject('mysql', database.url)
    project.write('1_init', 'SELECT 1;')
    await project.run('migrate', 'deploy')
    const [ours] = await database.query('SHOW CREATE TABLE _prisma_migrations')
    await database.query('DROP TABLE _prisma_migrations')
    for (const statement of readFileSync(official('mysql.sql'), 'utf8')
      .split(/;\n/)
      .filter((text) => text.trim() !== '')) {
      await database.query(statement)
    }
    expect(ours).toEqual((await database.query('SHOW CREATE TABLE _prisma_migrations'))[0])
    using theirs = new MigrationsProject('mysql', database.url)
    for (const name of ['20240115093000_init', '20240220101500_add_customer', '20240301120000_orders']) {
      theirs.write(name, readFileSync(official(`migrations/${name}/migration.sql`), 'utf8'))
    }
    const read = await theirs.run('migrate', 'status')
    expect(read.out).toMatch(/Not applied yet:\n {2}\* 20240301120000_orders\nApply/)
    expect(read.out).not.toMatch(/Changed|failed|different/)
  })
})
