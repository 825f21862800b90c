import { expect, it } from 'vitest'

import { isSampled, parseTraceparent, traceIdOf } from './trace-context.ts'

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736'
const SPAN = '00f067aa0ba902b7'

it.each([`00-${TRACE}-${SPAN}-01`, `00-${TRACE}-${SPAN}-00`, `cc-${TRACE}-${SPAN}-01`, `cc-${TRACE}-${SPAN}-01-more`])(
  'continues %s',
  (header) => {
    expect(parseTraceparent(header)).toBe(header)
    expect(traceIdOf(header)).toBe(TRACE)
  },
)

it.each([
  undefined,
  '',
  TRACE,
  `ff-${TRACE}-${SPAN}-01`,
  `00-${TRACE.toUpperCase()}-${SPAN}-01`,
  `00-${'0'.repeat(32)}-${SPAN}-01`,
  `00-${TRACE}-${'0'.repeat(16)}-01`,
  `00-${TRACE}-${SPAN}-01-more`,
  `00-${TRACE}-${SPAN}-1`,
  `00-${TRACE}-${SPAN}-01'*/; DROP TABLE "User"; --`,
  `cc-${TRACE}-${SPAN}-01-\n`,
  `cc-${TRACE}-${SPAN}-01-${'x'.repeat(65)}`,
])('takes %j for not sent', (header) => {
  expect(parseTraceparent(header)).toBeUndefined()
})

it('knows which traces are recorded', () => {
  const sampled = ['00', '01', '02', '03'].map((flags) => isSampled(`00-${TRACE}-${SPAN}-${flags}`))
  expect(sampled).toEqual([false, true, false, true])
})
