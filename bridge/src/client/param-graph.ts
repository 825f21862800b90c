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
 *
 * Some stay in the plan, because Prisma's compiler wants to know them: `null`, `take` and `skip`, and what stands for a
 * Decimal or a DateTime without being tagged. Equal values become one parameter, so that a query has another plan where
 * other values of it are equal. And the client looks up no plan for a `createMany` that is not nested.
 */
export function paramGraph(dmmf: DMMF.Document): Serialized {
  const modelOperations = dmmf.mappings.modelOperations.map(
    (mapping) =>
      Object.fromEntries(
        Object.entries(mapping).map(([action, field]) => [GENERATOR_NAMES[action] ?? action, field]),
      ) as unknown as DMMF.ModelMapping,
  )
  const schema = withoutBrokenPlaces(dmmf.schema)
  return buildAndSerializeParamGraph({ ...dmmf, schema, mappings: { ...dmmf.mappings, modelOperations } })
}

function withoutBrokenPlaces(schema: DMMF.Schema): DMMF.Schema {
  const inputObjectTypes = Object.entries(schema.inputObjectTypes).map(([namespace, types]) => [
    namespace,
    types.map((type) => ({ ...type, fields: type.fields.filter((field) => !breaksAsParameter(field)) })),
  ])
  return { ...schema, inputObjectTypes: Object.fromEntries(inputObjectTypes) as DMMF.Schema['inputObjectTypes'] }
}

/**
 * Places where a value must stay in the plan. As parameters, lists of Bytes reach the database as their base64 text,
 * what is compared with a Json makes Prisma's compiler panic, and where one Json or a list of them may stand, every list
 * becomes one Json.
 */
function breaksAsParameter({ name, inputTypes }: DMMF.SchemaArg): boolean {
  const takes = (scalar: string, asList: boolean) =>
    inputTypes.some(({ location, type, isList }) => location === 'scalar' && type === scalar && isList === asList)
  const isComparison = ['gt', 'gte', 'lt', 'lte'].includes(name)
  return takes('Bytes', true) || (takes('Json', false) && (isComparison || takes('Json', true)))
}
