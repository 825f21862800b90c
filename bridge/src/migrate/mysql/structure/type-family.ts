import type { NativeType, NativeTypeName } from './column-type.ts'

/** The bits of integers. */
const INTEGER_BITS: Readonly<Partial<Record<NativeTypeName, number>>> = {
  TinyInt: 8,
  SmallInt: 16,
  MediumInt: 24,
  Int: 32,
  BigInt: 64,
}

export interface Integer {
  readonly family: 'integer'
  readonly bits: number
  readonly signed: boolean
}

/** Characters or bytes, and how many of them at most. */
export interface Sequence {
  readonly family: 'text' | 'binary'
  readonly length: number
  /** Whether the length is the type's own, as of `VARCHAR(20)`. Others count bytes. */
  readonly sized: boolean
}

export interface Decimal {
  readonly family: 'decimal'
  readonly wholeDigits: number
  readonly scale: number
}

export interface Float {
  readonly family: 'float'
  /** Integers up to so many bits are exact. */
  readonly bits: number
}

export interface Moment {
  readonly family: 'moment'
  readonly has: 'date' | 'time' | 'date and time'
  readonly precision: number
  /** `TIMESTAMP` ends in 2038. */
  readonly wide: boolean
}

export type TypeFamily =
  | Integer
  | Sequence
  | Decimal
  | Float
  | Moment
  | { readonly family: 'bit'; readonly bits: number }
  | { readonly family: 'year' }
  | { readonly family: 'json' }

const TINY = 255
const SMALL = 65_535
const MEDIUM = 16_777_215
const LONG = 4_294_967_295

/** What a type can hold, from https://dev.mysql.com/doc/refman/8.0/en/data-types.html. */
export function familyOf({ name, args: [first, second] }: NativeType): TypeFamily {
  switch (name) {
    case 'Char':
    case 'VarChar':
      return { family: 'text', length: first ?? 1, sized: true }
    case 'TinyText':
      return { family: 'text', length: TINY, sized: false }
    case 'Text':
      return { family: 'text', length: SMALL, sized: false }
    case 'MediumText':
      return { family: 'text', length: MEDIUM, sized: false }
    case 'LongText':
      return { family: 'text', length: LONG, sized: false }
    case 'Binary':
    case 'VarBinary':
      return { family: 'binary', length: first ?? 1, sized: true }
    case 'TinyBlob':
      return { family: 'binary', length: TINY, sized: false }
    case 'Blob':
      return { family: 'binary', length: SMALL, sized: false }
    case 'MediumBlob':
      return { family: 'binary', length: MEDIUM, sized: false }
    case 'LongBlob':
      return { family: 'binary', length: LONG, sized: false }
    case 'Decimal':
      return { family: 'decimal', wholeDigits: (first ?? 10) - (second ?? 0), scale: second ?? 0 }
    case 'Float':
      return { family: 'float', bits: 24 }
    case 'Double':
      return { family: 'float', bits: 53 }
    case 'Date':
      return { family: 'moment', has: 'date', precision: 0, wide: true }
    case 'Time':
      return { family: 'moment', has: 'time', precision: first ?? 0, wide: true }
    case 'DateTime':
      return { family: 'moment', has: 'date and time', precision: first ?? 0, wide: true }
    case 'Timestamp':
      return { family: 'moment', has: 'date and time', precision: first ?? 0, wide: false }
    case 'Bit':
      return { family: 'bit', bits: first ?? 1 }
    case 'Year':
      return { family: 'year' }
    case 'Json':
      return { family: 'json' }
    default:
      return integer(name)
  }
}

function integer(name: NativeTypeName): Integer {
  const signed = !name.startsWith('Unsigned')
  const bits = INTEGER_BITS[name.replace(/^Unsigned/, '') as NativeTypeName] ?? 0
  return { family: 'integer', bits, signed }
}

/** The longest number of that many bits has so many digits. */
export function digitsOf({ bits, signed }: Integer): number {
  return String(2n ** BigInt(signed ? bits - 1 : bits)).length
}
