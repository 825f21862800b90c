import { expect, it } from 'vitest'

import { exactRawAnswer } from './raw-answer.ts'

it('gives decimals without the zeros that fill up their column, and leaves text as it is', () => {
  const row = ['1.500', ['10.0', null, '100'], '1.500']
  expect(
    exactRawAnswer({ columns: ['a', 'b', 'c'], types: ['decimal', 'decimal-array', 'string'], rows: [row] }).rows,
  ).toEqual([['1.5', ['10', null, '100'], '1.500']])
})
