import type { JsonQuery } from '../../protocol/json/query.ts'
import { lookupOf } from './lookup.ts'
import { LookupGroup } from './lookup-group.ts'
import type { UniqueKeys } from './unique-keys.ts'

/** The one query that several lookups become which are like this one. Nothing for a query that has to be alone. */
export function mergedForm(query: JsonQuery, keys: UniqueKeys): JsonQuery | undefined {
  const lookup = lookupOf(query, keys)
  if (lookup === undefined) {
    return undefined
  }
  const waiting = { query, lookup, resolve: () => undefined, reject: () => undefined }
  const group = new LookupGroup()
  group.add(waiting)
  return group.query(waiting)
}
