import { databaseNameOf } from '../../../schema/syntax/attributes.ts'
import type { EnumNode, FieldNode } from '../../../schema/syntax/tree.ts'
import type { EnumType } from '../structure/column-type.ts'
import type { DatabaseStructure } from '../structure/database-structure.ts'
import type { Column } from '../structure/table.ts'
import type { Container } from './naming.ts'
import type { PreviousSchema } from './previous/previous-schema.ts'

interface Use {
  readonly type: EnumType
  readonly previous: EnumNode
}

/**
 * The enums of the given schema by the names of those in the database. MySQL has one for each column, a schema may have
 * one for many: a column whose values are other ones than those of its fellows gets an enum of its own.
 */
export function matchEnums(
  structure: DatabaseStructure,
  previous: PreviousSchema,
  fieldOf: (container: Container, column: Column) => FieldNode | undefined,
): Map<string, EnumNode> {
  const nodes = new Map(previous.enums.map((node) => [node.name, node]))
  const uses = [...structure.tables, ...structure.views].flatMap((container) =>
    container.columns.flatMap((column): Use[] => {
      const node = column.type.kind === 'enum' ? nodes.get(fieldOf(container, column)?.type ?? '') : undefined
      return column.type.kind === 'enum' && node !== undefined ? [{ type: column.type, previous: node }] : []
    }),
  )
  return new Map(
    uses
      .filter((use) => hasValuesOf(use) || changedEverywhere(use, uses))
      .map(({ type, previous: node }) => [type.name, node]),
  )
}

function hasValuesOf({ type, previous }: Use): boolean {
  return sameValues(type.values, previous.values.map(databaseNameOf))
}

/** All columns of the enum got the same other values: it is still the same enum. */
function changedEverywhere({ type, previous }: Use, uses: readonly Use[]): boolean {
  return uses.filter((use) => use.previous === previous).every((use) => sameValues(use.type.values, type.values))
}

function sameValues(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index])
}
