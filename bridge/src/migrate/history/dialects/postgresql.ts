import pg from 'pg'

import { type HistoryDialect, MIGRATIONS_TABLE } from '../dialect.ts'

/** Those of PostGIS. */
const SYSTEM_TABLES = /^(?:spatial_ref_sys|geometry_columns|geography_columns|raster_columns|raster_overviews)$/i

/** PostgreSQL and CockroachDB. The table is in the schema of the URL, which the others may stand beside. */
export function postgresqlHistory(schema: string, namespaces: readonly string[]): HistoryDialect {
  const table = `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(MIGRATIONS_TABLE)}`
  const names = [...new Set([schema, ...namespaces])].map((name) => pg.escapeLiteral(name)).join(', ')
  return {
    table,
    createTable: `CREATE TABLE ${table} (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`,
    listTables: `SELECT CAST(c.relname AS TEXT) AS table_name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND n.nspname IN (${names}) ORDER BY 1`,
    parameter: (number) => `$${number}`,
    instantParameter: (number) => `CAST($${number} AS TIMESTAMPTZ)`,
    instant: (time) => time.toISOString(),
    isSystemTable: (name) => SYSTEM_TABLES.test(name),
    fromNothing: '',
  }
}
