import type { QueryPlanNode } from '@prisma/client-engine-runtime'
import { describe, expect, it } from 'vitest'

import { withZeroOffsets } from './zero-offset.ts'

const parameter = { type: 'parameter' } as const
const chunk = (text: string) => ({ type: 'stringChunk', chunk: text }) as const
const bigint = { arity: 'scalar', scalarType: 'bigint', dbType: null } as const

function statement(fragments: object[], args: unknown[]): QueryPlanNode {
  const statement = { type: 'templateSql', fragments, args, argTypes: args.map(() => bigint) }
  return { type: 'query', args: statement } as unknown as QueryPlanNode
}

const firstRows = () => statement([chunk('SELECT 1 LIMIT '), parameter, chunk(' OFFSET '), parameter], ['10', '0'])

describe('a plan for PostgreSQL', () => {
  it('has the number of rows to skip in its statement if that is none', () => {
    expect(withZeroOffsets(firstRows())).toEqual(
      statement([chunk('SELECT 1 LIMIT '), parameter, chunk(' OFFSET 0')], ['10']),
    )
  })

  it('has it so wherever the statement stands', () => {
    const within = (expr: QueryPlanNode): QueryPlanNode => ({
      type: 'let',
      args: { bindings: [{ name: '@parent', expr }], expr: { type: 'get', args: { name: '@parent' } } },
    })
    expect(withZeroOffsets(within(firstRows()))).toEqual(within(withZeroOffsets(firstRows())))
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
    expect(withZeroOffsets(statement(fragments, args))).toEqual(statement(fragments, args))
  })
})
