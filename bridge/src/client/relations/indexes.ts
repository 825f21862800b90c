import type * as DMMF from '@prisma/dmmf'

/** Kinds of indexes that find the rows that have a value. */
const FINDS_EQUAL: ReadonlySet<string | undefined> = new Set([undefined, 'BTree', 'Hash'])

/** Whether the schema promises an index by which rows of the model are found that have these values. */
export function isIndexed({ indexes }: DMMF.Datamodel, model: string, columns: readonly string[]): boolean {
  return indexes.some(
    (index) =>
      index.model === model &&
      index.type !== 'fulltext' &&
      FINDS_EQUAL.has(index.algorithm) &&
      beginsWith(
        index.fields.map(({ name }) => name),
        columns,
      ),
  )
}

/** All columns come before any other, in whatever order. */
function beginsWith(index: readonly string[], columns: readonly string[]): boolean {
  const first = new Set(index.slice(0, columns.length))
  return columns.every((column) => first.has(column))
}
