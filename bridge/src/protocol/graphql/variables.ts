import { type ConstValueNode, Kind, type VariableDefinitionNode, type VariableNode } from 'graphql'

import { DocumentError } from './document-error.ts'

/** The values of a document's variables, in the form of literals, so that both are translated alike. */
export class Variables {
  readonly #values: ReadonlyMap<string, ConstValueNode>

  constructor(definitions: readonly VariableDefinitionNode[], given: Readonly<Record<string, unknown>>) {
    const values = new Map(Object.entries(given).map(([name, value]) => [name, literalOf(value)]))
    for (const { variable, defaultValue, type } of definitions) {
      const name = variable.name.value
      if (!values.has(name) && defaultValue !== undefined) {
        values.set(name, defaultValue)
      }
      if (type.kind === Kind.NON_NULL_TYPE && values.get(name)?.kind === Kind.NULL) {
        throw new DocumentError(`The variable '$${name}' must not be null.`)
      }
    }
    this.#values = values
  }

  /** A variable without a value is a mistake of the caller: taken for absent, it would widen a filter to all rows. */
  get({ name }: VariableNode): ConstValueNode {
    const value = this.#values.get(name.value)
    if (value === undefined) {
      throw new DocumentError(`The variable '$${name.value}' has no value. Give it in "variables".`)
    }
    return value
  }
}

function literalOf(value: unknown): ConstValueNode {
  switch (typeof value) {
    case 'string':
      return { kind: Kind.STRING, value }
    case 'boolean':
      return { kind: Kind.BOOLEAN, value }
    case 'number':
      return { kind: Number.isInteger(value) ? Kind.INT : Kind.FLOAT, value: String(value) }
    default:
      return literalOfObject(value)
  }
}

function literalOfObject(value: unknown): ConstValueNode {
  if (Array.isArray(value)) {
    return { kind: Kind.LIST, values: value.map(literalOf) }
  }
  if (typeof value !== 'object' || value === null) {
    return { kind: Kind.NULL }
  }
  const fields = Object.entries(value).map(([name, part]) => ({
    kind: Kind.OBJECT_FIELD as const,
    name: { kind: Kind.NAME as const, value: name },
    value: literalOf(part),
  }))
  return { kind: Kind.OBJECT, fields }
}
