import { argumentOf, attributeOf, itemsOf, nameOf, textOf } from '../../../../schema/syntax/attributes.ts'
import type { FieldNode, ModelNode } from '../../../../schema/syntax/tree.ts'

export interface RelationSide {
  readonly model: ModelNode
  readonly field: FieldNode
}

/** A relation of a schema. */
export interface PreviousRelation {
  /** As it is written. Undefined where the schema leaves the name to Prisma. */
  readonly name: string | undefined
  /**
   * First the side with the columns. In a relation without columns of its own (both sides are lists) first the side A:
   * that of the model, or the field where both are of one model, that comes first by name.
   */
  readonly sides: readonly [RelationSide, RelationSide]
  /** The names of the fields of the first side that are its columns. Empty for a relation of two lists. */
  readonly fields: readonly string[]
  readonly references: readonly string[]
}

export function relationsOf(models: readonly ModelNode[]): PreviousRelation[] {
  const names = new Set(models.map(({ name }) => name))
  const groups = new Map<string, RelationSide[]>()
  for (const model of models) {
    for (const field of model.fields) {
      if (names.has(field.type)) {
        const key = [relationName(field) ?? '', ...[model.name, field.type].sort()].join('\n')
        groups.set(key, [...(groups.get(key) ?? []), { model, field }])
      }
    }
  }
  return [...groups.values()].flatMap((sides) => {
    const [first, second] = sides.toSorted(bySide)
    return first === undefined || second === undefined
      ? []
      : [
          {
            name: relationName(first.field),
            sides: [first, second],
            fields: fieldNames(first.field, 'fields'),
            references: fieldNames(first.field, 'references'),
          },
        ]
  })
}

/** Where the schema leaves the name to Prisma, the models name a relation. */
export function effectiveName({ name, sides }: PreviousRelation): string {
  return (
    name ??
    sides
      .map(({ model }) => model.name)
      .sort()
      .join('To')
  )
}

function bySide(one: RelationSide, other: RelationSide): number {
  const columns = fieldNames(other.field, 'fields').length - fieldNames(one.field, 'fields').length
  return columns === 0 ? (sortKey(one) < sortKey(other) ? -1 : 1) : columns
}

function sortKey({ model, field }: RelationSide): string {
  return `${model.name}\n${field.name}`
}

function relationName(field: FieldNode): string | undefined {
  const relation = attributeOf(field, 'relation')
  return relation === undefined ? undefined : textOf(argumentOf(relation, 'name', 'first'))
}

function fieldNames(field: FieldNode, argument: 'fields' | 'references'): string[] {
  const relation = attributeOf(field, 'relation')
  return relation === undefined ? [] : itemsOf(argumentOf(relation, argument)).flatMap((item) => nameOf(item) ?? [])
}
