import fc from 'fast-check'

import { names, nasty } from './hostile.ts'

/** One change to a tree: where (as a share of its places), what, and with which value. */
export interface Mutation {
  readonly at: number
  readonly kind: 'replace' | 'remove' | 'rename' | 'add' | 'double' | 'wrap'
  readonly name: string
  readonly value: unknown
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('replace', 'remove', 'rename', 'add', 'double', 'wrap'),
  name: names,
  value: nasty,
})

type Tree = Record<string, unknown>

interface Place {
  readonly parent: Tree
  readonly key: string
}

/** Applies the changes one after another to a copy. */
export function mutated(seed: object, mutations: readonly Mutation[]): object {
  const copy = structuredClone(seed) as Tree
  for (const given of mutations) {
    // What two changes share must not become a part of itself.
    const change = structuredClone(given)
    const places = placesOf(copy)
    const place = places[Math.floor(change.at * places.length)]
    if (place !== undefined) {
      apply(place, change)
    }
  }
  return copy
}

function apply({ parent, key }: Place, { kind, name, value }: Mutation): void {
  const old = parent[key]
  switch (kind) {
    case 'replace':
      set(parent, key, value)
      break
    case 'remove':
      Reflect.deleteProperty(parent, key)
      break
    case 'rename':
      Reflect.deleteProperty(parent, key)
      set(parent, name, old)
      break
    case 'add':
      set(typeof old === 'object' && old !== null ? (old as Tree) : parent, name, value)
      break
    case 'double':
      set(parent, key, Array.isArray(old) ? [...(old as unknown[]), ...(old as unknown[])] : [old, old])
      break
    case 'wrap':
      set(parent, key, { [name]: old })
  }
}

/** As JSON.parse does: `__proto__` becomes a member like any other. The length of a list follows from its members. */
function set(object: Tree, key: string, value: unknown): void {
  if (Array.isArray(object) && key === 'length') {
    return
  }
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

function placesOf(tree: Tree, depth = 0): Place[] {
  return Object.keys(tree).flatMap((key) => {
    const value = tree[key]
    const below = typeof value === 'object' && value !== null && depth < 12 ? placesOf(value as Tree, depth + 1) : []
    return [{ parent: tree, key }, ...below]
  })
}

/** A change to text: cut, repeat or insert at a place of it. */
export interface Splice {
  readonly from: number
  readonly length: number
  readonly insert: string
}

export function splices(alphabet: readonly string[]): fc.Arbitrary<Splice[]> {
  const insert = fc.oneof(fc.constantFrom('', ...alphabet), fc.string({ maxLength: 6, unit: 'binary' }))
  const from = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  return fc.array(fc.record({ from, length: fc.nat(8), insert }), { minLength: 1, maxLength: 3 })
}

export function spliced(text: string, changes: readonly Splice[]): string {
  return changes.reduce((before, { from, length, insert }) => {
    const at = Math.floor(from * before.length)
    return before.slice(0, at) + insert + before.slice(at + length)
  }, text)
}
