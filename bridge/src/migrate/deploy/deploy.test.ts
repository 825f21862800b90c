import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { describe, expect, it } from 'vitest'

import { MigrationsProject } from '../../testing/migrations-project.ts'
import { type ContractDatabase, deployContract } from './deploy-contract.ts'

function create(): Promise<ContractDatabase & { readonly folder: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'deploy-'))
  const url = `file:${folder}/dev.db`
  return Promise.resolve({
    provider: 'sqlite',
    url,
    folder,
    query: async (sql) => {
      const client = createClient({ url })
      try {
        const { columns, rows } = await client.execute(sql)
        return rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])))
      } finally {
        client.close()
      }
    },
    [Symbol.asyncDispose]: () => {
      rmSync(folder, { recursive: true })
      return Promise.resolve()
    },
  })
}

describe('SQLite', () => {
  deployContract('first statement', create)

  it('refuses a script that leaves a transaction open, of which nothing would be left', async () => {
    await using database = await create()
    using project = new MigrationsProject('sqlite', database.url)
    project.write('1_init', 'BEGIN;\nCREATE TABLE a (id INTEGER) -- no more')
    const { code, err } = await project.run('migrate', 'deploy')
    expect(code).toBe(1)
    expect(err).toContain('The script leaves a transaction open')
    expect(await database.query("SELECT name FROM sqlite_schema WHERE name = 'a'")).toEqual([])
    expect(await database.query('SELECT finished_at FROM _prisma_migrations')).toEqual([{ finished_at: null }])
  })

  it('leaves nothing beside the database', async () => {
    await using database = await create()
    using project = new MigrationsProject('sqlite', database.url)
    project.write('1_init', 'CREATE TABLE a (id INTEGER);')
    await project.run('migrate', 'deploy')
    expect(readdirSync(database.folder)).toEqual(['dev.db'])
  })

  it('gets triggers whole, and tables that are made anew with those that refer to them', async () => {
    await using database = await create()
    using project = new MigrationsProject('sqlite', database.url)
    project.write(
      '1_init',
      `CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES parent(id) ON DELETE CASCADE);
CREATE TRIGGER renamed AFTER INSERT ON parent BEGIN
  UPDATE parent SET name = 'a;b' WHERE id = NEW.id;
  INSERT INTO child VALUES (NEW.id, NEW.id);
END;
INSERT INTO parent VALUES (1, '');`,
    )
    project.write(
      '2_anew',
      `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO new_parent SELECT id, name FROM parent;
DROP TABLE parent;
ALTER TABLE new_parent RENAME TO parent;
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`,
    )
    expect(await project.run('migrate', 'deploy')).toMatchObject({ code: 0, err: '' })
    expect(await database.query('SELECT p.name, c.parent FROM child c JOIN parent p ON p.id = c.parent')).toEqual([
      { name: 'a;b', parent: 1 },
    ])
  })

  it('is not made by commands that only look', async () => {
    await using database = await create()
    using project = new MigrationsProject('sqlite', database.url)
    expect((await project.run('migrate', 'status')).err).toMatch(/^P1003: /)
    expect(readdirSync(database.folder)).toEqual([])
  })
})

describe('a folder of migrations', () => {
  it('has to be there, and to be for this kind of database', async () => {
    await using database = await create()
    using project = new MigrationsProject('sqlite', database.url)
    expect((await project.run('migrate', 'deploy', '--migrations', 'nowhere')).err).toMatch(
      /'nowhere' does not exist .*PRISMA_MIGRATIONS/,
    )
    using other = new MigrationsProject('postgresql', 'postgresql://127.0.0.1:1/none')
    const official = new URL('../history/official/migrations', import.meta.url).pathname
    expect((await other.run('migrate', 'deploy', '--migrations', official)).err).toMatch(/^P3019: /)
  })
})
