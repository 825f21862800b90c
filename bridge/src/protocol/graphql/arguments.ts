import type * as DMMF from '@prisma/dmmf'
import { type ArgumentNode, Kind, type ObjectFieldNode, type ValueNode } from 'graphql'

import { RefusedError } from '../errors.ts'
import { isJsonObject } from '../json-object.ts'
import { DocumentError } from './document-error.ts'
import type { QuerySchema } from './query-schema.ts'
import { enumValue, floatValue, intValue, stringValue } from './scalars.ts'
import type { Variables } from './variables.ts'

type Types = readonly DMMF.InputTypeRef[]
type NamedValue = ArgumentNode | ObjectFieldNode

/** Translates arguments into the JSON protocol, tagging values by the types that the schema has for their places. */
export class ArgumentTranslator {
  readonly #schema: QuerySchema
  readonly #variables: Variables

  constructor(schema: QuerySchema, variables: Variables) {
    this.#schema = schema
    this.#variables = variables
  }

  arguments(nodes: readonly ArgumentNode[], known: readonly DMMF.SchemaArg[]): Record<string, unknown> {
    return this.#members(nodes, (name) => known.find((arg) => arg.name === name)?.inputTypes ?? [])
  }

  #value(node: ValueNode, types: Types): unknown {
    checkJson(node, types)
    switch (node.kind) {
      case Kind.VARIABLE:
        return this.#value(this.#variables.get(node), types)
      case Kind.NULL:
        return null
      case Kind.BOOLEAN:
        return node.value
      case Kind.INT:
        return intValue(node.value, types)
      case Kind.FLOAT:
        return floatValue(node.value, types)
      case Kind.STRING:
        return stringValue(node.value, types)
      case Kind.ENUM:
        return enumValue(node.value, types)
      case Kind.LIST:
        return node.values.map((part) => this.#value(part, types))
      case Kind.OBJECT:
        return this.#object(node.fields, types)
    }
  }

  #object(fields: readonly ObjectFieldNode[], types: Types): unknown {
    const names = fields.map(({ name }) => name.value)
    const objects = this.#schema.inputObjects(types).map((type) => this.#schema.inputFields(type))
    const fitting = objects.filter((known) => names.every((name) => known.has(name)))
    const candidates = fitting.length === 0 ? objects : fitting
    const value = this.#members(fields, (name) => candidates.flatMap((known) => known.get(name)?.inputTypes ?? []))
    return isFieldReference(names) ? { $type: 'FieldRef', value } : value
  }

  #members(nodes: readonly NamedValue[], typesOf: (name: string) => Types): Record<string, unknown> {
    const members = new Map<string, unknown>()
    for (const { name, value } of nodes) {
      const translated = this.#value(value, typesOf(name.value))
      const earlier = members.get(name.value)
      members.set(name.value, earlier === undefined ? translated : merged(name.value, earlier, translated))
    }
    return Object.fromEntries(members)
  }
}

const NOT_JSON: readonly string[] = [Kind.INT, Kind.FLOAT, Kind.BOOLEAN]

/** Json stands in strings. Any other value would pass for Json too, but without what it loses on the way. */
function checkJson({ kind }: ValueNode, types: Types): void {
  const isJson = types.some(({ location, type }) => location === 'scalar' && type === 'Json')
  const isOther =
    NOT_JSON.includes(kind) ||
    (kind === Kind.OBJECT &&
      !types.some(({ location }) => location === 'inputObjectTypes' || location === 'fieldRefTypes')) ||
    (kind === Kind.LIST && !types.some(({ isList }) => isList))
  if (isJson && isOther) {
    throw RefusedError.validation(
      'Invalid argument type: a Json value is a string that holds JSON, such as "{\\"a\\":1}".',
    )
  }
}

/** `{ _ref: "field", _container: "Model" }` means the other column of that name. */
function isFieldReference(names: readonly string[]): boolean {
  return names.includes('_ref') && names.every((name) => name === '_ref' || name === '_container')
}

/** A name given twice means both: `{ likes: { gte: 5 }, likes: { lte: 200 } }`. Neither may be dropped. */
function merged(name: string, first: unknown, second: unknown): unknown {
  if (name === 'orderBy') {
    return appended(first, second)
  }
  if (!isMergeable(first) || !isMergeable(second)) {
    throw new DocumentError(`'${name}' is given twice with different values.`)
  }
  for (const [key, value] of Object.entries(second)) {
    const both = Object.hasOwn(first, key) ? merged(key, first[key], value) : value
    Object.defineProperty(first, key, { value: both, configurable: true, enumerable: true, writable: true })
  }
  return first
}

function appended(first: unknown, second: unknown): unknown[] {
  const list: unknown[] = Array.isArray(first) ? first : [first]
  for (const part of Array.isArray(second) ? (second as unknown[]) : [second]) {
    list.push(part)
  }
  return list
}

function isMergeable(value: unknown): value is Record<string, unknown> {
  return isJsonObject(value) && !('$type' in value)
}
