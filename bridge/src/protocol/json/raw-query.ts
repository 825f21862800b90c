import { RefusedError } from '../errors.ts'
import { checkJsonText } from '../json-text.ts'
import { checkNumberLiterals } from './literals.ts'
import type { JsonQuery } from './query.ts'

const EXAMPLE = '{"query":"SELECT 1 WHERE 1 = $1","parameters":"[1]"}'

/**
 * A query in SQL. Its parameters are the text of a JSON array, in which values that JSON does not have are tagged as
 * Prisma tags them: `{"prisma__type":"bigint"|"date"|"decimal"|"bytes","prisma__value":"…"}`.
 */
export function rawQuery(action: string, { query, parameters, ...others }: Record<string, unknown>): JsonQuery {
  const unknown = Object.keys(others)
  if (typeof query !== 'string' || unknown.length > 0) {
    throw RefusedError.validation(
      `The arguments of ${action} must be ${EXAMPLE}, but ` +
        (unknown.length > 0 ? `there is also "${unknown.join('", "')}".` : '"query" is not a string.'),
    )
  }
  return { action, query: { arguments: { query, parameters: checkedParameters(action, parameters) }, selection: {} } }
}

function checkedParameters(action: string, parameters: unknown): string {
  if (parameters === undefined || parameters === null) {
    return '[]'
  }
  if (typeof parameters !== 'string') {
    throw refusal(action, `must be the text of a JSON array, as in ${EXAMPLE}`)
  }
  const complaint = checkJsonText(parameters, { decimalsAreReal: false })
  if (complaint !== undefined) {
    throw refusal(action, complaint)
  }
  const values = JSON.parse(parameters) as unknown
  if (!isList(values)) {
    throw refusal(action, `must be the text of a JSON array, as in ${EXAMPLE}`)
  }
  checkNumberLiterals(parameters, rawTag)
  values.forEach((value, index) => {
    checkTag(action, value, index)
  })
  return values.some(hidesItsType)
    ? JSON.stringify(values.map((value) => (hidesItsType(value) ? shown(value) : value)))
    : parameters
}

/** Prisma takes the type of a list from its first part, which in these says nothing of bytes or points in time. */
function hidesItsType(value: unknown): value is unknown[] {
  return Array.isArray(value) && value[0] === null && value.some((part) => isTagged(part))
}

/** The same list in the database's own words, which need no type. */
function shown(list: unknown[]): unknown[] {
  return list.map((part) => {
    if (!isTagged(part)) {
      return part
    }
    switch (part.prisma__type) {
      case 'bytes':
        return `\\x${Buffer.from(part.prisma__value, 'base64').toString('hex')}`
      case 'date':
        return isNaN(Date.parse(part.prisma__value)) ? part.prisma__value : new Date(part.prisma__value).toISOString()
      default:
        return part.prisma__value
    }
  })
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value)
}

function isTagged(value: unknown): value is { prisma__type: string; prisma__value: string } {
  return typeof value === 'object' && value !== null && 'prisma__value' in value
}

const TAGS = ['bigint', 'date', 'decimal', 'bytes']

/** Prisma takes an unknown tag for a string; what was meant as a date would be compared as text. */
function checkTag(action: string, value: unknown, index: number): void {
  if (Array.isArray(value)) {
    value.forEach((part) => {
      checkTag(action, part, index)
    })
  } else if (typeof value === 'object' && value !== null && 'prisma__value' in value) {
    const { prisma__type: type, prisma__value: text } = value as { prisma__type?: unknown; prisma__value: unknown }
    if (typeof type !== 'string' || !TAGS.includes(type) || typeof text !== 'string') {
      throw refusal(
        action,
        `holds at [${index}] a tagged value that is not {"prisma__type":"${TAGS.join('"|"')}","prisma__value":"…"}`,
      )
    }
  }
}

function rawTag(literal: string): string {
  const type = /^-?\d+$/.test(literal) ? 'bigint' : 'decimal'
  return `{"prisma__type":"${type}","prisma__value":"${literal}"}`
}

function refusal(action: string, complaint: string): RefusedError {
  return RefusedError.validation(`Invalid value in ${action}: "parameters" ${complaint}.`)
}
