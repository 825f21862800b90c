import { databaseNameOf } from '../../../schema/syntax/attributes.ts'
import type { FieldNode, ModelNode } from '../../../schema/syntax/tree.ts'
import type { Column, Table } from '../structure/table.ts'
import { calculateDefault, isAutoIncrement, isMadeByPrisma } from './column-default.ts'
import { calculateType } from './column-type.ts'
import { indexesOf, primaryKeyOf } from './indexes.ts'
import { columnFields, type SchemaModels } from './schema-models.ts'

/** The table of a model, but for its foreign keys. */
export function tableOf(model: ModelNode, schema: SchemaModels): Table {
  return {
    name: databaseNameOf(model),
    comment: undefined,
    columns: columnFields(model, schema).map((field) => columnOf(field, model, schema)),
    primaryKey: primaryKeyOf(model),
    indexes: indexesOf(model),
    foreignKeys: [],
    checks: [],
    partitioned: false,
  }
}

export function columnOf(field: FieldNode, model: ModelNode, schema: SchemaModels): Column {
  const type = calculateType(field, model, schema)
  return {
    name: databaseNameOf(field),
    type,
    nullable: field.arity !== 'required',
    default: calculateDefault(field, type, schema),
    autoIncrement: isAutoIncrement(field),
    madeByPrisma: isMadeByPrisma(field),
    generatedAs: undefined,
    comment: undefined,
    collation: undefined,
  }
}
