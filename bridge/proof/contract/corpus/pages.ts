import type { Row } from '../official/clients.ts'
import { call, type CorpusCase } from './case.ts'

interface Paged {
  readonly model: string
  readonly orders: readonly unknown[]
  readonly cursors: readonly Row[]
  readonly distinct: readonly unknown[]
}

const PAGED: readonly Paged[] = [
  {
    model: 'Post',
    orders: [
      { id: 'asc' },
      [{ views: 'desc' }, { id: 'asc' }],
      [{ rating: { sort: 'asc', nulls: 'last' } }, { id: 'desc' }],
    ],
    cursors: [{ id: 3 }, { slugInLang: { slug: 'first', lang: 'de' } }, { id: 77 }],
    distinct: ['views', ['authorId', 'lang']],
  },
  {
    model: 'Membership',
    orders: [[{ userId: 'asc' }, { teamId: 'asc' }], [{ since: 'desc' }]],
    cursors: [{ userId_teamId: { userId: 1, teamId: 'ops' } }],
    distinct: ['level', ['userId']],
  },
  {
    model: 'User',
    orders: [
      [{ age: { sort: 'desc', nulls: 'first' } }, { id: 'asc' }],
      [{ posts: { _count: 'desc' } }, { id: 'asc' }],
      [{ manager: { email: 'asc' } }, { id: 'asc' }],
      [{ profile: { photo: { id: 'asc' } } }, { id: 'asc' }],
    ],
    cursors: [{ email: 'bob@acme.io' }],
    distinct: ['active'],
  },
]

const WINDOWS: readonly Row[] = [
  {},
  { take: 2 },
  { take: -2 },
  { take: 0 },
  { skip: 1 },
  { skip: 1, take: 1 },
  { skip: 2, take: -1 },
  { skip: 99 },
]

/** Every window over every order, from the start and from a cursor, with and without distinct. */
export function pageCases(): CorpusCase[] {
  return PAGED.flatMap(({ model, orders, cursors, distinct }) =>
    orders.flatMap((orderBy) =>
      [undefined, ...cursors].flatMap((cursor) =>
        [undefined, ...distinct].flatMap((fields) =>
          WINDOWS.map((window, index) => {
            const args = { orderBy, ...window, ...optional('cursor', cursor), ...optional('distinct', fields) }
            const action = index % 3 === 2 && cursor === undefined ? 'findFirst' : 'findMany'
            return call(model, action, args, `page ${JSON.stringify(args)}`)
          }),
        ),
      ),
    ),
  )
}

export function optional(name: string, value: unknown): Row {
  return value === undefined ? {} : { [name]: value }
}
