import { EventEmitter } from 'node:events'
import { Readable } from 'node:stream'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readMessages } from './read-messages.ts'

type Row = readonly (string | null)[]

const DATA_ROW = 'D'.charCodeAt(0)
const ERROR = Buffer.from('E\0\0\0\x1aSERROR\0C23505\0Mtaken\0\0', 'latin1')

/** https://www.postgresql.org/docs/current/protocol-message-formats.html */
function dataRow(row: Row): Buffer {
  const values = row.map((value) => {
    const text = Buffer.from(value ?? '')
    const length = Buffer.alloc(4)
    length.writeInt32BE(value === null ? -1 : text.length)
    return Buffer.concat([length, text])
  })
  const head = Buffer.alloc(7)
  head.writeUInt8(DATA_ROW)
  head.writeInt32BE(
    values.reduce((sum, value) => sum + value.length, 6),
    1,
  )
  head.writeInt16BE(row.length, 5)
  return Buffer.concat([head, ...values])
}

/** What a connection is told when its server's bytes arrive in pieces. */
function told(bytes: Buffer, pieceLengths: readonly number[]): readonly [event: string, message: unknown][] {
  const stream = new Readable({ read: () => undefined })
  const events: [string, unknown][] = []
  const connection = new EventEmitter()
  connection.emit = (event: string, message: unknown) => events.push([event, message]) > 0
  readMessages(stream, connection)
  let start = 0
  for (let i = 0; start < bytes.length; i += 1) {
    const length = pieceLengths[i % pieceLengths.length] ?? bytes.length
    // The bytes of a piece are its own, as those of a socket are.
    stream.emit('data', Buffer.from(bytes.subarray(start, start + length)))
    start += length
  }
  return events
}

const rowsOf = (events: readonly [string, unknown][]) =>
  events.map(([, message]) => (message as { fields: Row }).fields)

describe('what a server of PostgreSQL sends', () => {
  it('is read as it was written, wherever it is cut', () => {
    const short = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 20 }))
    const long = fc.string({ minLength: 1, maxLength: 5 }).map((text) => text.repeat(700))
    const row = fc.array(fc.option(fc.oneof({ weight: 9, arbitrary: short }, long)), { maxLength: 6 })
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 60 }),
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 }),
        (rows, pieces) => {
          expect(rowsOf(told(Buffer.concat(rows.map(dataRow)), pieces))).toEqual(rows)
        },
      ),
    )
  })

  it.each([
    [
      'more text than is cut from at once',
      Array.from({ length: 2000 }, (_, i) => [`row ${i} of a long answer`, `${i}`]),
    ],
    [
      'letters that are none of ASCII',
      [
        ['Zoë', 'Ω', '👩‍👩‍👧', 'plain'],
        ['plain', 'é'.repeat(600)],
      ],
    ],
    ['nothing, and empty text', [[null, ''], [], ['']]],
  ])('holds %s', (_what, rows) => {
    expect(rowsOf(told(Buffer.concat(rows.map(dataRow)), [1500, 64 * 1024]))).toEqual(rows)
  })

  it('tells errors of statements apart from those of the connection', () => {
    expect(told(ERROR, [7])).toEqual([
      ['errorMessage', expect.objectContaining({ severity: 'ERROR', code: '23505', message: 'taken' })],
    ])
  })
})
