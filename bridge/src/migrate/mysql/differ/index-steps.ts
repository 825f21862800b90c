import { canRenameIndexes } from '../describe/server.ts'
import type { ForeignKey } from '../structure/foreign-key.ts'
import type { Table } from '../structure/table.ts'
import { type Index, sameColumns } from '../structure/table-index.ts'
import { addForeignKey, dropForeignKey } from './foreign-key-steps.ts'
import type { Step } from './steps.ts'
import type { TablePair } from './table-pair.ts'

/** The steps for a table's indexes. `foreignKeys` are those for its foreign keys. */
export function indexSteps(pair: TablePair, foreignKeys: readonly Step[]): Step[] {
  const { previous, next } = pair.tables
  const remade = remadeIndexes(pair)
  const pairs = indexPairs(pair).filter(([, after]) => !remade.includes(after))
  const added = next.indexes.filter(
    (index) => !previous.indexes.some((other) => indexesMatch(other, index)) && !isOfServer(index, next),
  )
  return [
    ...droppedIndexes(pair, foreignKeys, remade),
    ...added.map((index): Step => ({ kind: 'create index', table: next, index, restores: false })),
    ...remade.map((index): Step => ({ kind: 'create index', table: next, index, restores: true })),
    ...pairs
      .filter(([before, after]) => before.name !== after.name)
      .map(([before, after]): Step => {
        const kind = canRenameIndexes(pair.server) ? 'rename index' : 'redefine index'
        return { kind, table: previous, indexes: { previous: before, next: after } }
      }),
  ]
}

/** Two indexes that differ in nothing but the name. One of several such is not renamed: it is not clear which. */
function indexPairs({ tables: { previous, next } }: TablePair): [Index, Index][] {
  return previous.indexes
    .filter((index) => previous.indexes.filter((other) => indexesMatch(other, index)).length === 1)
    .flatMap((before): [Index, Index][] => {
      const after = next.indexes.find((candidate) => indexesMatch(before, candidate))
      return after === undefined ? [] : [[before, after]]
    })
}

/**
 * Those with a column that is dropped and made anew. Servers keep such an index, with as many bytes of the new column as
 * the old one had, or refuse that.
 */
function remadeIndexes({ tables, recreatedColumns }: TablePair): Index[] {
  return tables.next.indexes.filter(
    (index) =>
      index.columns.some(({ name }) => recreatedColumns.has(name)) &&
      tables.previous.indexes.some((other) => indexesMatch(other, index)),
  )
}

/**
 * MySQL needs an index on the columns of each foreign key, makes one where there is none, and lets nobody drop it. So
 * a plain index on exactly these columns may be such a one, and stays; for any other that serves a foreign key, the key
 * is dropped first and made again
 * (https://dev.mysql.com/doc/refman/8.0/en/create-table-foreign-keys.html#foreign-key-restrictions).
 */
function droppedIndexes(
  { tables: { previous, next } }: TablePair,
  foreignKeys: readonly Step[],
  remade: readonly Index[],
): Step[] {
  const going = new Set(foreignKeys.flatMap((step) => (step.kind === 'drop foreign key' ? [step.foreignKey] : [])))
  const steps: Step[] = []
  const remadeKeys = new Set<ForeignKey>()
  for (const index of previous.indexes) {
    const served = previous.foreignKeys.filter((key) => !going.has(key) && serves(index, key))
    const isForForeignKey = index.kind === 'normal' && served.some((key) => key.columns.length === index.columns.length)
    const stays = isForForeignKey || next.indexes.some((other) => indexesMatch(index, other))
    if (!stays || remade.some((other) => indexesMatch(index, other))) {
      steps.push({ kind: 'drop index', table: previous, index })
      served.forEach((key) => remadeKeys.add(key))
    }
  }
  return [...steps, ...[...remadeKeys].flatMap((key) => [dropForeignKey(previous, key), addForeignKey(next, key)])]
}

/** Whether the index is one that MySQL makes together with a foreign key, under the name of that. */
function isOfServer({ name, kind }: Index, { foreignKeys }: Table): boolean {
  return kind === 'normal' && foreignKeys.some((key) => key.name === name)
}

function serves({ kind, columns }: Index, foreignKey: ForeignKey): boolean {
  return kind !== 'fulltext' && foreignKey.columns.every((name, i) => columns[i]?.name === name)
}

function indexesMatch(one: Index, other: Index): boolean {
  return one.kind === other.kind && sameColumns(one.columns, other.columns)
}
