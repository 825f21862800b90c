import type { Check } from '../cases/case.ts'
import { jsonEquals, jsonEqualsAsFloat32 } from './equality.ts'
import { hasFormat, typeOf } from './formats.ts'
import { valueAt } from './path.ts'

/** A check that does not hold: what was expected at which place, and what is there. */
export interface Complaint {
  readonly expected: string
  readonly got: unknown
}

type Test = (value: unknown, check: Check, answers: readonly unknown[]) => boolean

const TESTS: Readonly<Record<string, Test>> = {
  equals: (value, { equals, precision }) => equalUnder(precision, value, equals),
  not_equals: (value, { not_equals: other }) => !jsonEquals(value, other),
  one_of: (value, { one_of: allowed }) => (allowed ?? []).some((one) => jsonEquals(value, one)),
  length: (value, check) => hasLength(value, check),
  string_length: (value, { string_length: length }) => typeof value === 'string' && Array.from(value).length === length,
  type: (value, { type }) => typeOf(value) === type,
  format: (value, { format }) => hasFormat(value, String(format)),
  same_as: (value, { same_as: other }, answers) => other !== undefined && jsonEquals(value, earlier(answers, other)),
  not_same_as: (value, { not_same_as: other }, answers) =>
    other !== undefined && !jsonEquals(value, earlier(answers, other)),
  text_equals: (value, { text_equals: text, text_replace: replacements = [] }) =>
    replacements.reduce((changed, [from, to]) => changed.replaceAll(from, to), asText(value)) === text,
}

/** Keys that say how to look; the others say what to find. */
const MANNERS = ['path', 'sort_by', 'precision', 'length_op', 'text_replace']

/** Looks at one place of an answer. `answers` are those of all steps so far, the present one included. */
export function complaintOf(check: Check, answer: unknown, answers: readonly unknown[]): Complaint | undefined {
  const value = sorted(valueAt(answer, check.path), check.sort_by)
  const names = Object.keys(check).filter((name) => !MANNERS.includes(name))
  if (names.length === 0) {
    throw new Error(`The harness cannot read the check ${JSON.stringify(check)}: it finds nothing to compare with.`)
  }
  const holds = names.every((name) => {
    const test = TESTS[name]
    if (test === undefined) {
      throw new Error(`The harness does not know the check '${name}'.`)
    }
    return test(value, check, answers)
  })
  return holds ? undefined : { expected: JSON.stringify(check), got: value }
}

function equalUnder(precision: string | undefined, a: unknown, b: unknown): boolean {
  switch (precision) {
    case undefined:
      return jsonEquals(a, b)
    case 'f32':
      return jsonEqualsAsFloat32(a, b)
    default:
      throw new Error(`The harness does not know the precision '${precision}'.`)
  }
}

function earlier(answers: readonly unknown[], { step, path }: { step: number; path: Check['path'] }): unknown {
  return valueAt(answers[step], path)
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function hasLength(value: unknown, { length = 0, length_op: operator = '==' }: Check): boolean {
  if (!Array.isArray(value)) {
    return false
  }
  const compare = LENGTH_OPERATORS[operator]
  if (compare === undefined) {
    throw new Error(`The harness does not know the comparison of lengths '${operator}'.`)
  }
  return compare(value.length, length)
}

const LENGTH_OPERATORS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
}

function sorted(value: unknown, key: string | null | undefined): unknown {
  if (key === undefined || key === null || !Array.isArray(value)) {
    return value
  }
  const rank = (member: unknown) => valueAt(member, [key])
  return value.toSorted((a, b) => compareValues(rank(a), rank(b)))
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') {
    return a - b
  }
  const [left, right] = [asText(a), asText(b)]
  return left === right ? 0 : left < right ? -1 : 1
}
