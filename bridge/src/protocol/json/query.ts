/** A query in Prisma's JSON protocol, as far as the bridge needs to know it. */
export interface JsonQuery {
  readonly modelName: string
  readonly action: string
  readonly query: FieldSelection
}

export interface FieldSelection {
  readonly arguments?: Readonly<Record<string, unknown>>
  readonly selection: SelectionSet
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
