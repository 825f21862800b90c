import fc from 'fast-check'

import { spliced, splices } from './mutations.ts'
import { TOKEN } from './requests.ts'
import { JSON_SEEDS } from './seeds.ts'

const HEADS = [
  'POST /query HTTP/1.1',
  'GET /health HTTP/1.1',
  'POST / HTTP/1.0',
  'GET /metrics HTTP/1.1',
  'OPTIONS * HTTP/1.1',
]
const HEADERS = [
  ...[`Authorization: Bearer ${TOKEN}`, 'Host: localhost', 'Content-Type: application/json', 'Connection: close'],
  ...[
    'Transfer-Encoding: chunked',
    'Content-Length: 10',
    'Content-Length: 99999999999',
    'Content-Length: -1',
    'Expect: 100-continue',
  ],
  ...[
    'Upgrade: h2c',
    'Connection: upgrade',
    'Host: evil.example',
    'X: \u0000',
    `X-Long: ${'y'.repeat(20_000)}`,
    ' folded: x',
    'no colon',
  ],
]
const PIECES = [
  '\r\n',
  '\n',
  '\r',
  ':',
  ' ',
  '\u0000',
  '5\r\nabcde\r\n',
  '0\r\n\r\n',
  'ffffffff\r\n',
  'HTTP/2',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
]

/** The text of a request as it goes over the wire, whole or broken at any place. */
export const rawRequest: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.subarray(HEADERS),
    fc.constantFrom(...JSON_SEEDS),
    fc.boolean(),
    fc.option(splices(PIECES), { freq: 4 }),
  )
  .map(([head, headers, seed, honest, changes]) => {
    const body = JSON.stringify(seed)
    const length = honest ? [`Content-Length: ${Buffer.byteLength(body)}`] : []
    const text = `${[head, ...headers, ...length].join('\r\n')}\r\n\r\n${body}`
    return changes === null ? text : spliced(text, changes)
  })
