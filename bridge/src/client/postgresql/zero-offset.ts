import type { QueryPlanNode } from '@prisma/client-engine-runtime'

type Statement = Extract<Extract<QueryPlanNode, { type: 'query' }>['args'], { type: 'templateSql' }>

/**
 * Writes `OFFSET 0` into the statements of a plan that Prisma ends with a parameter for the rows to skip, though there are
 * none. PostgreSQL takes a parameter there for a tenth of the rows, which makes the plan that it could keep for a prepared
 * statement look dearer than one for the values of the moment: it would plan each lookup anew, which takes as long as
 * running it. The rows to read at most remain a parameter: written out, they would have PostgreSQL keep plans that are
 * good for most values and very bad for some.
 *
 * https://www.postgresql.org/docs/current/sql-prepare.html#SQL-PREPARE-NOTES
 */
export function withZeroOffsets(plan: QueryPlanNode): QueryPlanNode {
  visit(plan)
  return plan
}

function visit(part: unknown): void {
  if (typeof part !== 'object' || part === null) {
    return
  }
  if (isStatement(part)) {
    writeOut(part)
  } else {
    Object.values(part).forEach(visit)
  }
}

function isStatement(part: object): part is Statement {
  return 'type' in part && part.type === 'templateSql'
}

function writeOut({ fragments, args, argTypes }: Statement): void {
  const [before, last] = fragments.slice(-2)
  if (
    last?.type === 'parameter' &&
    before?.type === 'stringChunk' &&
    before.chunk.endsWith(' OFFSET ') &&
    args.at(-1) === '0'
  ) {
    before.chunk += '0'
    fragments.pop()
    args.pop()
    argTypes.pop()
  }
}
