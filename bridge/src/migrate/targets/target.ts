import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import type { DatabaseOptions } from '../../options.ts'
import { ConfigurationError } from '../../settings.ts'
import type { HistoryDialect } from '../history/dialect.ts'
import { readableErrors } from './readable-errors.ts'
import type { SessionLock } from './session-lock.ts'

/** What a schema engine works on. */
export interface EngineTarget {
  /**
   * All that it connects is one and the same session, which sends scripts whole. It also makes shadow databases: empty
   * ones, which are dropped when they are disposed of, or at the latest when the target is closed.
   */
  readonly adapter: SqlMigrationAwareDriverAdapterFactory
  close(): Promise<void>
}

/** A database whose schema is to be changed. */
export interface MigrationTarget extends EngineTarget {
  readonly history: HistoryDialect
  /** Undefined for databases that have no such locks. */
  readonly lock: SessionLock | undefined
  /** What a script leaves behind that fails half-way, in a sentence for people. */
  readonly remains: (script: string) => string
}

export interface TargetRequest {
  /** What to do about a database, a schema or a file that is not there. */
  readonly ifMissing: 'create' | 'fail'
  /** The database to take for the shadow database. It is emptied. Undefined: one is made beside the target. */
  readonly shadowUrl?: string | undefined
  /** The schema's namespaces beside the one of the URL. */
  readonly namespaces?: readonly string[]
}

export type OpenTarget = (options: DatabaseOptions, request: TargetRequest) => Promise<MigrationTarget>

const TARGETS: Record<string, () => Promise<OpenTarget>> = {
  sqlite: async () => (await import('./sqlite/open.ts')).openSqliteTarget,
  postgresql: async () => (await import('./postgresql/open.ts')).openPostgresqlTarget,
  cockroachdb: async () => (await import('./postgresql/open.ts')).openCockroachTarget,
  mysql: async () => (await import('./mysql/open.ts')).openMysqlTarget,
  sqlserver: async () => (await import('./sqlserver/open.ts')).openSqlServerTarget,
}

/**
 * Connects to the database.
 *
 * @throws MigrateError with Prisma's code (P1000, P1001, P1003 …) if that cannot be done
 */
export async function openTarget(
  provider: string,
  options: DatabaseOptions,
  request: TargetRequest = { ifMissing: 'create' },
): Promise<MigrationTarget> {
  const load = TARGETS[provider]
  if (load === undefined) {
    throw new ConfigurationError(`The provider '${provider}' is not supported by this bridge.`)
  }
  const open = await load()
  return readableErrors(() => open(options, request))
}
