import { mockMigrationAwareAdapterFactory } from '@prisma/driver-adapter-utils'

import type { EngineTarget } from './target.ts'

/**
 * Stands in for a database where only schemas are compared. Every question to it fails. It passes for SQLite, which is not
 * asked for its version; the schemas say what they are for.
 */
export function noDatabase(): EngineTarget {
  return { adapter: mockMigrationAwareAdapterFactory('sqlite'), close: () => Promise.resolve() }
}
