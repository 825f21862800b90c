import { type HistoryDialect, MIGRATIONS_TABLE } from '../dialect.ts'

/** The table is in the schema of the URL, which the others may stand beside. */
export function sqlServerHistory(schema: string, namespaces: readonly string[]): HistoryDialect {
  const table = `${bracketed(schema)}.${bracketed(MIGRATIONS_TABLE)}`
  const names = [...new Set([schema, ...namespaces])].map(literal).join(', ')
  return {
    table,
    createTable: `CREATE TABLE ${table} (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             DATETIMEOFFSET,
    migration_name          NVARCHAR(250) NOT NULL,
    logs                    NVARCHAR(MAX) NULL,
    rolled_back_at          DATETIMEOFFSET,
    started_at              DATETIMEOFFSET NOT NULL DEFAULT CURRENT_TIMESTAMP,
    applied_steps_count     INT NOT NULL DEFAULT 0
)`,
    listTables: `SELECT t.name AS table_name FROM sys.tables t
WHERE t.is_ms_shipped = 0 AND t.type = 'U' AND SCHEMA_NAME(t.schema_id) IN (${names}) ORDER BY t.name`,
    parameter: (number) => `@P${number}`,
    instantParameter: (number) => `CAST(@P${number} AS DATETIMEOFFSET)`,
    instant: (time) => time.toISOString(),
    isSystemTable: (name) => name === 'sysdiagrams',
    fromNothing: '',
  }
}

function bracketed(name: string): string {
  return `[${name.replaceAll(']', ']]')}]`
}

function literal(text: string): string {
  return `N'${text.replaceAll("'", "''")}'`
}
