import { argumentOf, attributeOf, databaseNameOf, textOf } from '../../../schema/syntax/attributes.ts'
import type { FieldNode, ModelNode } from '../../../schema/syntax/tree.ts'
import type { ForeignKey } from '../structure/foreign-key.ts'
import type { Column, Table } from '../structure/table.ts'
import { primaryKeyOf } from './indexes.ts'
import { shortened, withSuffix } from './names.ts'
import { columnFields, modelNamed, type SchemaModels } from './schema-models.ts'
import { columnOf } from './table.ts'

interface Side {
  readonly model: ModelNode
  readonly field: FieldNode
}

/** The tables behind implicit many-to-many relations: `_Relation` with the columns A and B. */
export function joinTables(schema: SchemaModels): Table[] {
  return [...sidesByRelation(schema).values()].flatMap((sides) => {
    const [a, b] = sides.toSorted(bySide)
    return a === undefined || b === undefined
      ? []
      : [joinTable(shortened(`_${relationName(a.model, a.field)}`), a.model, b.model, schema)]
  })
}

/** The ends of relations that are lists of models. Where both ends of a relation are, it has a table. */
function sidesByRelation(schema: SchemaModels): Map<string, Side[]> {
  const relations = new Map<string, Side[]>()
  for (const model of schema.models) {
    for (const field of model.fields) {
      const other = modelNamed(schema, field.type)
      if (field.arity === 'list' && other !== undefined) {
        const key = [relationName(model, field), ...[model.name, other.name].sort()].join('\n')
        relations.set(key, [...(relations.get(key) ?? []), { model, field }])
      }
    }
  }
  return relations
}

function relationName(model: ModelNode, field: FieldNode): string {
  const relation = attributeOf(field, 'relation')
  const given = relation === undefined ? undefined : textOf(argumentOf(relation, 'name', 'first'))
  return given ?? [model.name, field.type].sort().join('To')
}

/** A is the model that comes first by name, or the field, where a model is related to itself. */
function bySide(one: Side, other: Side): number {
  const [left, right] = [`${one.model.name}\n${one.field.name}`, `${other.model.name}\n${other.field.name}`]
  return left < right ? -1 : 1
}

function joinTable(name: string, a: ModelNode, b: ModelNode, schema: SchemaModels): Table {
  const columns = [joinColumn('A', name, a, schema), joinColumn('B', name, b, schema)]
  const [first, second] = columns.map((column) => ({ name: column.name, length: undefined, order: undefined }))
  return {
    name,
    comment: undefined,
    columns,
    primaryKey: [],
    indexes: [
      { name: withSuffix(name, '_AB_unique'), kind: 'unique', columns: [first, second].flatMap((one) => one ?? []) },
      { name: withSuffix(name, '_B_index'), kind: 'normal', columns: second === undefined ? [] : [second] },
    ],
    foreignKeys: schema.hasForeignKeys ? [joinKey('A', name, a), joinKey('B', name, b)] : [],
    checks: [],
    partitioned: false,
  }
}

function joinColumn(name: 'A' | 'B', table: string, model: ModelNode, schema: SchemaModels): Column {
  const [id] = primaryKeyOf(model)
  const field = columnFields(model, schema).find((candidate) => databaseNameOf(candidate) === id?.name)
  if (field === undefined) {
    throw new Error(`The model '${model.name}' has no id, so the table '${table}' cannot point to it.`)
  }
  const { type } = columnOf(field, model, schema)
  return {
    name,
    type,
    nullable: false,
    default: undefined,
    autoIncrement: false,
    madeByPrisma: false,
    generatedAs: undefined,
    comment: undefined,
    collation: undefined,
  }
}

function joinKey(column: 'A' | 'B', table: string, model: ModelNode): ForeignKey {
  return {
    name: withSuffix(table, `_${column}_fkey`),
    columns: [column],
    referencedTable: databaseNameOf(model),
    referencedColumns: primaryKeyOf(model).map(({ name }) => name),
    onDelete: 'Cascade',
    onUpdate: 'Cascade',
  }
}
