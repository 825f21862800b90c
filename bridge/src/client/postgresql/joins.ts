import type { JoinRules } from '../relations/join-rules.ts'

/** Native types, the one that a type has by itself as an empty name. What is not named here is not proved. */
type NativeTypes = ReadonlySet<string>

const INTEGERS: NativeTypes = new Set(['', 'Integer', 'SmallInt', 'Oid'])
const BIG_INTEGERS: NativeTypes = new Set(['', 'BigInt'])
const BOOLEANS: NativeTypes = new Set(['', 'Boolean'])
const ENUMS: NativeTypes = new Set([''])
const SIMPLE_TEXTS = ['', 'Text', 'VarChar', 'Uuid']
const TEXTS: NativeTypes = new Set([...SIMPLE_TEXTS, 'Char', 'Xml', 'Inet', 'Bit', 'VarBit'])

/**
 * The types of lists whose values are the same from a join, in which PostgreSQL packs related rows into jsonb and Prisma
 * reads them by `JSON.parse`. Not among them are, beside what only fails as a list:
 *
 * - Decimal, and numbers inside of a Json: they are read as doubles
 * - Json `null`: it becomes the NULL of the database
 * - Bytes: they are read in one of the two forms that `bytea_output` lets the server write, and refused in the other
 * - `@db.Timetz`: from a query its offset is dropped, from a join it is applied
 */
const LISTS: Readonly<Record<string, NativeTypes>> = {
  String: TEXTS,
  Boolean: BOOLEANS,
  Int: INTEGERS,
  Float: new Set(['', 'DoublePrecision', 'Real']),
  DateTime: new Set(['', 'Timestamp', 'Timestamptz', 'Date', 'Time']),
  Enum: ENUMS,
}

/** A list of BigInts cannot be read from a join, and one of `@db.Citext` from a join alone. */
const SCALARS: Readonly<Record<string, NativeTypes>> = {
  ...LISTS,
  String: new Set([...TEXTS, 'Citext']),
  BigInt: BIG_INTEGERS,
}

/**
 * Types in which two values are equal for the database exactly if they look the same. Related rows that a query of its
 * own has read are found by the look of their keys: it misses those that are equal in another way (`@db.Citext`).
 */
const KEYS: Readonly<Record<string, NativeTypes>> = {
  String: new Set(SIMPLE_TEXTS),
  Boolean: BOOLEANS,
  Int: INTEGERS,
  BigInt: BIG_INTEGERS,
  Enum: ENUMS,
}

/** PostgreSQL cuts longer names, also those that a join gives to what it reads. */
const LONGEST_NAME = 63

export const POSTGRESQL_JOINS: JoinRules = {
  isExact: ({ type, nativeType, isList }) => (isList ? LISTS : SCALARS)[type]?.has(nativeType) === true,
  isKey: ({ type, nativeType, isList }) => !isList && KEYS[type]?.has(nativeType) === true,
  takesName: (name) => Buffer.byteLength(name) <= LONGEST_NAME,
}
