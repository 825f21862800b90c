import { PrismaLibSql } from '@prisma/adapter-libsql'
import { mockMigrationAwareAdapterFactory } from '@prisma/driver-adapter-utils'

import type { EngineTarget } from './target.ts'

/**
 * Stands in for a database where only schemas are compared, or migrations of SQLite, which are tried in memory. Every
 * question to it fails. It passes for SQLite, which is not asked for its version; the schemas say what they are for.
 */
export function noDatabase(): EngineTarget {
  const adapter = mockMigrationAwareAdapterFactory('sqlite')
  return {
    adapter: { ...adapter, connectToShadowDb: () => new PrismaLibSql({ url: ':memory:' }).connect() },
    close: () => Promise.resolve(),
  }
}
