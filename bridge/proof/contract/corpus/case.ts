import { delegateOf, type PublicClient, type Row } from '../official/clients.ts'
import type { PrismaNamespace } from '../official/generate.ts'
import type { World } from '../world.ts'

/** What the generators of the corpus know. */
export type CorpusWorld = Pick<World, 'provider' | 'dmmf' | 'prisma'> & { readonly client: PublicClient }

/** One call of the official client's public API, made on both sides. */
export interface CorpusCase {
  readonly action: string
  readonly name: string
  readonly writes: boolean
  /** Whether the query says in which order rows come; otherwise every order is right. */
  readonly ordered: boolean
  run(client: PublicClient, prisma: PrismaNamespace): Promise<unknown>
}

const WRITES = /^(?:create|update|upsert|delete)/

/** `client.model.action(args)`. */
export function call(model: string, action: string, args: Row | undefined, what: string): CorpusCase {
  return {
    action,
    name: `${model}.${action} ${what}`,
    writes: WRITES.test(action),
    ordered: !action.endsWith('AndReturn'),
    run: async (client) => {
      const method = delegateOf(client, model)[action]
      if (method === undefined) {
        throw new Error(`The client has no ${model}.${action}`)
      }
      return method(args)
    },
  }
}

/** Anything else that the public API can do. */
export function script(action: string, what: string, run: CorpusCase['run']): CorpusCase {
  return { action, name: `${action} ${what}`, writes: true, ordered: true, run }
}
