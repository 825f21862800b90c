import type { Row } from './official/clients.ts'

/** Rows of one model, in an order that satisfies the foreign keys. */
export interface SeedModel {
  readonly model: string
  readonly rows: readonly Row[]
}

const at = (text: string): Date => new Date(text)
const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text))

/** The rows that every case starts from. Ids stay below 100, which is where counted ids go on from. */
export function seed(withLists: boolean): SeedModel[] {
  return [
    { model: 'User', rows: USERS },
    { model: 'Profile', rows: PROFILES },
    { model: 'Photo', rows: PHOTOS },
    { model: 'Post', rows: POSTS },
    { model: 'Tag', rows: TAGS },
    { model: 'Comment', rows: COMMENTS },
    { model: 'Team', rows: TEAMS },
    { model: 'Membership', rows: MEMBERSHIPS },
    { model: 'Badge', rows: BADGES },
    { model: 'Scalars', rows: SCALARS },
    ...(withLists ? [{ model: 'Lists', rows: LISTS }] : []),
    {
      model: 'Defaults',
      rows: [
        { id: 1, json: 'default' },
        { id: 2, text: 'given', big: -5n, json: [1, 'two', { three: null }] },
      ],
    },
    { model: 'Generated', rows: GENERATED },
  ]
}

/** Links of the implicit many-to-many relations, made through the client as well. */
export const LINKS: readonly { model: string; where: Row; data: Row }[] = [
  { model: 'Post', where: { id: 1 }, data: { tags: { connect: [{ name: 'red' }, { name: 'green' }] } } },
  { model: 'Post', where: { id: 2 }, data: { tags: { connect: [{ name: 'red' }] } } },
  { model: 'Post', where: { id: 4 }, data: { tags: { connect: [{ name: 'blue' }] } } },
  { model: 'User', where: { id: 1 }, data: { friends: { connect: [{ id: 2 }, { id: 3 }] } } },
  { model: 'User', where: { id: 2 }, data: { friends: { connect: [{ id: 1 }] } } },
]

const USERS = [
  { id: 1, email: 'ann@acme.io', name: 'Ann', role: 'ADMIN', age: 41, score: 9.25, active: true, managerId: null },
  { id: 2, email: 'bob@acme.io', name: 'Bob', role: 'USER', age: null, score: 0, active: true, managerId: 1 },
  { id: 3, email: 'Cid@other.org', name: null, role: 'GUEST', age: 17, score: -3.5, active: false, managerId: 1 },
  { id: 4, email: 'dörte@acme.io', name: 'Dörte 🎈', role: 'USER', age: 41, score: 0.1, active: true, managerId: 2 },
  { id: 5, email: 'eve_%@other.org', name: '', role: 'USER', age: 0, score: 1e21, active: false, managerId: null },
]

const PROFILES = [
  { id: 1, bio: 'Line one\nline two', userId: 1 },
  { id: 2, bio: null, userId: 2 },
  { id: 3, bio: "it's 100% _fine_\\", userId: 4 },
]

const PHOTOS = [
  { id: 'face', data: bytes('\u0000\u0001binary\u00ff'), profileId: 1 },
  { id: 'loose', data: bytes(''), profileId: null },
]

const POSTS = [
  post(1, 'First', 'first', 'en', 10, '4.5', '2024-01-31T23:59:59.999Z', 1, 2),
  post(2, 'Erster', 'first', 'de', 7, '0.1', null, 1, null),
  post(3, 'Second', 'second', 'en', 0, null, '2024-02-29T00:00:00.000Z', 2, 1),
  post(4, 'first again', 'third', 'en', 10, '-12.125', '1969-12-31T23:59:59.000Z', 4, null),
  post(5, 'Zeta', 'zeta', 'en', -1, '4.5', '2024-01-31T23:59:59.999Z', 4, 4),
]

function post(
  id: number,
  title: string,
  slug: string,
  lang: string,
  views: number,
  rating: string | null,
  published: string | null,
  authorId: number,
  reviewerId: number | null,
) {
  return { id, title, slug, lang, views, rating, published: published && at(published), authorId, reviewerId }
}

const TAGS = [
  { name: 'red', short: 'r' },
  { name: 'green', short: 'g' },
  { name: 'blue', short: 'none' },
  { name: 'unused', short: 'u' },
]

const COMMENTS = [
  { id: 1, text: 'Nice', likes: 3n, slug: 'first', lang: 'en' },
  { id: 2, text: 'nice indeed', likes: 9007199254740993n, slug: 'first', lang: 'en' },
  { id: 3, text: '', likes: -1n, slug: 'second', lang: 'en' },
]

const TEAMS = [
  { id: 'core', title: 'Core', budget: '1000.5' },
  { id: 'ops', title: null, budget: '0' },
  { id: 'idle', title: 'Idle', budget: '-0.001' },
]

const MEMBERSHIPS = [
  { userId: 1, teamId: 'core', level: 'HIGH', since: at('2020-01-01T00:00:00Z') },
  { userId: 2, teamId: 'core', level: 'NORMAL', since: at('2021-06-15T12:00:00Z') },
  { userId: 1, teamId: 'ops', level: 'NORMAL', since: at('2022-12-31T23:59:59Z') },
]

const BADGES = [
  { id: 1, text: 'gold', userId: 1, teamId: 'core' },
  { id: 2, text: 'silver', userId: 1, teamId: 'core' },
  { id: 3, text: 'free', userId: null, teamId: null },
]

const SCALARS = [
  {
    ...{ id: 1, text: 'alpha', textN: 'Beta', int: 5, intN: -5, big: 9007199254740993n, bigN: -9007199254740993n },
    ...{ float: 1.5, floatN: 0.1, decimal: '12.5', decimalN: '0.0001', bool: true, boolN: false },
    ...{ at: at('2024-05-06T07:08:09.010Z'), atN: at('1970-01-01T00:00:00.000Z'), bytes: bytes('abc') },
    ...{ bytesN: bytes('\u00ff\u0000'), json: { a: { b: [1, 'x', null] }, s: 'Hello' }, jsonN: [1, 2, 'three'] },
    ...{ role: 'ADMIN', roleN: 'USER' },
  },
  {
    ...{ id: 2, text: 'Alpha beta', textN: null, int: -7, intN: null, big: 0n, bigN: null },
    ...{ float: -2.25, floatN: null, decimal: '-99999999.5', decimalN: null, bool: false, boolN: null },
    ...{ at: at('1999-12-31T23:59:59.999Z'), atN: null, bytes: bytes(''), bytesN: null, json: 'just text' },
    ...{ role: 'USER', roleN: null },
  },
  {
    ...{ id: 3, text: 'it\'s "ÄÖ" 𝄞 \\ %_', textN: '', int: 2147483647, intN: 0, big: 9223372036854775807n, bigN: 1n },
    ...{ float: 1e-7, floatN: 12345.678, decimal: '0', decimalN: '1', bool: true, boolN: true },
    ...{ at: at('2038-01-19T03:14:08.000Z'), atN: at('2000-02-29T00:00:00.000Z'), bytes: bytes('\u0000') },
    ...{ bytesN: bytes('x'), json: { a: { b: [] }, s: 'hello again', n: 5 }, jsonN: { $type: 'Decimal', value: '1' } },
    ...{ role: 'GUEST', roleN: 'ADMIN' },
  },
  {
    ...{ id: 4, text: '', textN: 'alpha', int: 5, intN: 2147483647, big: -9223372036854775808n, bigN: 0n },
    ...{ float: 0, floatN: -1e300, decimal: '12.5', decimalN: '-7', bool: false, boolN: null },
    ...{ at: at('2024-05-06T07:08:09.010Z'), atN: null, bytes: bytes('abc'), bytesN: null, json: [], jsonN: 0 },
    ...{ role: 'ADMIN', roleN: null },
  },
]

const LISTS = [
  {
    ...{ id: 1, texts: ['a', 'b', 'it\'s "c"'], ints: [1, 2, 3], bigs: [9007199254740993n, -1n], floats: [1.5, -0.1] },
    ...{ decimals: ['1.5', '0.001'], bools: [true, false], ats: [at('2024-05-06T07:08:09.010Z')] },
    ...{ bytes: [bytes('a'), bytes('')], jsons: [{ a: 1 }, 'x', [null]], roles: ['ADMIN', 'USER'] },
  },
  {
    id: 2,
    texts: [],
    ints: [],
    bigs: [],
    floats: [],
    decimals: [],
    bools: [],
    ats: [],
    bytes: [],
    jsons: [],
    roles: [],
  },
  {
    ...{ id: 3, texts: ['a'], ints: [3], bigs: [0n], floats: [0], decimals: ['7'], bools: [true] },
    ...{
      ats: [at('1970-01-01T00:00:00Z'), at('2038-01-19T03:14:08Z')],
      bytes: [bytes('z')],
      jsons: [5],
      roles: ['GUEST'],
    },
  },
]

const GENERATED = [1, 2].map((n) => ({
  ...{ uuid: `00000000-0000-4000-8000-00000000000${n}`, uuid7: `u${n}`, cuid: `c${n}`, cuid2: `d${n}` },
  ...{
    nanoid: `n${n}`,
    ulid: `l${n}`,
    made: at('2024-01-01T00:00:00Z'),
    changed: at('2024-01-02T00:00:00Z'),
    note: null,
  },
}))
