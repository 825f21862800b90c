import type * as DMMF from '@prisma/dmmf'
import { buildAndSerializeParamGraph } from '@prisma/param-graph-builder'

type Serialized = ReturnType<typeof buildAndSerializeParamGraph>

/** What the schema parser calls these actions, and what Prisma's generators call them. */
const GENERATOR_NAMES: Readonly<Record<string, string>> = {
  createOne: 'create',
  deleteOne: 'delete',
  updateOne: 'update',
  upsertOne: 'upsert',
}

/**
 * Where values may stand in queries, so that queries that differ in nothing else share one plan. The builder looks for
 * the generators' names; without them every write is compiled anew, with its values (and its Json cut to doubles) inside.
 */
export function paramGraph(dmmf: DMMF.Document): Serialized {
  const modelOperations = dmmf.mappings.modelOperations.map(
    (mapping) =>
      Object.fromEntries(
        Object.entries(mapping).map(([action, field]) => [GENERATOR_NAMES[action] ?? action, field]),
      ) as unknown as DMMF.ModelMapping,
  )
  return buildAndSerializeParamGraph({ ...dmmf, mappings: { ...dmmf.mappings, modelOperations } })
}
