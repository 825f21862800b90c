import type { BatchResponse, QueryPlanNode } from '@prisma/client-engine-runtime'

/** A statement as it stands in a plan, in parts between which there are parameters. */
export type PlannedStatement = Extract<Extract<QueryPlanNode, { type: 'query' }>['args'], { type: 'templateSql' }>

/** Every statement of a plan, however deep it stands. */
export function statementsOf(plan: QueryPlanNode): PlannedStatement[] {
  return statementsWithin(plan)
}

/** Those of the plans of several queries. */
export function statementsOfBatch(batch: BatchResponse): PlannedStatement[] {
  return statementsWithin(batch.type === 'multi' ? batch.plans : batch.plan)
}

function statementsWithin(part: unknown): PlannedStatement[] {
  if (typeof part !== 'object' || part === null) {
    return []
  }
  return isStatement(part) ? [part] : Object.values(part).flatMap(statementsWithin)
}

function isStatement(part: object): part is PlannedStatement {
  return 'type' in part && part.type === 'templateSql'
}
