import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

import { type PostgresqlConfig, postgresqlConfig } from '../../client/postgresql/config.ts'
import { PostgresqlPool } from '../../client/postgresql/pool.ts'
import type { DatabaseOptions } from '../../options.ts'
import type { MigrationTarget } from './target.ts'

export async function openPostgresqlTarget(options: DatabaseOptions): Promise<MigrationTarget> {
  const { config, schema } = postgresqlConfig(options)
  const pool = new CatalogPool({ ...config, max: 1 })
  if (schema !== undefined) {
    await pool.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(schema)}`)
  }
  const adapter = new PrismaPg(pool, schema === undefined ? {} : { schema })
  return { adapter: withWholeScripts(adapter, pool), close: () => pool.end() }
}

/** The adapter cuts scripts at every semicolon, also inside strings and functions. The server takes them whole. */
function withWholeScripts(factory: PrismaPg, pool: pg.Pool): PrismaPg {
  const connect = factory.connect.bind(factory)
  factory.connect = async () => {
    const adapter = await connect()
    adapter.executeScript = async (script) => {
      await pool.query(script)
    }
    return adapter
  }
  return factory
}

/** Types of PostgreSQL's own catalogue that the adapter does not know, and the text types that carry the same values. */
const CATALOG_TYPES = new Map([
  [18, 25],
  [1002, 1009],
])

interface TypedQuery {
  readonly types?: { getTypeParser(oid: number, format?: string): unknown }
}

/** A pool whose answers name catalogue types by types that the adapter knows. */
class CatalogPool extends PostgresqlPool {
  constructor(config: PostgresqlConfig) {
    super(config)
    const query = this.query.bind(this) as (...args: unknown[]) => Promise<pg.QueryResult>
    const known = async (first: unknown, ...rest: unknown[]) => knownFields(await query(knownTypes(first), ...rest))
    this.query = known as typeof this.query
  }
}

function knownTypes(query: unknown): unknown {
  const { types } = query as TypedQuery
  return typeof query === 'object' && types !== undefined
    ? {
        ...query,
        types: { getTypeParser: (oid: number, format?: string) => types.getTypeParser(knownType(oid), format) },
      }
    : query
}

function knownFields<T>(result: T): T {
  const { fields } = result as { fields?: pg.FieldDef[] }
  for (const field of fields ?? []) {
    field.dataTypeID = knownType(field.dataTypeID)
  }
  return result
}

function knownType(oid: number): number {
  return CATALOG_TYPES.get(oid) ?? oid
}
