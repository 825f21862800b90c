/** How the table of the migrations is written and asked for in one kind of database. */
export interface HistoryDialect {
  /** The table's name as statements spell it. */
  readonly table: string
  /** Makes the table, column by column as Prisma does. */
  readonly createTable: string
  /** Names of the tables in the namespaces that the migrations are about, in one column. */
  readonly listTables: string
  /** The parameter with this number, counted from 1. */
  readonly parameter: (number: number) => string
  /** The parameter with this number as a point in time. */
  readonly instantParameter: (number: number) => string
  /** A point in time as the driver is to send it. */
  readonly instant: (time: Date) => string | number
  /** Tables that come with the database or an extension of it, and do not make it one with contents. */
  readonly isSystemTable: (name: string) => boolean
  /** What stands in the place of a table where a SELECT of mere values has conditions. */
  readonly fromNothing: string
}

export const MIGRATIONS_TABLE = '_prisma_migrations'

export const HISTORY_COLUMNS = [
  'id',
  'checksum',
  'finished_at',
  'migration_name',
  'logs',
  'rolled_back_at',
  'started_at',
  'applied_steps_count',
] as const
