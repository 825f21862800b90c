import { isDeepStrictEqual } from 'node:util'

import type * as DMMF from '@prisma/dmmf'
import { type FieldNode, Kind } from 'graphql'

import type { FieldSelection } from '../json/query.ts'
import type { ArgumentTranslator } from './arguments.ts'
import { refuseDirectives } from './document.ts'
import { DocumentError } from './document-error.ts'
import type { QuerySchema } from './query-schema.ts'

/** How the answer to a selection looks: for each field in turn, the name it gets and the name it has. */
export type Shape = readonly ShapedField[]

export interface ShapedField {
  readonly alias: string
  readonly name: string
  /** Of the objects in this field; undefined if it holds bare values. */
  readonly shape: Shape | undefined
}

/** Translates fields with their arguments and their own fields into the JSON protocol. */
export class SelectionTranslator {
  readonly #schema: QuerySchema
  readonly #arguments: ArgumentTranslator

  constructor(schema: QuerySchema, translator: ArgumentTranslator) {
    this.#schema = schema
    this.#arguments = translator
  }

  /** The JSON protocol names a field once, so that nodes of one name become one field, which has what all of them ask. */
  field(nodes: readonly FieldNode[], known: DMMF.SchemaField | undefined): FieldSelection {
    const args = this.#sameArguments(nodes, known)
    const fields = this.#fieldsOf(known)
    const parts = new Map<string, FieldNode[]>()
    for (const node of nodes.flatMap(fieldNodes)) {
      const name = node.name.value
      const same = parts.get(name)
      if (same === undefined) {
        parts.set(name, [node])
      } else {
        same.push(node)
      }
    }
    const selection = [...parts].map(([name, part]) => [name, this.#part(part, fields?.get(name))] as const)
    return { ...(isEmpty(args) ? {} : { arguments: args }), selection: Object.fromEntries(selection) }
  }

  shape(node: FieldNode, known: DMMF.SchemaField | undefined): Shape {
    const fields = this.#fieldsOf(known)
    return fieldNodes(node).map((part) => {
      const name = part.name.value
      const field = fields?.get(name)
      return {
        alias: part.alias?.value ?? name,
        name,
        shape: isObject(part, field) ? this.shape(part, field) : undefined,
      }
    })
  }

  /** A scalar is selected by `true`; whatever is more than that says so. */
  #part(nodes: readonly FieldNode[], known: DMMF.SchemaField | undefined): true | FieldSelection {
    const field = this.field(nodes, known)
    return field.arguments === undefined && !nodes.some((node) => isObject(node, known)) ? true : field
  }

  #fieldsOf(known: DMMF.SchemaField | undefined): ReadonlyMap<string, DMMF.SchemaField> | undefined {
    return known === undefined ? undefined : this.#schema.outputFields(known.outputType)
  }

  #sameArguments(nodes: readonly FieldNode[], known: DMMF.SchemaField | undefined): Record<string, unknown> {
    const [first = {}, ...others] = nodes.map((node) =>
      this.#arguments.arguments(node.arguments ?? [], known?.args ?? []),
    )
    if (others.some((args) => !isDeepStrictEqual(args, first))) {
      throw new DocumentError(
        `The field '${nodes[0]?.name.value ?? ''}' is selected twice with different arguments, which one query cannot do. ` +
          'Send two queries.',
      )
    }
    return first
  }
}

function fieldNodes(node: FieldNode): FieldNode[] {
  refuseDirectives(node, `The field '${node.name.value}'`)
  return (node.selectionSet?.selections ?? []).map((part) => {
    if (part.kind !== Kind.FIELD) {
      throw new DocumentError('Fragments are not supported. Write the fields where they are wanted.')
    }
    return part
  })
}

function isObject({ selectionSet }: FieldNode, known: DMMF.SchemaField | undefined): boolean {
  return selectionSet !== undefined || known?.outputType.location === 'outputObjectTypes'
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}
