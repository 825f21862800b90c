import { describe, expect, it } from 'vitest'

import { lighten } from './light-statement.ts'
import type { PlannedStatement } from './planned-statement.ts'

const SELECT = { type: 'stringChunk', chunk: 'SELECT 1 WHERE ' }
const PARAMETER = { type: 'parameter' }
const LIST = { type: 'parameterTuple', itemPrefix: '', itemSeparator: ',', itemSuffix: '' }

function lightened(fragments: object[], chunkable: boolean): PlannedStatement {
  const statement = { type: 'templateSql', fragments: structuredClone(fragments), args: [], argTypes: [], chunkable }
  const planned = statement as unknown as PlannedStatement
  lighten(planned)
  return planned
}

describe('a statement of a plan', () => {
  it('has room for values where they are given to it', () => {
    const room = { value: undefined, argType: undefined }
    const { fragments } = lightened([SELECT, PARAMETER, SELECT, LIST], true)
    expect(fragments).toStrictEqual([SELECT, { ...PARAMETER, ...room }, SELECT, { ...LIST, ...room }])
  })

  it.each([
    ['a list', [SELECT, LIST, SELECT, PARAMETER], true, true],
    ['a list of lists', [SELECT, { ...LIST, type: 'parameterTupleList' }], true, true],
    ['a list that has to stay together', [SELECT, LIST], false, false],
    ['single values', [SELECT, PARAMETER], true, false],
    ['no values', [SELECT], true, false],
  ])('with %s is cut only if that can help', (_what, fragments, before, after) => {
    expect(lightened(fragments, before).chunkable).toBe(after)
  })
})
