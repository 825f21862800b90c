import fc from 'fast-check'
import { expect, it } from 'vitest'

import { tagged } from '../testing/bridge.ts'
import { exactAnswer } from './answer.ts'

const fresh = () => ({
  decimals: ['1.50', '10', '100.00', '1e-7'].map((text) => tagged('Decimal', text)),
  big: tagged('BigInt', 7),
  times: [new Date(0), 0, '1970-01-01T00:00:00Z'].map((time) => tagged('DateTime', time)),
  json: tagged('Json', '{"a": [1, " x "]}'),
  bytes: tagged('Bytes', 'AAE='),
  plain: [1, 0.5, 'text', true, null],
})

const exact = {
  ...fresh(),
  decimals: ['1.5', '10', '100', '1e-7'].map((text) => tagged('Decimal', text)),
  big: tagged('BigInt', '7'),
  times: [1, 2, 3].map(() => tagged('DateTime', '1970-01-01T00:00:00.000Z')),
  json: tagged('Json', '{"a":[1," x "]}'),
}

it('brings values into the form that callers are promised', () => {
  expect(exactAnswer(fresh())).toEqual(exact)
})

it('leaves what has that form already as it is, so that callers may share an answer', () => {
  expect(exactAnswer(exactAnswer(fresh()))).toEqual(exact)
})

it('writes every point in time as Date does', () => {
  const part = (max: number, length = 2) => fc.nat(max).map((value) => String(value).padStart(length, '0'))
  const time = fc
    .tuple(part(9999, 4), part(13), part(32), part(24), part(60), part(60), fc.stringMatching(/^(?:\.\d{1,9})?$/))
    .map(([y, m, d, h, min, s, fraction]) => `${y}-${m}-${d}T${h}:${min}:${s}${fraction}`)
  const zone = fc.constantFrom('Z', '+00:00', '-00:00', '+02:00', '')
  fc.assert(
    fc.property(time, zone, (text, offset) => {
      expectAsDateDoes(`${text}${offset}`)
    }),
    {
      numRuns: 2000,
      examples: [
        ['2024-02-29T23:59:59.9999999', 'Z'],
        ['2024-02-28T23:59:59.999999', 'Z'],
        ['0001-01-01T00:00:00.1', '+00:00'],
      ],
    },
  )
})

it('knows the length of every month', () => {
  for (const year of ['1900', '2000', '2023', '2024']) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 28; day <= 32; day += 1) {
        expectAsDateDoes(`${year}-${String(month).padStart(2, '0')}-${day}T10:11:12+00:00`)
      }
    }
  }
})

function expectAsDateDoes(text: string): void {
  const date = new Date(text)
  const answer = () => exactAnswer(tagged('DateTime', text))
  if (Number.isNaN(date.getTime())) {
    expect(answer).toThrow('where a date and time should be')
  } else {
    expect(answer()).toEqual(tagged('DateTime', date.toISOString()))
  }
}
