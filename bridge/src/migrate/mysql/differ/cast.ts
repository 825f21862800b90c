import type { NativeType } from '../structure/column-type.ts'
import {
  type Decimal,
  digitsOf,
  familyOf,
  type Float,
  type Integer,
  type Moment,
  type Sequence,
  type TypeFamily,
} from '../structure/type-family.ts'
import type { Cast } from './column-changes.ts'
import type { Pair } from './steps.ts'

/** The arguments that MySQL takes where a schema has none. */
const DEFAULT_ARGUMENTS: Readonly<Partial<Record<NativeType['name'], readonly number[]>>> = {
  Decimal: [10, 0],
  DateTime: [0],
  Timestamp: [0],
  Time: [0],
}

/** Undefined if both are the same type. */
export function castOf({ previous, next }: Pair<NativeType>): Cast | undefined {
  if (previous.name === next.name && sameArguments(previous, next)) {
    return undefined
  }
  return cast(familyOf(previous), familyOf(next))
}

/** Booleans are small integers, so `TINYINT(1)` is no other type than `TINYINT`. */
function sameArguments(previous: NativeType, next: NativeType): boolean {
  return previous.name === 'TinyInt' || argumentsText(previous) === argumentsText(next)
}

function argumentsText({ name, args }: NativeType): string {
  const defaults = DEFAULT_ARGUMENTS[name] ?? []
  return [...args, ...defaults.slice(args.length)].join()
}

/**
 * Whether the values of one type become values of another one. As cautious as Prisma, and more so where MySQL would
 * round or cut values without a word.
 */
function cast(from: TypeFamily, to: TypeFamily): Cast {
  switch (from.family) {
    case 'integer':
      return fromInteger(from, to)
    case 'decimal':
      return fromDecimal(from, to)
    case 'float':
      return fromFloat(from, to)
    case 'text':
    case 'binary':
      return fromSequence(from, to)
    case 'moment':
      return fromMoment(from, to)
    case 'bit':
      return fromBits(from.bits, to)
    case 'year':
      return fromYear(to)
    case 'json':
      return isSequence(to) ? fits(Infinity, to.sized ? 0 : Infinity) : 'impossible'
  }
}

function fromInteger(from: Integer, to: TypeFamily): Cast {
  switch (to.family) {
    case 'integer':
      return fits(from.bits + (from.signed === to.signed ? 0 : 1), from.signed && !to.signed ? 0 : to.bits)
    case 'decimal':
      return fits(digitsOf(from), to.wholeDigits)
    case 'float':
      return fits(from.bits, to.bits)
    case 'text':
    case 'binary':
      return fits(digitsOf(from) + (from.signed ? 1 : 0), to.length)
    case 'json':
      return 'impossible'
    case 'moment':
      return to.has === 'time' ? 'risky' : 'impossible'
    default:
      return 'risky'
  }
}

function fromDecimal(from: Decimal, to: TypeFamily): Cast {
  switch (to.family) {
    case 'decimal':
      return both(fits(from.wholeDigits, to.wholeDigits), fits(from.scale, to.scale))
    case 'text':
    case 'binary':
      return fits(from.wholeDigits + from.scale + 2, to.length)
    case 'moment':
      return to.has === 'time' ? 'risky' : 'impossible'
    default:
      return 'risky'
  }
}

function fromFloat(from: Float, to: TypeFamily): Cast {
  switch (to.family) {
    case 'float':
      return fits(from.bits, to.bits)
    case 'text':
    case 'binary':
      return to.sized ? 'risky' : 'safe'
    case 'moment':
      return to.has === 'time' ? 'risky' : 'impossible'
    default:
      return 'risky'
  }
}

function fromSequence(from: Sequence, to: TypeFamily): Cast {
  if (to.family === from.family) {
    return fits(from.sized && !to.sized ? from.length * bytesOf(from) : from.length, to.length)
  }
  if (from.family === 'text') {
    return isSequence(to) ? fits(from.length, to.length) : 'risky'
  }
  const isNumber = to.family === 'integer' || to.family === 'decimal' || to.family === 'float'
  return isSequence(to) || to.family === 'bit' || (from.sized && isNumber) ? 'risky' : 'impossible'
}

/** Characters have up to four bytes. */
function bytesOf({ family }: Sequence): number {
  return family === 'text' ? 4 : 1
}

function fromMoment(from: Moment, to: TypeFamily): Cast {
  switch (to.family) {
    case 'moment':
      return momentToMoment(from, to)
    case 'text':
    case 'binary':
      return fits(LENGTHS[from.has] + (from.precision === 0 ? 0 : from.precision + 1), to.length)
    case 'integer':
    case 'decimal':
    case 'float':
    case 'bit':
      return from.has === 'date and time' && !(to.family === 'integer' && to.bits === 64) ? 'impossible' : 'risky'
    default:
      return 'impossible'
  }
}

const LENGTHS: Readonly<Record<Moment['has'], number>> = { date: 10, time: 10, 'date and time': 19 }

function momentToMoment(from: Moment, to: Moment): Cast {
  if (from.has === to.has) {
    return both(fits(from.precision, to.precision), from.wide && !to.wide ? 'risky' : 'safe')
  }
  if (from.has === 'date') {
    return to.has === 'time' ? 'impossible' : to.wide ? 'safe' : 'risky'
  }
  return 'risky'
}

function fromBits(bits: number, to: TypeFamily): Cast {
  switch (to.family) {
    case 'bit':
      return fits(bits, to.bits)
    case 'integer':
      return fits(bits, to.signed ? to.bits - 1 : to.bits)
    case 'text':
    case 'binary':
      return fits(Math.ceil(bits / 8), to.length)
    case 'moment':
    case 'json':
      return 'impossible'
    default:
      return 'risky'
  }
}

function fromYear(to: TypeFamily): Cast {
  switch (to.family) {
    case 'integer':
      return fits(16, to.bits)
    case 'text':
    case 'binary':
      return fits(4, to.length)
    case 'float':
      return 'safe'
    case 'moment':
      return 'impossible'
    default:
      return 'risky'
  }
}

function isSequence(to: TypeFamily): to is Sequence {
  return to.family === 'text' || to.family === 'binary'
}

function fits(needed: number, available: number): Cast {
  return needed <= available ? 'safe' : 'risky'
}

function both(one: Cast, other: Cast): Cast {
  return one === 'safe' ? other : one
}
