import { RefusedError } from '../protocol/errors.ts'
import { type JsonQuery, queryName, type SelectionSet } from '../protocol/json/query.ts'

/**
 * Refuses selections that go through more relations than a limit. There and back again (`posts { author { posts … } }`)
 * multiplies the answer at each level: a few hundred letters would ask for more than any memory holds.
 */
export function checkSelectionDepth(query: JsonQuery, limit: number): void {
  if (isDeeperThan(query.query.selection, limit)) {
    throw RefusedError.validation(
      `The selection of ${queryName(query)} is nested more than ${limit} levels deep. ` +
        'Ask for less at once, or raise PRISMA_BRIDGE_MAX_DEPTH.',
    )
  }
}

function isDeeperThan(selection: SelectionSet, limit: number): boolean {
  return Object.values(selection).some((part: unknown) => {
    const nested = nestedSelection(part)
    return nested !== undefined && (limit === 0 || isDeeperThan(nested, limit - 1))
  })
}

/** What is no selection at all is for Prisma to refuse. */
function nestedSelection(part: unknown): SelectionSet | undefined {
  const selection: unknown =
    typeof part === 'object' && part !== null && 'selection' in part ? part.selection : undefined
  return typeof selection === 'object' && selection !== null ? (selection as SelectionSet) : undefined
}
