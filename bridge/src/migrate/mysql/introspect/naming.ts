import { attributeOf, databaseNameOf } from '../../../schema/syntax/attributes.ts'
import type { Attribute, EnumNode, EnumValueNode, FieldNode, ModelNode } from '../../../schema/syntax/tree.ts'
import type { EnumType } from '../structure/column-type.ts'
import type { DatabaseStructure } from '../structure/database-structure.ts'
import type { Column, Table } from '../structure/table.ts'
import { type Candidate, distinctNames, type Named } from './distinct-names.ts'
import { enumTypes } from './enum-types.ts'
import { matchEnums } from './match-enums.ts'
import { blockName, memberName, type SchemaName, valueName } from './names.ts'
import type { PreviousSchema } from './previous/previous-schema.ts'

/** A table or a view. No two of a database have the same name. */
export type Container = Pick<Table, 'name' | 'columns'>

/** The names that the things of a database have in the schema: those of the given schema, or else Prisma's own. */
export class Naming {
  readonly #blocks: ReadonlyMap<string, Named<ModelNode | EnumNode>>
  readonly #fields = new Map<string, ReadonlyMap<string, Named<FieldNode>>>()
  readonly #values = new Map<string, ReadonlyMap<string, Named<EnumValueNode>>>()
  readonly #models: ReadonlyMap<string, ModelNode>
  readonly #enums: ReadonlyMap<string, EnumNode>

  constructor(structure: DatabaseStructure, previous: PreviousSchema) {
    this.#models = new Map([
      ...matchContainers(structure.tables, previous.models),
      ...matchContainers(structure.views, previous.views),
    ])
    const containers: readonly Container[] = [...structure.tables, ...structure.views]
    for (const container of containers) {
      this.#fields.set(container.name, fieldNames(container, this.#models.get(container.name)))
    }
    this.#enums = matchEnums(structure, previous, (container, column) => this.field(container, column).previous)
    const types = enumTypes(containers)
    for (const type of types) {
      this.#values.set(type.name, valueNames(type, this.#enums.get(type.name)))
    }
    this.#blocks = distinctNames<ModelNode | EnumNode>([
      ...containers.map(({ name }) => blockCandidate(containerKey(name), name, this.#models.get(name))),
      ...types.map(({ name }) => blockCandidate(enumKey(name), name, this.#enums.get(name))),
    ])
  }

  /** The name of a model or a view. */
  block({ name }: Pick<Container, 'name'>): Named<ModelNode> {
    return { ...known(this.#blocks, containerKey(name)), previous: this.#models.get(name) }
  }

  /** The name is empty where the column has none that can be written. */
  field(container: Pick<Container, 'name'>, column: Pick<Column, 'name'>): Named<FieldNode> {
    return known(known(this.#fields, container.name), column.name)
  }

  enum({ name }: EnumType): Named<EnumNode> {
    return { ...known(this.#blocks, enumKey(name)), previous: this.#enums.get(name) }
  }

  /** The name is empty where the value has none that can be written. */
  value(type: EnumType, value: string): Named<EnumValueNode> {
    return known(this.#values, type.name).get(value) ?? { ...valueName(value), previous: undefined }
  }

  /** An enum has to have values: where none has a name that can be written, there is no enum. */
  hasValues(type: EnumType): boolean {
    return type.values.some((value) => this.value(type, value).name !== '')
  }
}

function fieldNames({ columns }: Container, model: ModelNode | undefined): Map<string, Named<FieldNode>> {
  return distinctNames(columns.map(({ name }) => candidate(name, name, memberName(name), nodeOf(name, model?.fields))))
}

function valueNames(type: EnumType, node: EnumNode | undefined): Map<string, Named<EnumValueNode>> {
  return distinctNames(
    type.values.map((value) => candidate(value, value, valueName(value), nodeOf(value, node?.values))),
  )
}

function matchContainers(containers: readonly Container[], nodes: readonly ModelNode[]): [string, ModelNode][] {
  return containers.flatMap(({ name }): [string, ModelNode][] => {
    const node = nodeOf(name, nodes)
    return node === undefined ? [] : [[name, node]]
  })
}

interface SchemaNode {
  readonly name: string
  readonly attributes: readonly Attribute[]
}

function nodeOf<Node extends SchemaNode>(databaseName: string, nodes: readonly Node[] = []): Node | undefined {
  return nodes.find((node) => databaseNameOf(node) === databaseName)
}

function blockCandidate<Node extends SchemaNode>(key: string, name: string, node: Node | undefined): Candidate<Node> {
  return candidate(key, name, blockName(name), node)
}

function candidate<Node extends SchemaNode>(
  key: string,
  databaseName: string,
  fresh: SchemaName,
  node: Node | undefined,
): Candidate<Node> {
  const previous = node === undefined ? undefined : { node, name: { name: node.name, map: mapOf(node) } }
  return { key, databaseName, fresh, previous }
}

function mapOf(node: SchemaNode): string | undefined {
  return attributeOf(node, 'map') === undefined ? undefined : databaseNameOf(node)
}

function containerKey(name: string): string {
  return `table ${name}`
}

function enumKey(name: string): string {
  return `enum ${name}`
}

function known<Value>(values: ReadonlyMap<string, Value>, key: string): Value {
  const value = values.get(key)
  if (value === undefined) {
    throw new Error(`'${key}' is no part of the structure.`)
  }
  return value
}
