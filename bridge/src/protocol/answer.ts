import { compactJson } from './compact-json.ts'

/**
 * Brings an answer of the Prisma engine into the form that callers are promised: Decimal and BigInt as strings, DateTime
 * as RFC 3339 with milliseconds, Json without white space. The engine's answer is fresh, so it is changed in place.
 */
export function exactAnswer(answer: unknown): unknown {
  if (typeof answer === 'object' && answer !== null) {
    settle(answer as Record<string, unknown>)
  } else if (typeof answer === 'number') {
    checkFinite(answer)
  }
  return answer
}

function settle(value: Record<string, unknown>): void {
  const tag = value['$type']
  if (typeof tag === 'string') {
    value['value'] = taggedValue(tag, value['value'])
    return
  }
  for (const key in value) {
    const part = value[key]
    if (typeof part === 'object' && part !== null) {
      settle(part as Record<string, unknown>)
    } else if (typeof part === 'number') {
      checkFinite(part)
    }
  }
}

function taggedValue(tag: string, value: unknown): unknown {
  switch (tag) {
    case 'BigInt':
      return String(value)
    case 'Decimal':
      return withoutTrailingZeros(String(value))
    case 'DateTime':
      return rfc3339(value)
    case 'Json':
      return typeof value === 'string' ? compactJson(value) : value
    default:
      return value
  }
}

/** The same number in its shortest plain form. */
export function withoutTrailingZeros(decimal: string): string {
  return decimal.includes('.') && !/e/i.test(decimal) ? decimal.replace(/\.?0+$/, '') : decimal
}

/** A day that exists in every year. */
const DAY =
  /\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))/
/** Such a point in time, in UTC and with no more than six digits of a second. */
const IN_UTC = new RegExp(`^(${DAY.source}T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)(?:\\.(\\d{1,6}))?(?:Z|\\+00:00)$`)

function rfc3339(value: unknown): string {
  // Databases answer most of them nearly as they have to be, which is much cheaper than a Date and back.
  const [, seconds, fraction = ''] = typeof value === 'string' ? (IN_UTC.exec(value) ?? []) : []
  return seconds === undefined ? viaDate(value) : `${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
}

function viaDate(value: unknown): string {
  const date = value instanceof Date ? value : new Date(value as string | number)
  if (Number.isNaN(date.getTime())) {
    throw new UnreadableValueError(`The database holds '${String(value)}' where a date and time should be.`)
  }
  return date.toISOString()
}

function checkFinite(value: number): void {
  if (!Number.isFinite(value)) {
    throw new UnreadableValueError(`The database holds the Float ${value}, which JSON cannot carry.`)
  }
}

/** The query has run, but a value of its answer cannot be given to the caller as it is. */
export class UnreadableValueError extends Error {
  override readonly name = 'UnreadableValueError'
  readonly code = 'P2023'
}
