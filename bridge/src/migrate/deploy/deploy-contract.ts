import { describe, expect, it } from 'vitest'

import { BUNDLE_EXISTS } from '../../testing/bridge-process.ts'
import { MigrationsProject } from '../../testing/migrations-project.ts'

/** A database of its own, asked beside the commands. */
export interface ContractDatabase extends AsyncDisposable {
  readonly provider: string
  readonly url: string
  query(sql: string): Promise<Record<string, unknown>[]>
}

/** What is left of a script that failed at its second statement. */
export type Remains = 'nothing' | 'first statement'

const INIT = [
  '20240101000000_init',
  'CREATE TABLE item (id INTEGER PRIMARY KEY);\nINSERT INTO item VALUES (1);\n',
] as const
const HALF = ['20240201000000_half', 'CREATE TABLE half (id INTEGER);\n\nCREATE TABEL other (id INTEGER);\n'] as const
const LAST = ['20240301000000_last', 'CREATE TABLE last_one (id INTEGER);\n'] as const

/** What holds for `migrate deploy`, `status` and `resolve` on every database. */
export function deployContract(remains: Remains, create: () => Promise<ContractDatabase>): void {
  const history = (database: ContractDatabase) =>
    database.query(
      'SELECT migration_name, applied_steps_count, finished_at IS NULL AS unfinished, rolled_back_at IS NULL AS counts, logs ' +
        'FROM _prisma_migrations ORDER BY started_at, rolled_back_at',
    )

  describe('a migration that fails half-way', () => {
    it('is recorded, keeps others from being applied, and is mended by saying what became of it', async () => {
      await using database = await create()
      using project = new MigrationsProject(database.provider, database.url)
      for (const [name, script] of [INIT, HALF, LAST]) {
        project.write(name, script)
      }

      const first = await project.run('migrate', 'deploy')
      expect(first.code).toBe(1)
      expect(first.out).toContain(`Applying ${INIT[0]}`)
      expect(first.err).toMatch(/^P3018: [\s\S]*Migration: 20240201000000_half\n\n[\s\S]*TABEL/)
      expect(first.err).toMatch(/Database error \w+: /)
      expect(first.err).toContain(`migrate resolve --rolled-back ${HALF[0]}`)
      expect(first.err).toContain(remains === 'nothing' ? 'nothing of it is left' : 'before the statement that failed')

      const second = await project.run('migrate', 'deploy')
      expect(second.err).toMatch(/^P3009: [\s\S]*20240201000000_half[\s\S]*TABEL[\s\S]*--rolled-back/)
      const state = await project.run('migrate', 'status')
      expect(state.code).toBe(1)
      expect(state.out).toMatch(
        /20240201000000_half, begun at \S+, failed:[\s\S]*TABEL[\s\S]*Not applied yet:\n {2}\* 20240301000000_last/,
      )

      expect(await history(database)).toEqual([
        expect.objectContaining({ migration_name: INIT[0], applied_steps_count: 1, logs: null }),
        expect.objectContaining({
          migration_name: HALF[0],
          applied_steps_count: 0,
          logs: expect.stringContaining('TABEL') as string,
        }),
      ])
      expect(await database.query('SELECT id FROM item')).toEqual([{ id: 1 }])
      if (remains === 'first statement') {
        expect(await database.query('SELECT id FROM half')).toEqual([])
        await database.query('DROP TABLE half')
      }
      await expect(database.query('SELECT id FROM half')).rejects.toThrow()
      await expect(database.query('SELECT id FROM last_one')).rejects.toThrow()

      project.write(HALF[0], 'CREATE TABLE half (id INTEGER);\n')
      expect(await project.run('migrate', 'resolve', '--rolled-back', HALF[0])).toMatchObject({ code: 0, err: '' })
      const third = await project.run('migrate', 'deploy')
      expect(third).toMatchObject({ code: 0, err: '' })
      expect(third.out).toMatch(/2 migrations applied in /)
      expect(await project.run('migrate', 'status')).toMatchObject({ code: 0 })
      expect((await project.run('migrate', 'deploy')).out).toContain('No pending migrations to apply.')
      expect((await history(database)).map(({ migration_name: name }) => name)).toEqual([
        INIT[0],
        HALF[0],
        HALF[0],
        LAST[0],
      ])
    })

    it('can be completed by hand', async () => {
      await using database = await create()
      using project = new MigrationsProject(database.provider, database.url)
      project.write(...HALF)
      await project.run('migrate', 'deploy')
      expect(await project.run('migrate', 'resolve', '--applied', HALF[0])).toMatchObject({ code: 0 })
      expect(await project.run('migrate', 'status')).toMatchObject({ code: 0 })
      expect((await project.run('migrate', 'resolve', '--applied', HALF[0])).err).toMatch(/^P3008: /)
      expect((await project.run('migrate', 'resolve', '--rolled-back', LAST[0])).err).toMatch(/^P3011: /)
      expect((await project.run('migrate', 'resolve', '--applied', LAST[0])).err).toMatch(/^P3017: /)
      project.write(...LAST)
      await project.run('migrate', 'deploy')
      expect((await project.run('migrate', 'resolve', '--rolled-back', LAST[0])).err).toMatch(/^P3012: /)
    })
  })

  describe('a database that is older than its migrations', () => {
    it('gets none before somebody has said which of them it has', async () => {
      await using database = await create()
      using project = new MigrationsProject(database.provider, database.url)
      await database.query('CREATE TABLE item (id INTEGER PRIMARY KEY)')
      project.write(...INIT)
      project.write(...LAST)
      const refused = await project.run('migrate', 'deploy')
      expect(refused.err).toMatch(/^P3005: [\s\S]*'item'[\s\S]*migrate resolve --applied/)
      const state = await project.run('migrate', 'status')
      expect(state).toMatchObject({ code: 1 })
      expect(state.out).toContain(`1 table, and no record of migrations`)
      expect(state.out).toContain(`migrate resolve --applied ${INIT[0]}`)
      expect(await project.run('migrate', 'resolve', '--applied', INIT[0])).toMatchObject({ code: 0 })
      const deployed = await project.run('migrate', 'deploy')
      expect(deployed.out).toMatch(/1 migration applied in /)
      expect(await database.query('SELECT id FROM item')).toEqual([])
    })
  })

  describe('histories that differ', () => {
    it('are described, and changed scripts and missing ones do not stop a deployment', async () => {
      await using database = await create()
      using project = new MigrationsProject(database.provider, database.url)
      project.write(...INIT)
      project.write(...LAST)
      await project.run('migrate', 'deploy')
      using other = new MigrationsProject(database.provider, database.url)
      other.write(INIT[0], '-- changed\n')
      other.write('20240401000000_new', 'CREATE TABLE new_one (id INTEGER);\n')
      const state = await other.run('migrate', 'status')
      expect(state.code).toBe(1)
      expect(state.out).toMatch(
        /different histories[\s\S]*both have: 20240101000000_init[\s\S]*not applied yet:\n {2}\* 20240401000000_new/,
      )
      expect(state.out).toMatch(/Only in the database:\n {2}\* 20240301000000_last/)
      expect(state.out).toMatch(/Changed after they had been applied:\n {2}\* 20240101000000_init/)
      const deployed = await other.run('migrate', 'deploy')
      expect(deployed.out).toMatch(/1 migration applied in /)
      expect(deployed.err).toMatch(
        /Changed after [\s\S]*20240101000000_init[\s\S]*not in the folder:\n {2}\* 20240301000000_last/,
      )
    })
  })

  describe('several processes that deploy at once', () => {
    it.runIf(BUNDLE_EXISTS)('apply each migration once', async () => {
      await using database = await create()
      using project = new MigrationsProject(database.provider, database.url)
      const names = Array.from({ length: 12 }, (_, i) => `202401010000${String(i).padStart(2, '0')}_step`)
      names.forEach((name, i) => {
        project.write(name, `CREATE TABLE step_${i} (id INTEGER);\nINSERT INTO step_${i} VALUES (${i});\n`)
      })
      const outcomes = await Promise.all([1, 2, 3].map(() => project.spawn('migrate', 'deploy').outcome))
      expect(outcomes.map(({ code, err }) => [code, err.replace(/^Waiting .*\n/gm, '')])).toEqual([
        [0, ''],
        [0, ''],
        [0, ''],
      ])
      const applied = outcomes.flatMap(({ out }) => Array.from(out.matchAll(/^Applying (.*)$/gm), ([, name]) => name))
      expect(applied.sort()).toEqual(names)
      expect((await history(database)).map(({ migration_name: name }) => name)).toEqual(names)
    })
  })

  describe('scripts', () => {
    it('are executed whole, from a file and as a seed, and say where they failed', async () => {
      await using database = await create()
      using project = new MigrationsProject(database.provider, database.url)
      await database.query('CREATE TABLE item (id INTEGER PRIMARY KEY)')
      project.write('script', 'INSERT INTO item VALUES (1);\nINSERT INTO item VALUES (2);\n')
      const file = `${project.migrations}/script/migration.sql`
      expect(await project.run('db', 'execute', '--file', file)).toMatchObject({ code: 0, err: '' })
      expect(await project.run('db', 'seed')).toMatchObject({
        err: expect.stringMatching(/seed\.sql' does not exist[\s\S]*--file <path>/) as string,
      })
      project.write('script', 'INSERT INTO item VALUES (3);\n')
      expect(await project.run('db', 'seed', '--file', file)).toMatchObject({ code: 0, err: '' })
      expect(await database.query('SELECT id FROM item ORDER BY id')).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }])
      project.write('script', 'DELETE FORM item;\n')
      const failed = await project.run('db', 'execute', '--file', file)
      expect(failed).toMatchObject({ code: 1 })
      expect(failed.err).toMatch(/^The script failed\.\n\nDatabase error \w+: [\s\S]*State of the database: /)
    })
  })
}
