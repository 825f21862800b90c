import type pg from 'pg'

import type { PostgresqlConfig } from '../../../client/postgresql/config.ts'
import { PostgresqlPool } from '../../../client/postgresql/pool.ts'

/** Types of PostgreSQL's own catalogue that the adapter does not know, and the text types that carry the same values. */
const CATALOG_TYPES = new Map([
  [18, 25],
  [1002, 1009],
])

interface TypedQuery {
  readonly types?: { getTypeParser(oid: number, format?: string): unknown }
}

/** A pool whose answers name catalogue types by types that the adapter knows. */
export class CatalogPool extends PostgresqlPool {
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

/** Of a script with several statements there is a result for each. */
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
