import { describe, expect, it } from 'vitest'

import { LineReader } from './line-reader.ts'

const line = (id: number, path = '/query') => `${JSON.stringify({ id, path })}\n`

/** What comes of these pieces, one after the other. */
function idsOf(reader: LineReader, ...pieces: (string | Buffer)[]): number[][] {
  return pieces.map((piece) => reader.read(Buffer.from(piece)).map(({ id }) => id))
}

describe('a reader of lines', () => {
  it('gives a line when its end has come', () => {
    expect(idsOf(new LineReader(1000), line(1), '{"id":2,', '"path":', '"/query"}', '\n', line(3))).toEqual([
      [1],
      [],
      [],
      [],
      [2],
      [3],
    ])
  })

  it('gives all lines of a piece, and keeps what has begun', () => {
    expect(idsOf(new LineReader(1000), line(1) + line(2) + '{"id":3', ',"path":"/query"}\n' + line(4))).toEqual([
      [1, 2],
      [3, 4],
    ])
  })

  it('puts characters together that were cut', () => {
    const bytes = Buffer.from(line(1, '/ä€😀'))
    const reader = new LineReader(1000)
    const requests = [...bytes].flatMap((byte) => reader.read(Buffer.from([byte])))
    expect(requests).toMatchObject([{ id: 1, path: '/ä€😀' }])
  })

  it.each([
    ['at once', [line(1, 'x'.repeat(100))]],
    ['piece by piece', ['x'.repeat(60), 'x'.repeat(60)]],
  ])('refuses more than fits into a line, %s', (_how, pieces) => {
    expect(() => idsOf(new LineReader(100), ...pieces)).toThrow('more than 100 bytes')
  })

  it('counts each line by itself', () => {
    const reader = new LineReader(60)
    for (let id = 0; id < 10; id++) {
      expect(idsOf(reader, '{"id":1,', '"path":"/query"}\n')).toEqual([[], [1]])
    }
  })

  it.each([
    ['no JSON', 'nonsense\n'],
    ['no UTF-8', Buffer.from([0xff, 0x0a])],
    ['empty', '\n'],
  ])('refuses a line that is %s', (_what, piece) => {
    expect(() => idsOf(new LineReader(1000), piece)).toThrow()
  })
})
