import { expect, it } from 'vitest'

import type { ConformanceCase } from './case.ts'
import { schemaText } from './schema-text.ts'
import { plan } from './world.ts'

const CASE: ConformanceCase = {
  id: 'a',
  suite: 'suite.rs',
  schema: 'model A {\n  id Int @id\n}\n',
  steps: [{ kind: 'run', query: 'one' }],
  applies: { pg_qc: true, sqlite_qc: true, mariadb_qc: false },
  relation_mode: 'foreignKeys',
  db_schemas: [],
  db_extensions: [],
  exclude_features: [],
  database_schema: 'suite_a',
  needs_database_schema_name: false,
  uses_tx: false,
  uses_raw: false,
}

function ids(...args: Parameters<typeof plan>): string[][] {
  return plan(...args).map(({ cases }) => cases.map(({ id }) => id))
}

it('runs only what is meant for a database, and everything on PostgreSQL', () => {
  const { applies: _applies, ...everywhere } = CASE

  expect(ids('sqlite', [CASE])).toEqual([['a']])
  expect(ids('mariadb', [CASE])).toEqual([])
  expect(
    ids('postgresql', [
      { ...CASE, applies: { pg_qc: false } },
      { ...everywhere, id: 'b' },
    ]),
  ).toEqual([['a', 'b']])
})

it('puts cases of equal tables together, and leaves alone what may change tables', () => {
  const cases = [
    CASE,
    { ...CASE, id: 'b', relation_mode: 'prisma' },
    { ...CASE, id: 'c' },
    { ...CASE, id: 'd', uses_raw: true },
    { ...CASE, id: 'e', steps: [{ kind: 'raw_sql', sql: 'CREATE VIEW v' }] } as const,
    { ...CASE, id: 'f', needs_database_schema_name: true },
  ]

  expect(ids('postgresql', cases)).toEqual([['a', 'c'], ['b'], ['d'], ['e'], ['f']])
})

it('takes what differs on a database', () => {
  const steps = [{ kind: 'run', query: 'two' }] as const
  const [group] = plan('sqlite', [{ ...CASE, overrides: { sqlite_qc: { schema: 'model B {}', steps } } }])

  expect(group?.setting.models).toBe('model B {}')
  expect(group?.cases[0]?.steps).toEqual(steps)
})

it('writes the datasource and the preview features', () => {
  const [group] = plan('postgresql', [
    { ...CASE, db_schemas: ['one', 'two'], db_extensions: ['citext'], exclude_features: ['relationJoins'] },
  ])
  if (group === undefined) {
    throw new Error('one case makes one group')
  }
  const text = schemaText('postgresql', group.setting)

  expect(text).toContain('schemas = ["one", "two"]')
  expect(text).toContain('extensions = [citext]')
  expect(text).toContain('"fullTextSearchPostgres"')
  expect(text).not.toContain('relationJoins')
  expect(schemaText('sqlite', group.setting)).not.toContain('fullTextSearchPostgres')
})
