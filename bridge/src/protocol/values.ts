import { RefusedError } from './errors.ts'
import { isTaggedValue, type JsonQuery, queryName, type TaggedValue } from './json/query.ts'
import { checkJsonText } from './json-text.ts'
import { isBrokenComparison } from './json-comparison.ts'
import { survivesAsReal } from './real.ts'

export interface ValueRules {
  /** The database keeps decimals as binary floating point. */
  readonly decimalsAreReal: boolean
}

const MAX_DEPTH = 200
const TWO_TO_63 = 2 ** 63

/**
 * Refuses values that would not arrive in the database as they were sent, before anything runs: what the driver would
 * cut, round or skip silently becomes an error that names the place. Numbers beyond every integer type are Floats; they
 * become tagged decimals, because Prisma's compiler keeps only 16 digits of them otherwise.
 */
export function checkValues(query: JsonQuery, rules: ValueRules): void {
  const check = new ValueCheck(queryName(query), rules)
  check.value(query.query.arguments, 'arguments', 0)
  check.value(query.query.selection, 'selection', 0)
}

class ValueCheck {
  readonly #query: string
  readonly #rules: ValueRules

  constructor(query: string, rules: ValueRules) {
    this.#query = query
    this.#rules = rules
  }

  value(value: unknown, path: string, depth: number): void {
    if (typeof value === 'string') {
      this.#text(value, path)
    } else if (typeof value === 'object' && value !== null) {
      this.#checkDepth(path, depth)
      if (isTaggedValue(value)) {
        this.#tagged(value, path)
      } else {
        this.#members(value, path, depth)
      }
    }
  }

  #members(value: object, path: string, depth: number): void {
    for (const [key, part] of Object.entries(value)) {
      if (key === '__proto__') {
        throw this.#refusal(path, 'holds the key "__proto__", which no model can have')
      }
      if (isBrokenComparison(path, key, part)) {
        throw this.#refusal(`${path}.${key}`, 'compares with a Json that is neither a string nor a number')
      }
      if (typeof part === 'number' && Math.abs(part) >= TWO_TO_63) {
        Object.assign(value, { [key]: { $type: 'Decimal', value: String(part) } })
      } else {
        this.value(part, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, depth + 1)
      }
    }
  }

  #text(value: string, path: string): void {
    if (value.includes('\0')) {
      throw this.#refusal(path, 'holds the character NUL (U+0000), which databases cannot store in text')
    }
    if (!value.isWellFormed()) {
      throw this.#refusal(path, 'holds half a surrogate pair, which is not valid Unicode')
    }
  }

  #tagged({ $type, value }: TaggedValue, path: string): void {
    if ($type === 'Raw') {
      this.#raw(value, path, 0)
      return
    }
    if ($type === 'FieldRef') {
      this.value(value, path, 0)
      return
    }
    const text: unknown = value
    if (typeof text !== 'string') {
      throw this.#refusal(path, `is a ${$type} whose value is not a string`)
    }
    this.#text(text, path)
    const complaint = this.#complaint($type, text)
    if (complaint !== undefined) {
      throw this.#refusal(path, complaint)
    }
  }

  /** Json as it is: what looks like a tag in it is none. */
  #raw(value: unknown, path: string, depth: number): void {
    if (typeof value === 'string') {
      this.#text(value, path)
    } else if (typeof value === 'object' && value !== null) {
      this.#checkDepth(path, depth)
      for (const [key, part] of Object.entries(value)) {
        this.#text(key, path)
        this.#raw(part, `${path}.${key}`, depth + 1)
      }
    }
  }

  #checkDepth(path: string, depth: number): void {
    if (depth > MAX_DEPTH) {
      throw this.#refusal(path, `is nested more than ${MAX_DEPTH} levels deep`)
    }
  }

  #complaint(tag: Exclude<TaggedValue['$type'], 'FieldRef' | 'Raw'>, text: string): string | undefined {
    switch (tag) {
      case 'BigInt':
        return isInt64(text) ? undefined : `is '${text}', which is not a whole number from -2^63 to 2^63-1`
      case 'Decimal':
        return decimalComplaint(text, this.#rules)
      case 'DateTime':
        return isDateTime(text)
          ? undefined
          : `is '${text}', which is not a date and time such as 2026-01-31T12:00:00.000Z`
      case 'Bytes':
        return isBase64(text) ? undefined : 'is not base64'
      case 'Json':
        return checkJsonText(text, this.#rules)
      case 'Enum':
        return undefined
      default:
        return `has the unknown tag "$type": ${JSON.stringify(tag)}`
    }
  }

  #refusal(path: string, complaint: string): RefusedError {
    return RefusedError.validation(`Invalid value in ${this.#query}: ${path} ${complaint}.`)
  }
}

const INT64_MAX = 2n ** 63n - 1n

function isInt64(text: string): boolean {
  if (!/^-?\d{1,20}$/.test(text)) {
    return false
  }
  const value = BigInt(text)
  return value <= INT64_MAX && value >= -INT64_MAX - 1n
}

function decimalComplaint(text: string, { decimalsAreReal }: ValueRules): string | undefined {
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,4})?$/i.test(text)) {
    return `is '${text}', which is not a decimal number`
  }
  if (decimalsAreReal && !survivesAsReal(text)) {
    return (
      `is the decimal ${text}, which SQLite cannot keep exactly (it stores decimals as 64-bit floating point, ` +
      'about 15 digits). Use fewer digits, a String column, or another database'
    )
  }
  return undefined
}

function isDateTime(text: string): boolean {
  const shape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/
  return shape.test(text) && !Number.isNaN(Date.parse(text))
}

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)
}
