import { describe, expect, it } from 'vitest'

import type { PlannedStatement } from '../planned-statement.ts'
import { writeOutZeroOffset } from './zero-offset.ts'

const parameter = { type: 'parameter' }
const chunk = (text: string) => ({ type: 'stringChunk', chunk: text })
const bigint = { arity: 'scalar', scalarType: 'bigint', dbType: null }

function statement(fragments: object[], args: unknown[]): PlannedStatement {
  return { type: 'templateSql', fragments, args, argTypes: args.map(() => bigint) } as unknown as PlannedStatement
}

function written(fragments: object[], args: unknown[]): PlannedStatement {
  const planned = statement(fragments, args)
  writeOutZeroOffset(planned)
  return planned
}

describe('a statement for PostgreSQL', () => {
  it('says how many rows to skip if that is none', () => {
    expect(written([chunk('SELECT 1 LIMIT '), parameter, chunk(' OFFSET '), parameter], ['10', '0'])).toEqual(
      statement([chunk('SELECT 1 LIMIT '), parameter, chunk(' OFFSET 0')], ['10']),
    )
  })

  it.each([
    ['rows to skip', [chunk('SELECT 1 OFFSET '), parameter], ['3']],
    [
      'rows that its caller says',
      [chunk('SELECT 1 OFFSET '), parameter],
      [{ prisma__type: 'param', prisma__value: {} }],
    ],
    ['another parameter', [chunk('SELECT 1 WHERE '), parameter], ['0']],
    ['nothing', [], []],
    ['a list', [chunk('SELECT 1 OFFSET '), { type: 'parameterTuple' }], ['0']],
  ])('stays as it is if it ends with %s', (_what, fragments, args) => {
    expect(written(fragments, args)).toEqual(statement(fragments, args))
  })
})
