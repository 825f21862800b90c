import type { RowLock } from './row-lock.ts'

/** A query in Prisma's JSON protocol, as far as the bridge needs to know it. */
export interface JsonQuery {
  /** Raw queries have none. */
  readonly modelName?: string
  readonly action: string
  readonly query: FieldSelection
  /** Not Prisma's: the bridge adds it to the plan that Prisma makes. */
  readonly lock?: RowLock
}

export interface FieldSelection {
  readonly arguments?: Readonly<Record<string, unknown>>
  readonly selection: SelectionSet
}

/** The actions that run SQL of the caller's own. */
export const RAW_ACTIONS: ReadonlySet<string> = new Set(['queryRaw', 'executeRaw'])

/** The actions that only read. */
export const READ_ACTIONS: ReadonlySet<string> = new Set([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'aggregate',
  'groupBy',
])

export function isRawQuery({ modelName, action }: JsonQuery): boolean {
  return modelName === undefined && RAW_ACTIONS.has(action)
}

/** How messages name a query: `User.findMany`, or `queryRaw`. */
export function queryName({ modelName, action }: JsonQuery): string {
  return modelName === undefined ? action : `${modelName}.${action}`
}

export type SelectionSet = Readonly<Record<string, boolean | FieldSelection>>

/** The tagged scalars that a query may hold. */
export type TagName = 'BigInt' | 'Bytes' | 'DateTime' | 'Decimal' | 'Enum' | 'FieldRef' | 'Json' | 'Raw'

export interface TaggedValue {
  readonly $type: TagName
  readonly value: unknown
}

export function isTaggedValue(value: unknown): value is TaggedValue {
  return typeof value === 'object' && value !== null && '$type' in value
}
