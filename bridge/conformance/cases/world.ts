import type { ConformanceCase, Step } from './case.ts'

/** What the case files call the databases. */
export const WORLDS = { postgresql: 'pg_qc', sqlite: 'sqlite_qc', mariadb: 'mariadb_qc' } as const
export type DatabaseName = keyof typeof WORLDS

/** A case as it is run on one database. */
export interface PlannedCase {
  readonly id: string
  readonly suite: string
  readonly steps: readonly Step[]
}

/** The cases that share one schema, and with it tables and a bridge. */
export interface Group {
  readonly setting: Setting
  readonly cases: readonly PlannedCase[]
}

/** Everything of a case that decides about its tables and its client. */
export interface Setting {
  readonly models: string
  readonly relationMode: string
  readonly databaseSchemas: readonly string[]
  readonly extensions: readonly string[]
  readonly excludedFeatures: readonly string[]
  /** The schema of the tables, where the database has such and the case names it. */
  readonly databaseSchema: string | undefined
}

/** Whether upstream runs the case on this database. PostgreSQL is the reference: every case is meant for it. */
export function appliesTo(database: DatabaseName, { applies }: ConformanceCase): boolean {
  return database === 'postgresql' || applies?.[WORLDS[database]] === true
}

/** Puts cases of equal setting together. Those that may change the tables themselves stay alone. */
export function plan(database: DatabaseName, cases: readonly ConformanceCase[]): Group[] {
  const groups = new Map<string, { setting: Setting; cases: PlannedCase[] }>()
  for (const conformanceCase of cases.filter((candidate) => appliesTo(database, candidate))) {
    const variation = conformanceCase.overrides?.[WORLDS[database]]
    const steps = variation?.steps ?? conformanceCase.steps
    const setting = settingOf(conformanceCase, variation?.schema ?? conformanceCase.schema)
    const alone = conformanceCase.uses_raw || conformanceCase.uses_tx || steps.some(({ kind }) => kind === 'raw_sql')
    const key = alone ? conformanceCase.id : JSON.stringify(setting)
    const group = groups.get(key) ?? { setting, cases: [] }
    group.cases.push({ id: conformanceCase.id, suite: conformanceCase.suite, steps })
    groups.set(key, group)
  }
  return [...groups.values()]
}

function settingOf(conformanceCase: ConformanceCase, models: string): Setting {
  return {
    models,
    relationMode: conformanceCase.relation_mode,
    databaseSchemas: conformanceCase.db_schemas,
    extensions: conformanceCase.db_extensions,
    excludedFeatures: conformanceCase.exclude_features,
    databaseSchema: conformanceCase.needs_database_schema_name ? conformanceCase.database_schema : undefined,
  }
}
