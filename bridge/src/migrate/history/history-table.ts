import { randomUUID } from 'node:crypto'

import { isDriverAdapterError, type SqlQuery, type SqlQueryable } from '@prisma/driver-adapter-utils'

import type { Migration } from '../engine/migration.ts'
import { commandText } from '../hints.ts'
import { MigrateError } from '../migrate-error.ts'
import { checksumOf } from './checksum.ts'
import { HISTORY_COLUMNS, type HistoryDialect, MIGRATIONS_TABLE } from './dialect.ts'
import type { MigrationRecord } from './migration-record.ts'

/** What a database says of its history. */
export type HistoryState =
  | { readonly managed: true; readonly records: readonly MigrationRecord[] }
  /** There is no table of migrations, but perhaps there are others. */
  | { readonly managed: false; readonly tables: readonly string[] }

type Value = string | number

/** The table `_prisma_migrations`, which Prisma's own command line reads and writes as well. */
export class HistoryTable {
  readonly #connection: SqlQueryable
  readonly #dialect: HistoryDialect

  constructor(connection: SqlQueryable, dialect: HistoryDialect) {
    this.#connection = connection
    this.#dialect = dialect
  }

  /** Reads everything, and changes nothing. The records are in the order in which they were begun. */
  async read(): Promise<HistoryState> {
    const tables = (await this.#query(this.#dialect.listTables)).map((row) => String(row['table_name']))
    if (!tables.includes(MIGRATIONS_TABLE)) {
      return { managed: false, tables: tables.filter((name) => !this.#dialect.isSystemTable(name)) }
    }
    const rows = await this.#query(
      `SELECT ${HISTORY_COLUMNS.join(', ')} FROM ${this.#dialect.table} ORDER BY started_at ASC`,
    )
    return { managed: true, records: rows.map(recordOf) }
  }

  /** Makes the table in a database that has none. */
  async create(): Promise<void> {
    await this.#execute(this.#dialect.createTable, [])
  }

  /**
   * The records of a database that is about to get migrations. The table is made in an empty database.
   *
   * @throws MigrateError P3005 if there are tables, but nothing says how they came about
   */
  async readOrCreate(): Promise<readonly MigrationRecord[]> {
    const state = await this.read()
    if (state.managed) {
      return state.records
    }
    if (state.tables.length > 0) {
      throw new MigrateError(
        'P3005',
        `The database schema is not empty: it has ${quantity(state.tables)}, and no record of migrations. If the first ` +
          `migrations describe what is there, declare each of them applied: ${commandText('migrate resolve', { applied: '<migration>' })}`,
      )
    }
    try {
      await this.create()
      return []
    } catch (error) {
      // Another process may have been faster.
      const now = await this.read()
      if (now.managed) {
        return now.records
      }
      throw error
    }
  }

  /**
   * Records that a migration is about to be applied, and returns the record's id. Undefined if another process has begun
   * this one already, or is not done with another: of those that try at once, on whatever database, one gets it.
   */
  async begin({ name, script }: Migration): Promise<string | undefined> {
    const id = randomUUID()
    const values = [id, checksumOf(script), this.#now(), name, name]
    const { parameter, instantParameter, table, fromNothing } = this.#dialect
    const insert = this.#execute(
      `INSERT INTO ${table} (id, checksum, started_at, migration_name) ` +
        `SELECT ${parameter(1)}, ${parameter(2)}, ${instantParameter(3)}, ${parameter(4)} ` +
        `${fromNothing}WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE rolled_back_at IS NULL AND ` +
        `(migration_name = ${parameter(5)} OR finished_at IS NULL))`,
      values,
    )
    const inserted = await insert.catch(noneIfConflict)
    return inserted > 0 || (await this.#has(id)) ? id : undefined
  }

  async finish(id: string): Promise<void> {
    const { parameter, instantParameter, table } = this.#dialect
    await this.#execute(
      `UPDATE ${table} SET applied_steps_count = applied_steps_count + 1, finished_at = ${instantParameter(1)} ` +
        `WHERE id = ${parameter(2)}`,
      [this.#now(), id],
    )
  }

  /** Keeps what the database said. That the migration is not finished says that it failed. */
  async fail(id: string, logs: string): Promise<void> {
    const { parameter, table } = this.#dialect
    await this.#execute(`UPDATE ${table} SET logs = ${parameter(1)} WHERE id = ${parameter(2)}`, [logs, id])
  }

  /** Declares that nothing is left of an attempt. */
  async markRolledBack(id: string): Promise<void> {
    const { parameter, instantParameter, table } = this.#dialect
    await this.#execute(`UPDATE ${table} SET rolled_back_at = ${instantParameter(1)} WHERE id = ${parameter(2)}`, [
      this.#now(),
      id,
    ])
  }

  /** Declares a migration applied that was not run here: begun and finished at the same time, in no step. */
  async markApplied({ name, script }: Migration): Promise<void> {
    const { parameter, instantParameter, table } = this.#dialect
    const now = this.#now()
    await this.#execute(
      `INSERT INTO ${table} (id, checksum, logs, started_at, finished_at, migration_name) VALUES ` +
        `(${parameter(1)}, ${parameter(2)}, ${parameter(3)}, ${instantParameter(4)}, ${instantParameter(5)}, ${parameter(6)})`,
      [randomUUID(), checksumOf(script), '', now, now, name],
    )
  }

  /** Sessions of SQL Server can be told not to count rows. */
  async #has(id: string): Promise<boolean> {
    const { parameter, table } = this.#dialect
    return (await this.#query(`SELECT id FROM ${table} WHERE id = ${parameter(1)}`, [id])).length > 0
  }

  #now(): Value {
    return this.#dialect.instant(new Date())
  }

  async #query(sql: string, values: readonly Value[] = []): Promise<Record<string, unknown>[]> {
    const { columnNames, rows } = await this.#connection.queryRaw(statement(sql, values))
    return rows.map((row) => Object.fromEntries(columnNames.map((name, column) => [name.toLowerCase(), row[column]])))
  }

  #execute(sql: string, values: readonly Value[]): Promise<number> {
    return this.#connection.executeRaw(statement(sql, values))
  }
}

function statement(sql: string, values: readonly Value[]): SqlQuery {
  return {
    sql,
    args: [...values],
    argTypes: values.map((value) => ({ scalarType: typeof value === 'number' ? 'bigint' : 'string', arity: 'scalar' })),
  }
}

function recordOf(row: Record<string, unknown>): MigrationRecord {
  return {
    id: String(row['id']),
    checksum: String(row['checksum']),
    finishedAt: timeOf(row['finished_at']),
    migrationName: String(row['migration_name']),
    logs: typeof row['logs'] === 'string' && row['logs'].trim() !== '' ? row['logs'] : undefined,
    rolledBackAt: timeOf(row['rolled_back_at']),
    startedAt: timeOf(row['started_at']) ?? new Date(0),
    appliedStepsCount: Number(row['applied_steps_count']),
  }
}

/** Milliseconds, or text that is in UTC where it does not say otherwise. */
function timeOf(value: unknown): Date | undefined {
  if (value === null || value === undefined) {
    return undefined
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    return new Date(Number(value))
  }
  const text = (value as string).replace(' ', 'T')
  return new Date(/(?:Z|[+-]\d\d(?::?\d\d)?)$/.test(text) ? text : `${text}Z`)
}

/** What serializable transactions say to those that come too late. */
function noneIfConflict(error: unknown): number {
  if (isDriverAdapterError(error) && error.cause.kind === 'TransactionWriteConflict') {
    return 0
  }
  throw error
}

function quantity(tables: readonly string[]): string {
  const some = tables.slice(0, 3).map((name) => `'${name}'`)
  return `${tables.length === 1 ? 'the table' : `${tables.length} tables, such as`} ${some.join(', ')}`
}
