import { type HistoryDialect, MIGRATIONS_TABLE } from '../dialect.ts'

/** Of SQLite itself, and of its extension for geometries. */
const SYSTEM_TABLES = /^(?:sqlite_.*|spatial_ref_sys|geometry_columns|_cf_.*)$/i

export const sqliteHistory: HistoryDialect = {
  table: `"${MIGRATIONS_TABLE}"`,
  createTable: `CREATE TABLE "${MIGRATIONS_TABLE}" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`,
  listTables: "SELECT name AS table_name FROM sqlite_master WHERE type = 'table' ORDER BY name",
  parameter: () => '?',
  instantParameter: () => '?',
  // Prisma keeps milliseconds since 1970 in SQLite.
  instant: (time) => time.getTime(),
  isSystemTable: (name) => SYSTEM_TABLES.test(name),
  fromNothing: '',
}
