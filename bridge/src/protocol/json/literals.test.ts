import { describe, expect, it } from 'vitest'

import { checkNumberLiterals } from './literals.ts'

describe('bare numbers in a request', () => {
  it.each([
    '[1, -5, 1.5, 1e-7, 1.7976931348623157E308, 5.684341886080802E-14, 9007199254740991]',
    '[100000000000000000000, 590295810358705700000, -9223372036854775808]',
    '{"a":"9007199254740993","b\\"9007199254740993":"\\\\"}',
  ])('pass if they arrive as they are: %s', (text) => {
    expect(() => {
      checkNumberLiterals(text)
    }).not.toThrow()
  })

  it.each([
    '9007199254740993',
    '[-9223372036854775807]',
    '{"a":0.12345678901234567891}',
    '["\\\\",12345678901234567890.5]',
  ])('are refused if JSON would round them: %s', (text) => {
    expect(() => {
      checkNumberLiterals(text)
    }).toThrow('cannot be carried exactly')
  })
})
