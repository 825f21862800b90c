import type { SqlQuery, SqlQueryable } from '@prisma/driver-adapter-utils'
import { describe, expect, it } from 'vitest'

import { MigrationsProject } from '../../../testing/migrations-project.ts'
import { TdsServer } from '../../../testing/tds-server.ts'
import { sqlServerHistory } from '../../history/dialects/sqlserver.ts'
import { HistoryTable } from '../../history/history-table.ts'
import { createDatabaseSql, createSchemaSql } from './create.ts'
import { sqlServerLock } from './lock.ts'

/** Remembers what it is asked, and gives the answers that it was given. */
class ScriptedSession {
  readonly statements: SqlQuery[] = []
  readonly answers: unknown[][][] = []

  readonly queryable = {
    queryRaw: (query: SqlQuery) => {
      this.statements.push(query)
      return Promise.resolve({ columnNames: ['TABLE_NAME'], columnTypes: [], rows: this.answers.shift() ?? [] })
    },
    executeRaw: (query: SqlQuery) => {
      this.statements.push(query)
      return Promise.resolve(1)
    },
  } as unknown as SqlQueryable

  get sql(): string[] {
    return this.statements.map(({ sql }) => sql)
  }
}

const url = (server: TdsServer) =>
  `sqlserver://127.0.0.1:${server.port};database=shop;user=sa;password=secret;encrypt=false;schema=sales`

describe('the migrations of SQL Server', () => {
  it('are recorded in T-SQL, in the schema of the URL', async () => {
    const session = new ScriptedSession()
    const history = new HistoryTable(session.queryable, sqlServerHistory('my]shop', ["it's"]))
    session.answers.push([['sysdiagrams']])
    await history.readOrCreate()
    const id = (await history.begin({ name: '1_init', script: 'SELECT 1' })) ?? ''
    await history.finish(id)
    const [list, create, begin, finish] = session.statements
    expect(list?.sql).toContain("SCHEMA_NAME(t.schema_id) IN (N'my]shop', N'it''s')")
    expect(create?.sql).toMatch(
      /^CREATE TABLE \[my\]\]shop\]\.\[_prisma_migrations\] \([\s\S]*logs +NVARCHAR\(MAX\) NULL/,
    )
    expect(begin?.sql).toBe(
      'INSERT INTO [my]]shop].[_prisma_migrations] (id, checksum, started_at, migration_name) ' +
        'SELECT @P1, @P2, CAST(@P3 AS DATETIMEOFFSET), @P4 WHERE NOT EXISTS (SELECT 1 FROM ' +
        '[my]]shop].[_prisma_migrations] WHERE rolled_back_at IS NULL AND (migration_name = @P5 OR finished_at IS NULL))',
    )
    expect(begin?.args).toEqual([id, expect.any(String), expect.stringMatching(/^\d{4}-.*Z$/), '1_init', '1_init'])
    expect(finish?.sql).toMatch(/finished_at = CAST\(@P1 AS DATETIMEOFFSET\) WHERE id = @P2$/)
  })

  it('are locked by the name that Prisma uses', async () => {
    const session = new ScriptedSession()
    session.answers.push([[0]], [[-1]], [[]])
    expect(await sqlServerLock.tryAcquire(session.queryable)).toBe(true)
    expect(await sqlServerLock.tryAcquire(session.queryable)).toBe(false)
    expect(session.sql[0]).toMatch(
      /sp_getapplock @Resource = 'prisma_migrate', @LockMode = 'Exclusive', @LockOwner = 'Session'/,
    )
    session.answers.splice(0, 1, [[52, 'sa', 'prisma-bridge', 'host']])
    expect(await sqlServerLock.holder(session.queryable)).toBe(
      "session 52 of the server (user sa, program 'prisma-bridge', from host)",
    )
  })

  it('get a database and a schema whose names may hold anything', () => {
    expect(createDatabaseSql("a]'b")).toBe("IF DB_ID(N'a]''b') IS NULL CREATE DATABASE [a]]'b]")
    expect(createSchemaSql("a'b")).toBe("IF SCHEMA_ID(N'a''b') IS NULL EXEC(N'CREATE SCHEMA [a''b]')")
  })

  it('are sent whole over the wire, and no transaction is left open', async () => {
    await using server = await TdsServer.start()
    using project = new MigrationsProject('sqlserver', url(server))
    const script = "CREATE PROCEDURE p AS\nBEGIN\n  SELECT ';';\n  SELECT 2;\nEND;\n"
    project.write('script', script)
    expect(await project.run('db', 'execute', '--file', `${project.migrations}/script/migration.sql`)).toEqual({
      code: 0,
      out: 'Datasource: SQL Server database "shop", schema "sales" at 127.0.0.1\nThe script was executed.\n'.replace(
        '127.0.0.1',
        `127.0.0.1:${server.port}`,
      ),
      err: '',
    })
    const batches = server.batches.filter((text) => !text.startsWith('set '))
    expect(batches.filter((text) => text.includes('PROCEDURE'))).toEqual([script])
    expect(batches.filter((text) => text.includes('@@TRANCOUNT > 0'))).toHaveLength(2)
  })

  it('are looked at, and wait for a lock that is not given', async () => {
    await using server = await TdsServer.start()
    using project = new MigrationsProject('sqlserver', url(server), { PRISMA_MIGRATE_LOCK_TIMEOUT: '0' })
    project.write('1_init', 'SELECT 1')
    const state = await project.run('migrate', 'status')
    expect(state).toMatchObject({ code: 1, err: '' })
    expect(state.out).toContain('The database is empty.')
    expect((await project.run('migrate', 'deploy')).err).toMatch(/^P1002: [\s\S]*held by another session/)
    server.loginErrors.push({ number: 18456, message: "Login failed for user 'sa'." })
    expect((await project.run('migrate', 'status')).err).toMatch(/^P1000: .*`sa`/)
  })
})
