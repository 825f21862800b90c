import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compactJson } from './compact-json.ts'

describe('JSON text without white space', () => {
  it.each([
    [' { "a b" : [ 1.0 , 1e-7,\n\t9007199254740993 ] } ', '{"a b":[1.0,1e-7,9007199254740993]}'],
    ['"\\" : \\\\"', '"\\" : \\\\"'],
    ['{"a":"\\\\", "b": "c d"}', '{"a":"\\\\","b":"c d"}'],
    ['null', 'null'],
  ])('%s', (text, compact) => {
    expect(compactJson(text)).toBe(compact)
  })

  it('is what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(compactJson(JSON.stringify(value, null, '\t'))).toBe(JSON.stringify(value))
      }),
    )
  })
})
