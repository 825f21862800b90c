import fc from 'fast-check'

import { deepText, nasty, names } from './hostile.ts'
import { mutated, mutation, spliced, splices } from './mutations.ts'
import { GRAPHQL_SEEDS, JSON_SEEDS } from './seeds.ts'

/** One request, as it is injected. */
export interface FuzzRequest {
  readonly kind: string
  readonly method: 'POST' | 'GET' | 'PUT' | 'DELETE' | 'OPTIONS' | 'HEAD'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload: string | Buffer
}

export const TOKEN = 'secret'
/** Stands for the id of a transaction that is open, or was not long ago. */
export const SOME_TRANSACTION = 'some-transaction'

const AUTHORIZED = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
const JSON_TOKENS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  'null',
  '1e999',
  '-',
  '00',
  '\u0000',
  '\ufeff',
  '9007199254740993',
]
const GRAPHQL_TOKENS = [
  ...[
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    ':',
    '!',
    '$',
    '@',
    '|',
    '&',
    '=',
    '...',
    '"',
    '"""',
    '#',
    ',',
    '\\u0000',
    '\u0000',
  ],
  ...[
    'query',
    'mutation',
    'subscription',
    'fragment',
    'on',
    'null',
    'true',
    '$x',
    '@include(if: false)',
    '__schema { types { name } }',
  ],
  ...[
    'findManyUser',
    'createOneUser',
    'where',
    'id',
    '-1',
    '1.5',
    '9007199254740993',
    '99999999999999999999',
    'DbNull',
    '{ _ref: "id" }',
  ],
]

const post = (kind: string, body: fc.Arbitrary<string | Buffer>): fc.Arbitrary<FuzzRequest> =>
  fc.record({
    kind: fc.constant(kind),
    method: fc.constant('POST' as const),
    url: fc.constantFrom('/query', '/query', '/query', '/'),
    headers: fc.constant(AUTHORIZED),
    payload: body,
  })

const changedJson = fc
  .tuple(fc.constantFrom(...JSON_SEEDS), fc.array(mutation, { minLength: 0, maxLength: 3 }))
  .map(([seed, changes]) => mutated(seed, changes))

const changedText = (seed: fc.Arbitrary<string>, tokens: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(seed, splices(tokens)).map(([text, changes]) => spliced(text, changes))

const graphQl = fc
  .tuple(
    fc.constantFrom(...GRAPHQL_SEEDS),
    splices(GRAPHQL_TOKENS),
    fc.constantFrom(0, 1, 1, 1),
    fc.option(nasty, { freq: 3 }),
  )
  .map(([{ query, variables }, changes, often, value]) => ({
    query: often === 0 ? query : spliced(query, changes),
    ...(value === null ? { variables } : { variables: { ...variables, id: value, x: value } }),
  }))

const batch = fc.record({
  batch: fc.array(fc.oneof(changedJson, changedJson, graphQl, nasty), { maxLength: 4 }),
  transaction: fc.constantFrom(
    undefined,
    undefined,
    {},
    { isolationLevel: 'Serializable' },
    { isolationLevel: 'Chaos' },
    true,
    5,
  ),
})

const DOORS: readonly fc.WeightedArbitrary<FuzzRequest>[] = [
  { weight: 300, arbitrary: post('json', changedJson.map(text)) },
  { weight: 150, arbitrary: post('json text', changedText(fc.constantFrom(...JSON_SEEDS).map(text), JSON_TOKENS)) },
  { weight: 200, arbitrary: post('graphql', graphQl.map(text)) },
  { weight: 60, arbitrary: post('batch', batch.map(text)) },
  { weight: 50, arbitrary: post('any json', nasty.map(text)) },
  { weight: 1, arbitrary: post('deep', deepText) },
  {
    weight: 50,
    arbitrary: post(
      'bytes',
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    ),
  },
]

const URLS = [
  ...[
    '/query',
    '/',
    '/health',
    '/health/live',
    '/health/status',
    '/metrics',
    '/metrics?format=json',
    '/metrics?format[]=x',
    '/schema',
  ],
  ...[
    '/transaction/start',
    '/transaction/query',
    '/transaction/x/commit',
    '/transaction/%00/rollback',
    `/transaction/${SOME_TRANSACTION}/rollback`,
  ],
  ...['/%', '/..%2f..%2fetc/passwd', '/query?x=%ff', '//', '/query/', '/nope', `/${'a'.repeat(3000)}`],
]

const header = fc.tuple(
  fc.constantFrom(
    ...[
      'host',
      'origin',
      'authorization',
      'content-type',
      'x-transaction-id',
      'x-lease-id',
      'traceparent',
      'x-request-id',
    ],
    ...[
      'content-encoding',
      'accept',
      'expect',
      'sec-fetch-site',
      'x-forwarded-for',
      'connection',
      'upgrade',
      '__proto__',
    ],
  ),
  fc.oneof(
    fc.constantFrom(
      '',
      'x',
      'localhost',
      'evil.example',
      'Bearer',
      `Bearer ${TOKEN}`,
      'application/json; charset=utf-16',
      'gzip',
      '100-continue',
    ),
    fc.constantFrom(
      '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      SOME_TRANSACTION,
      'x'.repeat(4000),
      '../../x',
      'text/plain',
    ),
    fc.string({ maxLength: 30, unit: 'grapheme-ascii' }),
  ),
)

const anyRoute: fc.Arbitrary<FuzzRequest> = fc.record({
  kind: fc.constant('route'),
  method: fc.constantFrom('POST' as const, 'GET' as const, 'PUT' as const, 'DELETE' as const, 'OPTIONS' as const),
  url: fc.constantFrom(...URLS),
  headers: fc.array(header, { maxLength: 3 }).map((extra) => ({ ...AUTHORIZED, ...Object.fromEntries(extra) })),
  payload: fc.oneof(fc.constantFrom('', ...JSON_SEEDS.map(text)), nasty.map(text)),
})

const startOptions = fc.record(
  {
    timeout: fc.oneof(fc.constantFrom(1, 5, 10), nasty),
    max_wait: fc.oneof(fc.constantFrom(1, 10), nasty),
    isolation_level: fc.oneof(fc.constant('Serializable'), nasty),
    new_tx_id: fc.oneof(fc.constant(SOME_TRANSACTION), nasty),
  },
  { requiredKeys: ['timeout'] },
)

const transactionStep: fc.Arbitrary<FuzzRequest> = fc.oneof(
  fc.record({
    kind: fc.constant('transaction start'),
    method: fc.constant('POST' as const),
    url: fc.constant('/transaction/start'),
    headers: fc.constant(AUTHORIZED),
    payload: startOptions.map(text),
  }),
  fc.record({
    kind: fc.constant('transaction with a query'),
    method: fc.constant('POST' as const),
    url: fc.constant('/transaction/query'),
    headers: fc.constant(AUTHORIZED),
    payload: fc
      .record({
        transaction: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom({ timeout: 5 }, { timeout: 20, max_wait: 20 }) },
          startOptions,
        ),
        query: fc.oneof({ weight: 4, arbitrary: changedJson }, graphQl, batch),
      })
      .map(text),
  }),
  fc.record({
    kind: fc.constant('transaction end'),
    method: fc.constant('POST' as const),
    url: fc
      .tuple(fc.oneof(fc.constant(SOME_TRANSACTION), names), fc.constantFrom('commit', 'rollback', 'explode'))
      .map(([id, end]) => `/transaction/${encodeURIComponent(id.toWellFormed())}/${end}`),
    headers: fc.constant(AUTHORIZED),
    payload: fc.constantFrom('', '{}', '[]'),
  }),
  fc.record({
    kind: fc.constant('in transaction'),
    method: fc.constant('POST' as const),
    url: fc.constant('/query'),
    headers: fc.constant({ ...AUTHORIZED, 'x-transaction-id': SOME_TRANSACTION }),
    payload: fc.oneof(changedJson, graphQl, batch).map(text),
  }),
)

export const anyRequest: fc.Arbitrary<FuzzRequest> = fc.oneof(
  ...DOORS,
  { weight: 100, arbitrary: anyRoute },
  { weight: 90, arbitrary: transactionStep },
)

function text(value: unknown): string {
  return JSON.stringify(value)
}
