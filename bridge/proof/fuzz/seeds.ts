/** Correct requests over the test schema, which mutation starts from. All of them are answered with data. */
export const JSON_SEEDS: readonly object[] = [
  json('User', 'findMany', {
    where: { email: { contains: 'a', not: { startsWith: 'b' } }, role: { in: ['USER', 'ADMIN'] } },
  }),
  json('User', 'findMany', { orderBy: [{ email: 'asc' }], take: 3, skip: 1, cursor: { id: 1 }, distinct: ['role'] }),
  json(
    'User',
    'findMany',
    { where: { AND: [{ OR: [{ id: { gt: 1 } }, { NOT: { id: 2 } }] }] } },
    { id: true, posts: part({ take: 2 }) },
  ),
  json(
    'User',
    'findUnique',
    { where: { email: 'ann@acme.io' } },
    { $scalars: true, _count: part({}, { posts: true }) },
  ),
  json('User', 'findFirst', { where: { posts: { some: { views: { gte: 0 } } } } }),
  json('User', 'createOne', { data: { email: 'new@x', posts: { create: [{ title: 't' }] } } }),
  json('User', 'updateOne', {
    where: { id: 1 },
    data: { role: 'ADMIN', posts: { updateMany: [{ where: {}, data: { views: 1 } }] } },
  }),
  json('User', 'upsertOne', { where: { id: 1 }, create: { email: 'up@x' }, update: { email: { set: 'ann@acme.io' } } }),
  json('User', 'deleteMany', { where: { id: { in: [4711, 4712] } } }, { count: true }),
  json('User', 'aggregate', {}, { _count: part({}, { _all: true }), _max: part({}, { id: true }) }),
  json(
    'User',
    'groupBy',
    { by: ['role'], orderBy: [{ role: 'asc' }], having: { id: { _sum: { gt: 0 } } } },
    { role: true },
  ),
  json(
    'Post',
    'createMany',
    {
      data: [
        { title: 'a', authorId: 1 },
        { title: 'b', authorId: 1 },
      ],
    },
    { count: true },
  ),
  json('Post', 'updateMany', { where: { title: 'a' }, data: { views: { increment: 2 } } }, { count: true }),
  json('Post', 'deleteMany', { where: { id: { gt: 3 } } }, { count: true }),
  json(
    'Post',
    'findMany',
    { where: { author: { is: { email: { endsWith: '.io' } } } } },
    { title: true, author: part({}) },
  ),
  json('Values', 'createOne', { data: values() }),
  json('Values', 'findMany', {
    where: { at: { lt: tag('DateTime', '2030-01-01T00:00:00.000Z') }, big: { gt: tag('BigInt', '-5') } },
  }),
  json('Values', 'findMany', { where: { json: { path: '$.a', equals: tag('Json', '1') } }, take: 2 }),
  json('Values', 'findMany', {
    where: { int: { equals: { $type: 'FieldRef', value: { _ref: 'id', _container: 'Values' } } } },
  }),
  json('Values', 'deleteMany', { where: { id: { gt: 5 } } }, { count: true }),
  {
    action: 'queryRaw',
    query: { arguments: { query: 'SELECT * FROM "User" WHERE id > ? LIMIT 2', parameters: '[0]' }, selection: {} },
  },
  {
    action: 'executeRaw',
    query: { arguments: { query: 'UPDATE "Post" SET views = ? WHERE id = ?', parameters: '[1, 4711]' }, selection: {} },
  },
  { batch: [json('User', 'findUnique', { where: { id: 1 } }), json('User', 'findUnique', { where: { id: 2 } })] },
  {
    batch: [json('User', 'findMany', {}), json('Post', 'deleteMany', { where: { id: 4711 } }, { count: true })],
    transaction: {},
  },
]

export const GRAPHQL_SEEDS: readonly { readonly query: string; readonly variables?: object }[] = [
  {
    query:
      'query {\n  result: findManyUser\n  (\n    where: {\n      id: {\n        in: [,\n          1,\n          2,\n        ]\n      }\n    }\n  )\n  {\n    id\n    email\n    posts(\n      take: 1\n    )\n    {\n      id\n    }\n  }\n}',
  },
  {
    query: 'query($id: Int!, $take: Int = 2) { findManyPost(where: { authorId: $id }, take: $take) { id title } }',
    variables: { id: 1 },
  },
  {
    query:
      'query { findFirstPost(orderBy: [{ views: desc }, { id: asc }], where: { NOT: [{ title: { equals: "x" } }] }) { id title author { email } } }',
  },
  {
    query:
      'mutation { result: createOneUser(data: { email: "g@x", role: ADMIN, posts: { create: [{ title: "t" }] } }) { id email } }',
  },
  {
    query:
      'mutation {\n  result: updateManyPost\n  (\n    data: {\n      views: {\n        increment: 1\n      }\n    }\n    where: {\n      id: 1\n    }\n  )\n  {\n    count\n  }\n}',
  },
  { query: 'mutation { upsertOneUser(where: { id: 1 }, create: { email: "u@x" }, update: {}) { id } }' },
  { query: 'mutation { deleteManyValues(where: { id: { gt: 3 } }) { count } }' },
  {
    query:
      'mutation { createOneValues(data: { text: "t", big: "9007199254740993", decimal: "1.5", at: "2020-01-01T00:00:00Z", bytes: "AAE=", json: "{\\"a\\":1}", bool: true, float: 1e3 }) { id big decimal at bytes json } }',
  },
  {
    query: 'query { aggregateUser(where: { id: { gt: 0 } }) { _count { _all id } _max { id } } }',
  },
  {
    query:
      'query { groupByPost(by: [authorId], orderBy: [{ authorId: asc }], having: { views: { _sum: { gte: 0 } } }) { authorId _count { _all } _avg { views } } }',
  },
  {
    query:
      'mutation {\n  result: queryRaw\n  (\n    query: "SELECT * FROM \\"User\\" WHERE id = ?"\n    parameters: "[1]"\n  )\n}',
  },
  { query: 'mutation { executeRaw(query: "UPDATE \\"Post\\" SET views = 1 WHERE id = 4711", parameters: "[]") }' },
]

function json(modelName: string, action: string, args: object, selection: object = { $scalars: true }): object {
  return { modelName, action, query: { arguments: args, selection } }
}

function part(args: object, selection: object = { $scalars: true }): object {
  return { arguments: args, selection }
}

function tag($type: string, value: string): object {
  return { $type, value }
}

function values(): object {
  return {
    ...{ text: 'text', int: 7, big: tag('BigInt', '9007199254740993'), float: 1.5, decimal: tag('Decimal', '1.5') },
    ...{ at: tag('DateTime', '2020-02-29T12:00:00.000Z'), bytes: tag('Bytes', 'AAE=') },
    ...{ json: tag('Json', '{"a":[1,null]}'), bool: true, role: 'ADMIN' },
  }
}
