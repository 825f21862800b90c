import fc from 'fast-check'

/** Deeper than the bridge takes; what ends a recursion that nobody limits is made as text. */
const DEEP = 400

/** Values that programs like to stumble over. */
const NASTY: readonly unknown[] = [
  ...[null, true, 0, -0, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 2 ** 63, 1e21, 1e308, 5e-324, Number.MAX_VALUE],
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '𝄞',
    'é',
    '\'; DROP TABLE "User"; --',
    '%',
    '${7*7}',
    '../../etc/passwd',
    '$1',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NaN', 'Infinity', '9'.repeat(400), 'x'.repeat(5000)],
  ...[
    '2024-13-45T99:99:99Z',
    '+275760-09-13T00:00:00.001Z',
    '0000-00-00',
    '1e99999',
    '-',
    '{"a":',
    '[[[[',
    'null',
    'AA=A',
  ],
  ...[
    [],
    {},
    [[]],
    [{}],
    [null],
    { $type: 'Json' },
    { $type: 'Nope', value: '' },
    { $type: 'BigInt', value: '99999999999999999999' },
  ],
  ...[
    { $type: 'DateTime', value: 'x' },
    { $type: 'Json', value: '{' },
    { $type: 'Bytes', value: 'é' },
    { $type: 'Enum', value: 5 },
  ],
  ...[
    { $type: 'Decimal', value: '1e9999' },
    { $type: 'Raw', value: { $type: 'Raw', value: null } },
    { $type: { $type: [] }, value: 1 },
  ],
  ...[
    { $type: 'FieldRef', value: { _ref: 'nope', _container: 'User' } },
    { $type: 'FieldRef', value: null },
    { $type: 'DateTime' },
  ],
  ...[
    { set: [] },
    { increment: {} },
    { equals: { equals: {} } },
    { $scalars: { $scalars: true } },
    { arguments: {}, selection: {} },
  ],
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
]

interface DeepShape {
  readonly start: string
  readonly open: string
  readonly middle?: string
  readonly close: string
  readonly end: string
}

const FIND = '{"modelName":"User","action":"findMany","query":'
const POSTS = '{"posts":{"selection":{"author":{"selection":'

const DEEP_SHAPES: readonly DeepShape[] = [
  {
    start: `${FIND}{"arguments":{"where":`,
    open: '{"AND":',
    middle: '{}',
    close: '}',
    end: '},"selection":{"id":true}}}',
  },
  { start: `${FIND}{"selection":`, open: POSTS, middle: '{"id":true}', close: '}}}}', end: '}}' },
  { start: '{"batch":', open: '[', close: ']', end: '}' },
  {
    start: '{"query":"query($x: Json) { findManyUser(where: $x) { id } }","variables":{"x":',
    open: '[',
    close: ']',
    end: '}}',
  },
  { start: '{"query":"{ findManyUser(where: ', open: '{ AND: ', middle: '{}', close: '}', end: ') { id } }"}' },
  { start: '{"query":"{ findManyUser(where: { id: { in: ', open: '[', close: ']', end: ' } }) { id } }"}' },
  { start: '{"query":"{ findManyUser', open: '{ posts { author ', middle: '{ id }', close: '} }', end: ' }"}' },
]

export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: DEEP }).map((depth) => nested(depth)) },
)

/** Names of fields and arguments, real ones and others. */
export const names: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['id', 'email', 'role', 'posts', 'title', 'author', 'authorId', 'json', 'bytes', 'where', 'data', 'select'],
    ...['AND', 'OR', 'NOT', 'some', 'is', 'equals', 'in', 'not', 'create', 'connect', 'set', 'path', 'take', 'cursor'],
    ...[
      '$scalars',
      '$composites',
      '$type',
      'value',
      'modelName',
      'action',
      'query',
      'batch',
      'transaction',
      'variables',
    ],
    ...[
      '__proto__',
      'constructor',
      'prototype',
      'toJSON',
      'then',
      '',
      '0',
      'length',
      '_count',
      '_all',
      'isolationLevel',
    ],
  ),
  fc.string({ maxLength: 12, unit: 'binary' }),
)

/** JSON and documents that are nested as deep as a body can be. */
export const deepText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...DEEP_SHAPES), fc.constantFrom(20, 60, 150, 1000, 20_000, 100_000), fc.boolean())
  .map(([{ start, open, middle = '', close, end }, depth, complete]) =>
    complete ? start + open.repeat(depth) + middle + close.repeat(depth) + end : start + open.repeat(depth),
  )

function nested(depth: number): unknown {
  let value: unknown = depth % 2 === 0 ? 1 : { id: 1 }
  for (let level = 0; level < depth; level++) {
    value = level % 3 === 0 ? [value] : level % 3 === 1 ? { AND: value } : { NOT: [value] }
  }
  return value
}
