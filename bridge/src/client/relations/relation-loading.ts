import type { JsonQuery } from '../../protocol/json/query.ts'
import type { Schema } from '../../schema/schema.ts'
import type { Provider } from '../providers.ts'
import { ExactJoins } from './exact-joins.ts'

const ARGUMENT = 'relationLoadStrategy'

/** The actions that let their caller choose. The others always load relations with queries of their own. */
const CHOOSING = new Set([
  'findUnique',
  'findUniqueOrThrow',
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'createOne',
  'updateOne',
  'upsertOne',
  'deleteOne',
])

/**
 * Chooses how relations are loaded where the caller does not say. With the preview feature `relationJoins` Prisma would
 * always join, and have the database pack related rows into JSON, from which some values come back as others. Here it
 * joins where every value is known to be the same, and uses queries of their own for the rest.
 */
export class RelationLoading {
  readonly #canJoin: boolean
  readonly #joins: ExactJoins | undefined

  constructor({ dmmf }: Pick<Schema, 'dmmf'>, { joins }: Pick<Provider, 'joins'>) {
    this.#canJoin = dmmf.schema.enumTypes.prisma.some(({ name }) => name === 'RelationLoadStrategy')
    this.#joins = this.#canJoin && joins !== undefined ? new ExactJoins(dmmf.datamodel, joins) : undefined
  }

  exactByDefault(query: JsonQuery): JsonQuery {
    const args = query.query.arguments ?? {}
    if (!this.#canJoin || !CHOOSING.has(query.action) || ARGUMENT in args || this.#mayJoin(query)) {
      return query
    }
    return { ...query, query: { ...query.query, arguments: { ...args, [ARGUMENT]: 'query' } } }
  }

  #mayJoin({ modelName, query: { arguments: args, selection }, lock }: JsonQuery): boolean {
    // Prisma does not join rows that are told apart or continued.
    const isPlain = lock === undefined && args?.['cursor'] === undefined && args?.['distinct'] === undefined
    return isPlain && modelName !== undefined && this.#joins?.allow(modelName, selection) === true
  }
}
