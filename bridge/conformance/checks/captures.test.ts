import { expect, it } from 'vitest'

import type { Capture } from '../cases/case.ts'
import { Captures } from './captures.ts'

const ANSWER = { data: { one: { a: 'x"y', b: 2 }, many: [{ b: 1 }, { b: 2 }], word: 'w' } }

it.each<[Partial<Capture>, string]>([
  [{ kind: 'where', path: ['data', 'one'], fields: ['a'], compound: null, meta: '' }, '{ a: "x\\"y" }'],
  [{ kind: 'where', path: ['data', 'one'], fields: ['b'], compound: null, meta: 'c: "0"' }, '{ b: 2, c: "0" }'],
  [{ kind: 'where', path: ['data', 'one'], fields: ['a', 'b'], compound: 'a_b' }, '{ a_b: { a: "x\\"y",b: 2 } }'],
  [{ kind: 'where_list', path: ['data', 'many'], fields: ['b'], compound: null, join: ', ' }, '{ b: 1 }, { b: 2 }'],
  [{ kind: 'json', path: ['data', 'word'] }, '"w"'],
  [{ kind: 'string', path: ['data', 'word'] }, 'w'],
])('splices %j', (capture, expected) => {
  const captures = new Captures()
  captures.take([{ name: 'c0', ...capture } as Capture], ANSWER)

  expect(captures.splice('<<<c0>>>')).toBe(`<${expected}>`)
})

it('refuses a name that nothing was captured under', () => {
  expect(() => new Captures().splice('where: <<c1>>')).toThrow("under the name 'c1'")
})
