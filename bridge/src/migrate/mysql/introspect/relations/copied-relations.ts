import { attributeOf, databaseNameOf } from '../../../../schema/syntax/attributes.ts'
import type { ModelNode } from '../../../../schema/syntax/tree.ts'
import type { DatabaseStructure } from '../../structure/database-structure.ts'
import type { Naming } from '../naming.ts'
import type { PreviousRelation, RelationSide } from '../previous/previous-relations.ts'
import type { PreviousSchema } from '../previous/previous-schema.ts'
import type { MemberText } from '../text/block-text.ts'
import { printAttribute } from '../text/expression-text.ts'

const ARITIES = { required: '', optional: '?', list: '[]' } as const

/**
 * The fields of relations that no database knows, by the names of the tables and views that have them: all with
 * `relationMode = "prisma"`, and otherwise those of views. They stay as they are while both ends and their columns exist.
 */
export function copiedRelationFields(
  structure: DatabaseStructure,
  naming: Naming,
  previous: PreviousSchema,
): Map<string, MemberText[]> {
  const present = [...structure.tables, ...structure.views].filter(
    (container) => naming.block(container).previous !== undefined,
  )
  const columns = new Map(
    present.map((container) => [
      naming.block(container).previous,
      { container, names: new Set(container.columns.map(({ name }) => name)) },
    ]),
  )
  const hasFields = (model: ModelNode, fields: readonly string[]) =>
    fields.every((name) => {
      const field = model.fields.find((candidate) => candidate.name === name)
      return field !== undefined && columns.get(model)?.names.has(databaseNameOf(field)) === true
    })
  const copied = previous.relations.filter(
    (relation) =>
      (!previous.hasForeignKeys || isOfView(relation)) &&
      relation.sides.every(({ model }) => columns.has(model)) &&
      hasFields(relation.sides[0].model, relation.fields) &&
      hasFields(relation.sides[1].model, relation.references),
  )
  return new Map(
    present.map((container) => {
      const model = naming.block(container).previous
      const sides = copied.flatMap((relation) => relation.sides).filter((side) => side.model === model)
      return [container.name, sides.sort(byPlace).map((side) => fieldText(side, previous))]
    }),
  )
}

function isOfView({ sides }: PreviousRelation): boolean {
  return sides.some(({ model }) => model.kind === 'view')
}

function byPlace(one: RelationSide, other: RelationSide): number {
  return one.field.span.start - other.field.span.start
}

function fieldText({ model, field }: RelationSide, previous: PreviousSchema): MemberText {
  const attributes = ['relation', 'ignore'].flatMap((name) => attributeOf(field, name) ?? [])
  return {
    documentation: previous.documentationOf(model, field),
    commentedOut: false,
    name: field.name,
    type: field.type + ARITIES[field.arity],
    attributes: attributes.map((attribute) => printAttribute(attribute, '@')),
  }
}
