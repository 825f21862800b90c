import { expect, it } from 'vitest'

import { survivesAsReal } from './real.ts'

it.each([
  ['12.50', true],
  ['0.1', true],
  ['-0.0000001', true],
  ['1e20', true],
  ['0', true],
  ['123456789012345', true],
  ['9007199254740993', false],
  ['0.1234567890123456789', false],
  ['1e400', false],
])('knows whether %s survives as 64-bit floating point', (decimal, survives) => {
  expect(survivesAsReal(decimal)).toBe(survives)
})
