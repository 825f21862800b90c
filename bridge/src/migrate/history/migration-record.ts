/** One row of the table `_prisma_migrations`: one attempt to apply a migration. */
export interface MigrationRecord {
  readonly id: string
  /** Of the script that was applied. */
  readonly checksum: string
  /** Undefined for a migration that failed, is being applied, or was stopped on its way. */
  readonly finishedAt: Date | undefined
  readonly migrationName: string
  /** What the database said when it failed. */
  readonly logs: string | undefined
  /** When a person said that nothing is left of this attempt. */
  readonly rolledBackAt: Date | undefined
  readonly startedAt: Date
  readonly appliedStepsCount: number
}

/** Begun, and neither finished nor declared rolled back: somebody has to find out what is left of it. */
export function isFailed(record: MigrationRecord): boolean {
  return record.finishedAt === undefined && record.rolledBackAt === undefined
}

export function isApplied(record: MigrationRecord): boolean {
  return record.finishedAt !== undefined && record.rolledBackAt === undefined
}
