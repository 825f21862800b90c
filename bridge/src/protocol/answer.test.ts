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
