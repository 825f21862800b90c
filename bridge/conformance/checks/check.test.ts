import { describe, expect, it } from 'vitest'

import type { Check } from '../cases/case.ts'
import { complaintOf } from './check.ts'

const ANSWER = {
  data: {
    list: [{ n: 2 }, { n: 10 }],
    text: 'abc',
    float: 1.100000023841858,
    uuid: '7f3c1c5e-9f0b-4f6e-8a53-0d6b1b4f1a11',
    json: '{ "a": 1 }',
  },
}
const EARLIER = { data: { text: 'abc', other: 'xyz' } }
const ANSWERS = [EARLIER, ANSWER]

const HOLDING: readonly Check[] = [
  { path: ['data', 'text'], equals: 'abc' },
  { path: ['data', 'missing', 'deeper'], equals: null },
  { path: ['data', 'list', 1, 'n'], equals: 10 },
  { path: ['data', 'float'], equals: 1.1, precision: 'f32' },
  { path: ['data', 'text'], not_equals: 'xyz' },
  { path: ['data', 'text'], one_of: ['xyz', 'abc'] },
  { path: ['data', 'list'], length: 2 },
  { path: ['data', 'list'], length: 1, length_op: '>' },
  { path: ['data', 'text'], string_length: 3 },
  { path: ['data', 'list'], type: 'array' },
  { path: ['data', 'missing'], type: 'null' },
  { path: ['data', 'uuid'], format: 'uuid' },
  { path: ['data', 'text'], same_as: { step: 0, path: ['data', 'text'] } },
  { path: ['data', 'text'], not_same_as: { step: 0, path: ['data', 'other'] } },
  { path: ['data', 'json'], text_replace: [[' ', '']], text_equals: '{"a":1}' },
  { path: ['data', 'list'], sort_by: 'n', equals: [{ n: 2 }, { n: 10 }] },
]

const FAILING: readonly Check[] = [
  { path: ['data', 'text'], equals: 'abd' },
  { path: ['data', 'text'], equals: null },
  { path: ['data', 'float'], equals: 1.1 },
  { path: ['data', 'float'], equals: 1.2, precision: 'f32' },
  { path: ['data', 'text'], not_equals: 'abc' },
  { path: ['data', 'text'], one_of: ['xyz'] },
  { path: ['data', 'list'], length: 3 },
  { path: ['data', 'text'], length: 3 },
  { path: ['data', 'list'], length: 2, length_op: '>' },
  { path: ['data', 'text'], string_length: 4 },
  { path: ['data', 'text'], type: 'array' },
  { path: ['data', 'uuid'], format: 'uuid7' },
  { path: ['data', 'text'], format: 'ulid' },
  { path: ['data', 'text'], same_as: { step: 0, path: ['data', 'other'] } },
  { path: ['data', 'text'], not_same_as: { step: 0, path: ['data', 'text'] } },
  { path: ['data', 'json'], text_replace: [['x', '']], text_equals: '{"a":1}' },
  { path: ['data', 'text'], type: 'string', equals: 'xyz' },
]

describe('complaintOf', () => {
  it.each(HOLDING)('finds that %j holds', (check) => {
    expect(complaintOf(check, ANSWER, ANSWERS)).toBeUndefined()
  })

  it.each(FAILING)('finds that %j does not hold', (check) => {
    expect(complaintOf(check, ANSWER, ANSWERS)?.expected).toBe(JSON.stringify(check))
  })

  it.each([
    { path: [] },
    { path: [], resembles: 1 },
    { path: [], equals: 1, precision: 'f16' },
    { path: ['data', 'list'], length: 1, length_op: '~' },
    { path: [], format: 'nanoid' },
  ] as Check[])('refuses %j, which it does not understand', (check) => {
    expect(() => complaintOf(check, ANSWER, ANSWERS)).toThrow('The harness')
  })
})
