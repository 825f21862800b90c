import { type HistoryDialect, MIGRATIONS_TABLE } from '../dialect.ts'

/** MySQL and MariaDB. */
export const mysqlHistory: HistoryDialect = {
  table: MIGRATIONS_TABLE,
  createTable: `CREATE TABLE ${MIGRATIONS_TABLE} (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             DATETIME(3),
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          DATETIME(3),
    started_at              DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
    applied_steps_count     INTEGER UNSIGNED NOT NULL DEFAULT 0
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
  listTables: `SELECT table_name AS table_name FROM information_schema.tables
WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY 1`,
  parameter: () => '?',
  instantParameter: () => '?',
  instant: (time) => time.toISOString().slice(0, -1).replace('T', ' '),
  isSystemTable: () => false,
  fromNothing: 'FROM DUAL ',
}
