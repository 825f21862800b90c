/** The names that Prisma gives MySQL's types: what follows `@db.` in a schema. */
export type NativeTypeName =
  | 'BigInt'
  | 'Binary'
  | 'Bit'
  | 'Blob'
  | 'Char'
  | 'Date'
  | 'DateTime'
  | 'Decimal'
  | 'Double'
  | 'Float'
  | 'Int'
  | 'Json'
  | 'LongBlob'
  | 'LongText'
  | 'MediumBlob'
  | 'MediumInt'
  | 'MediumText'
  | 'SmallInt'
  | 'Text'
  | 'Time'
  | 'Timestamp'
  | 'TinyBlob'
  | 'TinyInt'
  | 'TinyText'
  | 'UnsignedBigInt'
  | 'UnsignedInt'
  | 'UnsignedMediumInt'
  | 'UnsignedSmallInt'
  | 'UnsignedTinyInt'
  | 'VarBinary'
  | 'VarChar'
  | 'Year'

export interface NativeType {
  readonly kind: 'native'
  readonly name: NativeTypeName
  /**
   * Length, precision and scale. What a database gives is complete (`DateTime` has its precision, also 0), a schema
   * may leave out what has a default. Display widths of integers are not kept but for one: `TinyInt` with `[1]` is
   * MySQL's `BOOLEAN`.
   */
  readonly args: readonly number[]
}

export interface EnumType {
  readonly kind: 'enum'
  /** `<table>_<column>`: MySQL has an enum for each column. */
  readonly name: string
  readonly values: readonly string[]
}

/** A type that Prisma reads and writes as a string, such as `set('a','b')`, and cannot make. */
export interface SetType {
  readonly kind: 'set'
  readonly sql: string
}

/** A type that Prisma cannot read, such as `point`: `Unsupported("point")` in a schema. */
export interface UnsupportedType {
  readonly kind: 'unsupported'
  readonly sql: string
}

export type ColumnType = NativeType | EnumType | SetType | UnsupportedType

export const BOOLEAN: NativeType = { kind: 'native', name: 'TinyInt', args: [1] }

export function isBoolean(type: ColumnType): boolean {
  return type.kind === 'native' && type.name === 'TinyInt' && type.args[0] === 1
}
