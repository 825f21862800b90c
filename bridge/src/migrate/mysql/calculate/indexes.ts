import {
  argumentOf,
  attributeOf,
  databaseNameOf,
  itemsOf,
  nameOf,
  numberOf,
  textOf,
} from '../../../schema/syntax/attributes.ts'
import type { Argument, Attribute, Expression, ModelNode } from '../../../schema/syntax/tree.ts'
import type { Index, IndexColumn, IndexKind } from '../structure/table-index.ts'
import { columnName, constraintName } from './names.ts'

export function primaryKeyOf(model: ModelNode): IndexColumn[] {
  const block = attributeOf(model, 'id')
  if (block !== undefined) {
    return columnsOf(block, model)
  }
  return model.fields.flatMap((field) => {
    const id = attributeOf(field, 'id')
    return id === undefined ? [] : [indexColumn(databaseNameOf(field), id.arguments)]
  })
}

/** The indexes in the order of Prisma: those of single fields come first. */
export function indexesOf(model: ModelNode): Index[] {
  return [
    ...fieldIndexes(model),
    ...blockIndexes(model, 'index', 'normal'),
    ...blockIndexes(model, 'unique', 'unique'),
    ...blockIndexes(model, 'fulltext', 'fulltext'),
  ]
}

function fieldIndexes(model: ModelNode): Index[] {
  return model.fields.flatMap((field) => {
    const unique = attributeOf(field, 'unique')
    if (unique === undefined) {
      return []
    }
    const columns = [indexColumn(databaseNameOf(field), unique.arguments)]
    return [{ name: indexName(unique, model, 'unique', columns), kind: 'unique', columns }]
  })
}

function blockIndexes(model: ModelNode, attributeName: string, kind: IndexKind): Index[] {
  return model.attributes
    .filter(({ name }) => name === attributeName)
    .map((attribute) => {
      const columns = columnsOf(attribute, model)
      return { name: indexName(attribute, model, kind, columns), kind, columns }
    })
}

function indexName(attribute: Attribute, model: ModelNode, kind: IndexKind, columns: readonly IndexColumn[]): string {
  // A unique constraint's `name` is the one of its argument in the client.
  const own = argumentOf(attribute, 'map') ?? (kind === 'unique' ? undefined : argumentOf(attribute, 'name'))
  const names = columns.map(({ name }) => name)
  return textOf(own) ?? constraintName(databaseNameOf(model), names, kind === 'unique' ? 'key' : 'idx')
}

function columnsOf(attribute: Attribute, model: ModelNode): IndexColumn[] {
  return itemsOf(argumentOf(attribute, 'fields', 'first')).map((item) =>
    indexColumn(columnName(model, nameOf(item) ?? ''), argumentsOf(item)),
  )
}

function argumentsOf(item: Expression): readonly Argument[] {
  return item.kind === 'call' ? item.arguments : []
}

function indexColumn(name: string, args: readonly Argument[]): IndexColumn {
  const sort = nameOf(argumentOf({ arguments: args }, 'sort'))
  return {
    name,
    length: numberOf(argumentOf({ arguments: args }, 'length')),
    order: sort === 'Desc' ? 'desc' : sort === 'Asc' ? 'asc' : undefined,
  }
}
