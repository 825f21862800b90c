import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import type { DatabaseOptions } from '../../options.ts'
import { ConfigurationError } from '../../settings.ts'

/** A database whose schema is to be changed. */
export interface MigrationTarget {
  readonly adapter: SqlMigrationAwareDriverAdapterFactory
  close(): Promise<void>
}

const TARGETS: Record<string, (options: DatabaseOptions) => Promise<MigrationTarget>> = {
  sqlite: async (options) => (await import('./sqlite.ts')).openSqliteTarget(options),
  postgresql: async (options) => (await import('./postgresql.ts')).openPostgresqlTarget(options),
}

/** What the engine lacks, where it is worth knowing. */
const REASONS: Record<string, string> = {
  mysql: 'has no part for MySQL and MariaDB',
  sqlserver: 'has no part for SQL Server',
  cockroachdb: 'takes CockroachDB for PostgreSQL, which nobody has tried on a real one',
}

export async function openTarget(provider: string, options: DatabaseOptions): Promise<MigrationTarget> {
  const open = TARGETS[provider]
  if (open === undefined) {
    throw new ConfigurationError(
      `'db push' cannot change a ${provider} database: Prisma's schema engine without native binaries ` +
        `${REASONS[provider] ?? 'does not know it'}. It serves ${Object.keys(TARGETS).join(' and ')}. ` +
        "Use Prisma's own command line for this database (npx prisma@7.10.0 db push).",
    )
  }
  return open(options)
}
