import { type ConstObjectFieldNode, type ConstValueNode, Kind } from 'graphql'

import { type Budget, MAX_DEPTH } from './budget.ts'
import { DocumentError } from './document-error.ts'

/** A value of JSON as it would stand in a document. */
export function literalOf(value: unknown, budget: Budget, depth = 0): ConstValueNode {
  budget.spend(1)
  switch (typeof value) {
    case 'string':
      return { kind: Kind.STRING, value }
    case 'boolean':
      return { kind: Kind.BOOLEAN, value }
    case 'number':
      return { kind: isInt64(value) ? Kind.INT : Kind.FLOAT, value: String(value) }
    default:
      return literalOfObject(value, budget, depth)
  }
}

function literalOfObject(value: unknown, budget: Budget, depth: number): ConstValueNode {
  if (depth > MAX_DEPTH) {
    throw new DocumentError(`A variable is nested more than ${MAX_DEPTH} levels deep.`)
  }
  if (Array.isArray(value)) {
    return { kind: Kind.LIST, values: value.map((part) => literalOf(part, budget, depth + 1)) }
  }
  if (typeof value !== 'object' || value === null) {
    return { kind: Kind.NULL }
  }
  const fields = Object.entries(value).map(([name, part]): ConstObjectFieldNode => ({
    kind: Kind.OBJECT_FIELD,
    name: { kind: Kind.NAME, value: name },
    value: literalOf(part, budget, depth + 1),
  }))
  return { kind: Kind.OBJECT, fields }
}

/** Whole numbers beyond are Floats, and are written with an exponent. */
function isInt64(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 63
}

const CHARACTERS_OF_ONE_VALUE = 16

/** What a literal costs, in values. */
export function weightOf(node: ConstValueNode): number {
  switch (node.kind) {
    case Kind.LIST:
      return node.values.reduce((sum, part) => sum + weightOf(part), 1)
    case Kind.OBJECT:
      return node.fields.reduce(
        (sum, { name, value }) => sum + name.value.length / CHARACTERS_OF_ONE_VALUE + weightOf(value),
        1,
      )
    case Kind.STRING:
      return 1 + node.value.length / CHARACTERS_OF_ONE_VALUE
    default:
      return 1
  }
}
