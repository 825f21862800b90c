import type { BatchResponse, QueryPlanNode } from '@prisma/client-engine-runtime'
import { describe, expect, it } from 'vitest'

import { statementsOf, statementsOfBatch } from './planned-statement.ts'

const statement = (sql: string) => ({ type: 'templateSql', fragments: [{ type: 'stringChunk', chunk: sql }], args: [] })
const query = (sql: string) => ({ type: 'query', args: statement(sql) })

const plan = {
  type: 'dataMap',
  args: {
    expr: {
      type: 'let',
      args: {
        bindings: [{ name: '@parent', expr: { type: 'unique', args: query('parent') } }],
        expr: {
          type: 'join',
          args: { parent: { type: 'get' }, children: [{ child: query('first') }, { child: query('second') }] },
        },
      },
    },
    structure: null,
  },
} as unknown as QueryPlanNode

describe('the statements of a plan', () => {
  it('are found however deep they stand', () => {
    expect(statementsOf(plan)).toEqual([statement('parent'), statement('first'), statement('second')])
  })

  it('are found in the plans of several queries, but not in the values of the queries', () => {
    const other = query('other') as unknown as QueryPlanNode
    expect(statementsOfBatch({ type: 'multi', plans: [other, plan] })).toHaveLength(4)
    const values = [{ id: statement('a value') }]
    const merged = { type: 'compacted', plan: other, arguments: values } as unknown as BatchResponse
    expect(statementsOfBatch(merged)).toEqual([statement('other')])
  })
})
