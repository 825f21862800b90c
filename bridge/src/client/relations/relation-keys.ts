import type * as DMMF from '@prisma/dmmf'

/** The columns by which the rows of one model find those of another. */
export interface RelationKeys {
  readonly own: readonly string[]
  readonly related: readonly string[]
  /** The pairs of ids stand in a table that Prisma keeps, with indexes in both directions. */
  readonly inTable: boolean
}

/** The keys of a relation that `field` of `model` leads to. */
export function relationKeys(model: DMMF.Model, field: DMMF.Field, related: DMMF.Model): RelationKeys {
  if (isHolder(field)) {
    return { own: field.relationFromFields, related: field.relationToFields ?? [], inTable: false }
  }
  const opposite = related.fields.find(
    (candidate) => candidate.relationName === field.relationName && !(related === model && candidate === field),
  )
  if (opposite !== undefined && isHolder(opposite)) {
    return { own: opposite.relationToFields ?? [], related: opposite.relationFromFields, inTable: false }
  }
  return { own: idOf(model), related: idOf(related), inTable: true }
}

function isHolder(field: DMMF.Field): field is DMMF.Field & { relationFromFields: readonly string[] } {
  return field.relationFromFields !== undefined && field.relationFromFields.length > 0
}

function idOf({ primaryKey, fields }: DMMF.Model): readonly string[] {
  return primaryKey?.fields ?? fields.filter(({ isId }) => isId).map(({ name }) => name)
}
