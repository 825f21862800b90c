import type { FieldSelection, JsonQuery, SelectionSet } from '../../protocol/json/query.ts'
import { keyText } from './key-text.ts'
import type { KeyField, UniqueKeys } from './unique-keys.ts'

/** The search for one row by a unique key. */
export interface Lookup {
  /** Equal for lookups that differ in nothing but the value of the last field of their key. */
  readonly group: string
  readonly field: KeyField
  readonly value: unknown
  /** Tells the rows of a group apart. */
  readonly text: string
  /** What the fields before the last one must be. */
  readonly others: Readonly<Record<string, unknown>>
}

export const LOOKUPS: ReadonlySet<string> = new Set(['findUnique', 'findUniqueOrThrow'])

/** Related rows that are cut to a few are read completely as soon as there is more than one row that they belong to. */
const CUTS = ['take', 'skip', 'cursor', 'distinct']

/** Nothing if the query is no lookup, or one that has to be alone. */
export function lookupOf(query: JsonQuery, keys: UniqueKeys): Lookup | undefined {
  const { modelName, action, lock } = query
  const { arguments: args = {}, selection } = query.query
  const { where, relationLoadStrategy, ...rest } = args
  if (!LOOKUPS.has(action) || modelName === undefined || lock !== undefined || Object.keys(rest).length > 0) {
    return undefined
  }
  const [[argument, given] = [], ...filters] = Object.entries((where ?? {}) as Record<string, unknown>)
  const key = argument === undefined ? undefined : keys.get(modelName, argument)
  if (key === undefined || filters.length > 0 || cuts(selection)) {
    return undefined
  }
  const values = key.length === 1 ? { [key[0].name]: given } : given
  const fields = key.map((field) => [field, partOf(values, field.name)] as const)
  const texts = fields.map(([field, value]) => keyText(field, value))
  const [field, value] = fields.pop() ?? []
  const text = texts.pop()
  if (field === undefined || text === undefined || texts.includes(undefined) || hasOthers(values, key.length)) {
    return undefined
  }
  return {
    group: JSON.stringify([modelName, argument, texts, relationLoadStrategy, selection]),
    field,
    value,
    text,
    others: Object.fromEntries(fields.map(([{ name }, part]) => [name, part])),
  }
}

function partOf(values: unknown, name: string): unknown {
  return typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[name] : undefined
}

function hasOthers(values: unknown, count: number): boolean {
  return Object.keys(values as object).length !== count
}

function cuts(selection: SelectionSet): boolean {
  return Object.values(selection).some((part) => typeof part === 'object' && isCut(part))
}

function isCut({ arguments: args, selection }: FieldSelection): boolean {
  return (args !== undefined && CUTS.some((name) => name in args)) || cuts(selection)
}
