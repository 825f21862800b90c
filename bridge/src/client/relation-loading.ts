import type { Schema } from '../schema/schema.ts'
import type { JsonQuery } from '../protocol/json/query.ts'

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
 * Loads relations with queries of their own unless a caller asks for a join. With the preview feature `relationJoins`
 * Prisma would join by default, and have the database pack related rows into JSON whose numbers JavaScript reads as
 * doubles: a Decimal or a number inside of a Json comes back rounded, and a list of BigInt fails.
 */
export class RelationLoading {
  readonly #canJoin: boolean

  constructor({ dmmf }: Pick<Schema, 'dmmf'>) {
    this.#canJoin = dmmf.schema.enumTypes.prisma.some(({ name }) => name === 'RelationLoadStrategy')
  }

  exactByDefault(query: JsonQuery): JsonQuery {
    const args = query.query.arguments ?? {}
    if (!this.#canJoin || !CHOOSING.has(query.action) || ARGUMENT in args) {
      return query
    }
    return { ...query, query: { ...query.query, arguments: { ...args, [ARGUMENT]: 'query' } } }
  }
}
