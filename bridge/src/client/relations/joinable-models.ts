import type * as DMMF from '@prisma/dmmf'

import { isIndexed } from './indexes.ts'
import { columnType, type JoinRules } from './join-rules.ts'
import { type RelationKeys, relationKeys } from './relation-keys.ts'

/** What is known of a relation, whatever is selected of its rows. */
export interface JoinableRelation {
  readonly model: string
  /** The database finds its rows one by one, so that it can count them. */
  readonly canCount: boolean
  /** Its rows may be joined, as far as they may. */
  readonly canJoin: boolean
}

/** A model as a join sees it. */
export interface JoinableModel {
  /** The columns, and whether all of their values are exact. */
  readonly columns: ReadonlyMap<string, boolean>
  readonly relations: ReadonlyMap<string, JoinableRelation>
}

/** Finds out once for each model what may be joined. */
export function joinableModels(datamodel: DMMF.Datamodel, rules: JoinRules): ReadonlyMap<string, JoinableModel> {
  const models = new Map(datamodel.models.map((model) => [model.name, model]))
  return new Map(
    datamodel.models.map((model) => {
      const columns = model.fields.filter(({ kind }) => kind === 'scalar' || kind === 'enum')
      const relations = model.fields.flatMap((field) => {
        const related = models.get(field.type)
        return field.kind !== 'object' || related === undefined
          ? []
          : [[field.name, joinable({ datamodel, rules, model, field, related })] as const]
      })
      return [
        model.name,
        {
          columns: new Map(columns.map((field) => [field.name, rules.isExact(columnType(field))])),
          relations: new Map(relations),
        },
      ]
    }),
  )
}

interface Relation {
  readonly datamodel: DMMF.Datamodel
  readonly rules: JoinRules
  readonly model: DMMF.Model
  readonly field: DMMF.Field
  readonly related: DMMF.Model
}

/**
 * A join looks for the related rows of each row anew. Without an index it would read the whole table each time, where a
 * query of its own reads it once.
 */
function joinable({ datamodel, rules, model, field, related }: Relation): JoinableRelation {
  const keys = relationKeys(model, field, related)
  const canCount = keys.inTable || isIndexed(datamodel, related.name, keys.related)
  return {
    model: related.name,
    canCount,
    canJoin: canCount && areKeys(rules, model, related, keys) && rules.takesName(`${model.name}_${field.name}_m2m`),
  }
}

function areKeys(rules: JoinRules, model: DMMF.Model, related: DMMF.Model, keys: RelationKeys): boolean {
  const isKey = ({ fields }: DMMF.Model, name: string) =>
    fields.some((field) => field.name === name && rules.isKey(columnType(field)))
  return keys.own.every((name) => isKey(model, name)) && keys.related.every((name) => isKey(related, name))
}
