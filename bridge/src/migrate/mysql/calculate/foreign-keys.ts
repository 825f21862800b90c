import { argumentOf, attributeOf, databaseNameOf, itemsOf, nameOf, textOf } from '../../../schema/syntax/attributes.ts'
import type { Attribute, FieldNode, ModelNode } from '../../../schema/syntax/tree.ts'
import type { ForeignKey, ReferentialAction } from '../structure/foreign-key.ts'
import { columnName, constraintName } from './names.ts'
import { fieldNamed, modelNamed, type SchemaModels } from './schema-models.ts'

/** The foreign keys of the relations whose columns the model has. Relations to views have none. */
export function foreignKeysOf(model: ModelNode, schema: SchemaModels): ForeignKey[] {
  return model.fields.flatMap((field) => {
    const relation = attributeOf(field, 'relation')
    const target = modelNamed(schema, field.type)
    if (relation === undefined || target === undefined) {
      return []
    }
    const fields = names(relation, 'fields')
    return fields.length === 0 ? [] : [foreignKey(model, field, relation, target)]
  })
}

function foreignKey(model: ModelNode, field: FieldNode, relation: Attribute, target: ModelNode): ForeignKey {
  const fields = names(relation, 'fields')
  const table = databaseNameOf(model)
  const columns = fields.map((name) => columnName(model, name))
  return {
    name: textOf(argumentOf(relation, 'map')) ?? constraintName(table, columns, 'fkey'),
    columns,
    referencedTable: databaseNameOf(target),
    referencedColumns: names(relation, 'references').map((name) => columnName(target, name)),
    onDelete: action(relation, 'onDelete') ?? (isRequired(model, field, fields) ? 'Restrict' : 'SetNull'),
    onUpdate: action(relation, 'onUpdate') ?? 'Cascade',
  }
}

/** One required column makes the whole key required. */
function isRequired(model: ModelNode, relation: FieldNode, fields: readonly string[]): boolean {
  return relation.arity === 'required' || fields.some((name) => fieldNamed(model, name)?.arity === 'required')
}

function action(relation: Attribute, argument: 'onDelete' | 'onUpdate'): ReferentialAction | undefined {
  return nameOf(argumentOf(relation, argument)) as ReferentialAction | undefined
}

function names(relation: Attribute, argument: 'fields' | 'references'): string[] {
  return itemsOf(argumentOf(relation, argument)).flatMap((item) => nameOf(item) ?? [])
}
