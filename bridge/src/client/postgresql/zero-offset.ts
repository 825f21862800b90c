import type { PlannedStatement } from '../planned-statement.ts'

/**
 * Writes `OFFSET 0` into a statement that Prisma ends with a parameter for the rows to skip, though there are none.
 * PostgreSQL takes a parameter there for a tenth of the rows, which makes the plan that it could keep for a prepared
 * statement look dearer than one for the values of the moment: it would plan each lookup anew, which takes as long as
 * running it. The rows to read at most remain a parameter: written out, they would have PostgreSQL keep plans that are
 * good for most values and very bad for some.
 *
 * https://www.postgresql.org/docs/current/sql-prepare.html#SQL-PREPARE-NOTES
 */
export function writeOutZeroOffset({ fragments, args, argTypes }: PlannedStatement): void {
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
