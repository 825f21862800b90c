import type * as DMMF from '@prisma/dmmf'

import { compactJson } from '../compact-json.ts'
import { RefusedError } from '../errors.ts'
import type { TaggedValue, TagName } from '../json/query.ts'

type Types = readonly DMMF.InputTypeRef[]

/** Strings that stand for a value of another type. What is no such value is left to Prisma to complain about. */
export function stringValue(text: string, types: Types): string | TaggedValue {
  const $type = STRING_TYPES.find(([tag, fits]) => hasScalar(types, tag) && fits(text))?.[0]
  if ($type === undefined) {
    return text
  }
  return { $type, value: $type === 'Json' ? compactJson(text) : text }
}

const STRING_TYPES: readonly (readonly [TagName, (text: string) => boolean])[] = [
  ['Json', () => true],
  ['DateTime', (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text))],
  ['Decimal', (text) => /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,4})?$/i.test(text)],
  ['BigInt', (text) => /^-?\d{1,20}$/.test(text) && fitsInt64(text)],
  ['Bytes', (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)],
]

/** Whole numbers, of which not a digit is lost on the way to the types that can hold them. */
export function intValue(text: string, types: Types): number | TaggedValue {
  if (hasScalar(types, 'Decimal')) {
    return { $type: 'Decimal', value: text }
  }
  if (!fitsInt64(text)) {
    throw new RefusedError(400, 'P2033', DOES_NOT_FIT, 'validation')
  }
  if (hasScalar(types, 'BigInt')) {
    return { $type: 'BigInt', value: text }
  }
  const value = Number(text)
  if (!Number.isSafeInteger(value) && hasScalar(types, 'Int')) {
    throw RefusedError.validation(`Unable to fit integer value '${text}' into an Int. Consider using \`BigInt\`.`)
  }
  return value
}

export function floatValue(text: string, types: Types): number | TaggedValue {
  if (hasScalar(types, 'Decimal')) {
    return { $type: 'Decimal', value: text }
  }
  const value = Number(text)
  if (!Number.isFinite(value)) {
    throw RefusedError.validation('A number used in the query does not fit into a 64 bit floating point number.')
  }
  return value
}

/** Bare words are enum values; where no enum can stand, Prisma must not take them for strings. */
export function enumValue(word: string, types: Types): string | TaggedValue {
  const isPlainEnum = types.some(({ location }) => location === 'enumTypes') && !hasScalar(types, 'Json')
  return isPlainEnum ? word : { $type: 'Enum', value: word }
}

function hasScalar(types: Types, name: string): boolean {
  return types.some(({ location, type }) => location === 'scalar' && type === name)
}

const DOES_NOT_FIT =
  'A number used in the query does not fit into a 64 bit signed integer. ' +
  "Consider using `BigInt` as field type if you're trying to store large integers."

const INT64_MAX = 2n ** 63n - 1n

function fitsInt64(text: string): boolean {
  const value = BigInt(text)
  return value <= INT64_MAX && value >= -INT64_MAX - 1n
}
