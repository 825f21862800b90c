import type * as DMMF from '@prisma/dmmf'
import { type FieldNode, Kind, type SelectionSetNode } from 'graphql'

import type { FieldSelection } from '../json/query.ts'
import type { ArgumentTranslator } from './arguments.ts'
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

export interface TranslatedSelection {
  readonly query: FieldSelection
  readonly shape: Shape
}

/** Translates fields with their arguments and their own fields into the JSON protocol. */
export class SelectionTranslator {
  readonly #schema: QuerySchema
  readonly #arguments: ArgumentTranslator

  constructor(schema: QuerySchema, translator: ArgumentTranslator) {
    this.#schema = schema
    this.#arguments = translator
  }

  field(node: FieldNode, known: DMMF.SchemaField | undefined): TranslatedSelection {
    refuseDirectives(node)
    const args = this.#arguments.arguments(node.arguments ?? [], known?.args ?? [])
    const fields = known === undefined ? undefined : this.#schema.outputFields(known.outputType)
    const { selection, shape } = this.#fields(node.selectionSet, fields)
    return { query: { ...(isEmpty(args) ? {} : { arguments: args }), selection }, shape }
  }

  #fields(
    set: SelectionSetNode | undefined,
    known: ReadonlyMap<string, DMMF.SchemaField> | undefined,
  ): { selection: FieldSelection['selection']; shape: Shape } {
    const selection = new Map<string, boolean | FieldSelection>()
    const shape: ShapedField[] = []
    for (const node of set?.selections ?? []) {
      if (node.kind !== Kind.FIELD) {
        throw new DocumentError('Fragments are not supported. Write the fields where they are wanted.')
      }
      const name = node.name.value
      const part = this.#part(node, known?.get(name))
      selection.set(name, joined(name, selection.get(name), part.query))
      shape.push({ alias: node.alias?.value ?? name, name, shape: part.shape })
    }
    return { selection: Object.fromEntries(selection), shape }
  }

  /** A scalar is selected by `true`; whatever is more than that says so. */
  #part(
    node: FieldNode,
    known: DMMF.SchemaField | undefined,
  ): { query: true | FieldSelection; shape: Shape | undefined } {
    const { query, shape } = this.field(node, known)
    const isObject = node.selectionSet !== undefined || known?.outputType.location === 'outputObjectTypes'
    if (!isObject && query.arguments === undefined) {
      return { query: true, shape: undefined }
    }
    return { query, shape: isObject ? shape : undefined }
  }
}

/** The JSON protocol names a field once, so that one which is selected twice must mean the same rows both times. */
function joined(
  name: string,
  first: boolean | FieldSelection | undefined,
  second: true | FieldSelection,
): true | FieldSelection {
  if (first === undefined || first === true || first === false || second === true) {
    return second
  }
  if (JSON.stringify(first.arguments) !== JSON.stringify(second.arguments)) {
    throw new DocumentError(
      `The field '${name}' is selected twice with different arguments, which one query cannot do. Send two queries.`,
    )
  }
  const selection = new Map(Object.entries(first.selection))
  for (const [key, part] of Object.entries(second.selection)) {
    selection.set(key, joined(key, selection.get(key), part === false ? true : part))
  }
  return { ...second, selection: Object.fromEntries(selection) }
}

function refuseDirectives({ directives, name }: FieldNode): void {
  const [directive] = directives ?? []
  if (directive !== undefined) {
    throw new DocumentError(
      `The field '${name.value}' has the directive '@${directive.name.value}'. There are none here.`,
    )
  }
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0
}
