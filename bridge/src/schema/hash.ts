import { createHash } from 'node:crypto'

import type * as DMMF from '@prisma/dmmf'

import { isJsonObject } from '../protocol/json-object.ts'

/** What a schema says about its models, as far as queries can tell; comments and formatting do not count. */
export type ModelPart = Pick<DMMF.Datamodel, 'enums' | 'models' | 'types'>

/**
 * SHA-256 of the models, enums and types in a canonical form: keys sorted, the definitions sorted by name and without
 * documentation. Equal models give equal hashes, whatever the provider, the generators or the layout of the files.
 */
export function schemaHash({ enums, models, types }: ModelPart): string {
  const canonical = { enums: byName(enums), models: byName(models), types: byName(types) }
  return createHash('sha256').update(canonicalJson(canonical)).digest('hex')
}

function byName<T extends { readonly name: string }>(definitions: readonly T[]): T[] {
  return [...definitions].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isJsonObject(part) ? sortedWithoutDocumentation(part) : part))
}

function sortedWithoutDocumentation(object: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(object).filter(([key]) => key !== 'documentation')
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
