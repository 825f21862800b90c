import { delegateOf, type PublicClient } from '../official/clients.ts'
import { type CorpusCase, type CorpusWorld, script } from './case.ts'

type Steps = (client: PublicClient) => Promise<unknown>[]

const user = (client: PublicClient) => delegateOf(client, 'User') as Record<string, (args: object) => Promise<unknown>>
const post = (client: PublicClient) => delegateOf(client, 'Post') as Record<string, (args: object) => Promise<unknown>>

const call = (
  delegate: Record<string, (args: object) => Promise<unknown>>,
  action: string,
  args: object,
): Promise<unknown> => delegate[action]?.(args) ?? Promise.reject(new Error(`There is no ${action}`))

const BATCHES: Readonly<Record<string, Steps>> = {
  reads: (c) => [call(user(c), 'findMany', { orderBy: { id: 'asc' } }), call(post(c), 'count', {})],
  lookups: (c) => [1, 2, 4711].map((id) => call(user(c), 'findUnique', { where: { id } })),
  'lookups that throw': (c) => [1, 4711].map((id) => call(user(c), 'findUniqueOrThrow', { where: { id } })),
  writes: (c) => [
    call(user(c), 'create', { data: { email: 'one@x' } }),
    call(user(c), 'update', { where: { id: 1 }, data: { name: 'changed' } }),
    call(user(c), 'findMany', { orderBy: { id: 'asc' } }),
    call(post(c), 'deleteMany', { where: { authorId: 4 } }),
  ],
  'failing at the end': (c) => [
    call(user(c), 'create', { data: { email: 'one@x' } }),
    call(user(c), 'create', { data: { email: 'one@x' } }),
  ],
  'failing in the middle': (c) => [
    call(user(c), 'update', { where: { id: 1 }, data: { name: 'changed' } }),
    call(user(c), 'delete', { where: { id: 4711 } }),
    call(user(c), 'update', { where: { id: 2 }, data: { name: 'changed' } }),
  ],
  'invalid in the middle': (c) => [
    call(user(c), 'update', { where: { id: 1 }, data: { name: 'changed' } }),
    call(user(c), 'findMany', { where: { nope: 1 } }),
  ],
  'raw and typed': (c) => [c.$executeRawUnsafe('DELETE FROM posts WHERE 1 = 0'), call(post(c), 'count', {})],
}

const LEVELS: Readonly<Record<string, readonly string[]>> = {
  postgresql: ['ReadUncommitted', 'ReadCommitted', 'RepeatableRead', 'Serializable'],
  mysql: ['ReadUncommitted', 'ReadCommitted', 'RepeatableRead', 'Serializable'],
  sqlite: ['Serializable'],
}

/** Batches in one transaction, calls made side by side, and interactive transactions, nested ones too. */
export function transactionCases({ provider }: CorpusWorld): CorpusCase[] {
  const levels = LEVELS[provider] ?? []
  return [
    ...Object.entries(BATCHES).map(([what, steps]) => script('$transaction', what, (c) => c.$transaction(steps(c)))),
    ...levels.map((isolationLevel) =>
      script('$transaction', `of ${isolationLevel}`, (c) => c.$transaction(BATCHES['writes']?.(c), { isolationLevel })),
    ),
    script('findUnique', 'merged', (c) => Promise.all(BATCHES['lookups']?.(c) ?? [])),
    script('findUnique', 'merged, one missing', (c) =>
      Promise.allSettled(BATCHES['lookups that throw']?.(c) ?? []).then((results) =>
        results.map(({ status }) => status),
      ),
    ),
    ...interactive(levels),
  ]
}

function interactive(levels: readonly string[]): CorpusCase[] {
  const both = async (tx: PublicClient) => {
    const made = await call(user(tx), 'create', { data: { email: 'inside@x' } })
    await call(user(tx), 'update', { where: { id: 2 }, data: { age: { increment: 1 } } })
    return [made, await call(user(tx), 'findMany', { orderBy: { id: 'asc' } })]
  }
  const inside = (what: string, work: (tx: PublicClient) => Promise<unknown>, options?: object): CorpusCase =>
    script('$transaction interactive', what, (client) => client.$transaction(work, options))
  return [
    inside('committed', both),
    ...levels.map((isolationLevel) => inside(`of ${isolationLevel}`, both, { isolationLevel })),
    inside('rolled back by the caller', async (tx) => {
      await both(tx)
      throw new RangeError('changed my mind')
    }),
    inside('rolled back by an error', async (tx) => {
      await both(tx)
      await call(user(tx), 'create', { data: { email: 'ann@acme.io' } })
    }),
    inside('with lookups side by side', (tx) => Promise.all(BATCHES['lookups']?.(tx) ?? [])),
    inside('with an invalid query', async (tx) => {
      await both(tx)
      await call(user(tx), 'findMany', { where: { nope: 1 } })
    }),
    inside('with a nested one that is kept', async (tx) => {
      await call(user(tx), 'update', { where: { id: 1 }, data: { name: 'outer' } })
      return tx.$transaction(both)
    }),
    inside('with a nested one that is rolled back', async (tx) => {
      await call(user(tx), 'update', { where: { id: 1 }, data: { name: 'outer' } })
      await tx
        .$transaction(async (nested: PublicClient) => {
          await both(nested)
          throw new RangeError('only this part')
        })
        .catch(() => undefined)
      return call(user(tx), 'findMany', { orderBy: { id: 'asc' } })
    }),
  ]
}
