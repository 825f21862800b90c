import type { Row } from '../official/clients.ts'
import { call, type CorpusCase, type CorpusWorld } from './case.ts'

type Call = readonly [model: string, action: string, args: Row]

/** What the database or Prisma refuses, each once for every action that can meet it. */
export function errorCases(world: CorpusWorld): CorpusCase[] {
  return [...MISSING, ...CONSTRAINTS, ...INVALID, ...lengths(world)].map(([model, action, args]) =>
    call(model, action, args, `refused ${text(args)}`),
  )
}

const NOBODY = { id: 4711 }

const MISSING: readonly Call[] = [
  ['User', 'findUniqueOrThrow', { where: NOBODY }],
  ['User', 'findFirstOrThrow', { where: NOBODY }],
  ['User', 'update', { where: NOBODY, data: { name: 'x' } }],
  ['User', 'delete', { where: NOBODY }],
  ['User', 'update', { where: { id: 1 }, data: { posts: { connect: NOBODY } } }],
  ['User', 'update', { where: { id: 1 }, data: { posts: { update: { where: NOBODY, data: { title: 'x' } } } } }],
  ['User', 'update', { where: { id: 1 }, data: { posts: { delete: NOBODY } } }],
  ['User', 'update', { where: { id: 1 }, data: { posts: { disconnect: NOBODY } } }],
  ['User', 'update', { where: { id: 3 }, data: { profile: { update: { bio: 'x' } } } }],
  ['User', 'update', { where: { id: 3 }, data: { profile: { delete: true } } }],
  ['User', 'create', { data: { email: 'n@x', manager: { connect: NOBODY } } }],
  ['User', 'create', { data: { email: 'n@x', friends: { connect: [{ id: 1 }, NOBODY] } } }],
  ['Post', 'update', { where: { id: 1 }, data: { tags: { connect: { name: 'none such' } } } }],
  ['Post', 'update', { where: { id: 1 }, data: { tags: { disconnect: { name: 'none such' } } } }],
  ['Post', 'update', { where: { id: 1, views: { gt: 1000 } }, data: { title: 'x' } }],
]

const CONSTRAINTS: readonly Call[] = [
  ['User', 'create', { data: { email: 'ann@acme.io' } }],
  ['User', 'create', { data: { id: 1, email: 'n@x' } }],
  ['User', 'create', { data: { email: 'n@x', name: 'Ann', age: 41 } }],
  ['User', 'createMany', { data: [{ email: 'n@x' }, { email: 'n@x' }] }],
  ['User', 'update', { where: { id: 1 }, data: { email: 'bob@acme.io' } }],
  ['User', 'updateMany', { data: { email: 'same@x' } }],
  ['User', 'upsert', { where: { id: 1 }, create: { email: 'n@x' }, update: { email: 'bob@acme.io' } }],
  ['User', 'upsert', { where: NOBODY, create: { email: 'bob@acme.io' }, update: {} }],
  ['User', 'delete', { where: { id: 1 } }],
  ['User', 'deleteMany', {}],
  ['User', 'create', { data: { email: 'n@x', profile: { create: { id: 1 } } } }],
  ['Post', 'create', { data: { title: 't', slug: 'first', lang: 'en', authorId: 1 } }],
  ['Post', 'create', { data: { title: 't', slug: 's', lang: 'en', authorId: 4711 } }],
  ['Post', 'update', { where: { id: 1 }, data: { authorId: 4711 } }],
  ['Membership', 'create', { data: { userId: 1, teamId: 'core' } }],
  ['Membership', 'create', { data: { userId: 5, teamId: 'no such team' } }],
  ['Profile', 'create', { data: { userId: 1 } }],
  ['Team', 'update', { where: { id: 'core' }, data: { id: 'ops' } }],
  ['User', 'update', { where: { id: 1 }, data: { posts: { set: [] } } }],
]

const INVALID: readonly Call[] = [
  ['User', 'findMany', { where: { nope: 1 } }],
  ['User', 'findMany', { where: { id: 'one' } }],
  ['User', 'findMany', { where: { id: { equals: 1.5 } } }],
  ['User', 'findMany', { where: { id: { between: [1, 2] } } }],
  ['User', 'findMany', { where: { id: null } }],
  ['User', 'findMany', { where: { role: 'KING' } }],
  ['User', 'findMany', { where: { posts: { id: 1 } } }],
  ['User', 'findMany', { orderBy: { nope: 'asc' } }],
  ['User', 'findMany', { orderBy: { id: 'upwards' } }],
  ['User', 'findMany', { orderBy: { id: 'asc', email: 'asc' } }],
  ['User', 'findMany', { take: 'all' }],
  ['User', 'findMany', { skip: -1 }],
  ['User', 'findMany', { cursor: {} }],
  ['User', 'findMany', { distinct: ['nope'] }],
  ['User', 'findMany', { select: { nope: true } }],
  ['User', 'findMany', { include: { nope: true } }],
  ['User', 'findMany', { include: { email: true } }],
  ['User', 'findMany', { select: {} }],
  ['User', 'findMany', { select: { id: true }, include: { posts: true } }],
  ['User', 'findMany', { select: { id: true }, omit: { email: true } }],
  ['User', 'findMany', { unknown: true }],
  ['User', 'findUnique', { where: {} }],
  ['User', 'findUnique', { where: { name: 'Ann' } }],
  ['User', 'findUnique', {}],
  ['Membership', 'findUnique', { where: { userId: 1 } }],
  ['User', 'create', { data: {} }],
  ['User', 'create', {}],
  ['User', 'create', { data: { email: null } }],
  ['User', 'create', { data: { email: 5 } }],
  ['User', 'create', { data: { email: 'x', age: 2147483648 } }],
  ['User', 'create', { data: { email: 'x', posts: { create: { title: 'x' } } } }],
  ['User', 'create', { data: { email: 'x', managerId: 1, manager: { connect: { id: 1 } } } }],
  ['User', 'update', { where: { id: 1 }, data: { email: { increment: 1 } } }],
  ['User', 'update', { where: { id: 1 }, data: { age: { increment: 1, set: 2 } } }],
  ['User', 'upsert', { where: { id: 1 }, create: { email: 'x' } }],
  ['User', 'deleteMany', { where: { nope: 1 } }],
  ['User', 'deleteMany', { limit: -1 }],
  ['Scalars', 'findMany', { where: { at: 'tomorrow' } }],
  ['Scalars', 'findMany', { where: { at: '2024-01-01' } }],
  ['Scalars', 'findMany', { where: { big: 1.5 } }],
  ['Scalars', 'findMany', { where: { bool: 'true' } }],
  ['Scalars', 'findMany', { where: { decimal: 'twelve' } }],
  ['Scalars', 'findMany', { where: { json: { path: 5 } } }],
  ['User', 'aggregate', { _sum: { email: true } }],
  ['User', 'aggregate', {}],
  ['User', 'groupBy', { by: ['nope'] }],
  ['User', 'groupBy', { by: [] }],
  ['User', 'groupBy', { by: ['role'], orderBy: { email: 'asc' } }],
  ['User', 'groupBy', { by: ['role'], take: 1 }],
  ['User', 'groupBy', { by: ['role'], having: { email: 'x' } }],
]

function lengths({ provider }: CorpusWorld): Call[] {
  const short = 'far too long for its column'
  return provider === 'sqlite'
    ? []
    : [
        ['Tag', 'create', { data: { name: 'long', short } }],
        ['Tag', 'update', { where: { name: 'red' }, data: { short } }],
      ]
}

function text(args: Row): string {
  return JSON.stringify(args)
}
