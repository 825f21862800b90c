import { argumentOf, attributeOf, itemsOf, nameOf, textOf } from '../../../schema/syntax/attributes.ts'
import type { Attribute, ModelNode } from '../../../schema/syntax/tree.ts'
import { columnName, constraintName } from '../calculate/names.ts'
import type { Index, IndexColumn } from '../structure/table-index.ts'
import type { Column, Table } from '../structure/table.ts'
import type { Naming } from './naming.ts'
import { printString } from './text/expression-text.ts'

const ATTRIBUTES = { normal: 'index', unique: 'unique', fulltext: 'fulltext' } as const

/** `@id` and `@unique` of one column. */
export function fieldKeys(table: Table, column: Column): string[] {
  const [id, ...rest] = table.primaryKey
  const isId = id?.name === column.name && rest.length === 0
  const unique = uniqueOf(table, column)
  return [
    ...(isId ? [`@id${inParentheses(columnArguments(withoutOrder(id)))}`] : []),
    ...(unique === undefined ? [] : [uniqueAttribute(unique, table)]),
  ]
}

/** `@@id`, `@@unique`, `@@index` and `@@fulltext`, in the order of the given model. */
export function blockKeys(table: Table, naming: Naming): string[] {
  const { previous } = naming.block(table)
  const indexes = table.indexes
    .filter((index) => !isFieldUnique(index, table) && hasFields(index, table, naming))
    .map((index) => ({ index, attribute: previousAttribute(index, table, previous) }))
    .sort((one, other) => position(one.attribute, previous) - position(other.attribute, previous))
  return [
    ...blockId(table, naming),
    ...indexes.map(({ index, attribute }) => blockIndex(index, attribute, table, naming)),
  ]
}

/** The name that the schema gives the primary key of several columns, for the client. */
export function idName(model: ModelNode | undefined): string | undefined {
  const id = model === undefined ? undefined : attributeOf(model, 'id')
  return id === undefined ? undefined : textOf(argumentOf(id, 'name'))
}

function blockId(table: Table, naming: Naming): string[] {
  if (table.primaryKey.length < 2) {
    return []
  }
  const name = idName(naming.block(table).previous)
  const args = [fieldList(table.primaryKey.map(withoutOrder), table, naming), ...named('name', name)]
  return [`@@id(${args.join(', ')})`]
}

function blockIndex(index: Index, attribute: Attribute | undefined, table: Table, naming: Naming): string {
  const clientName = index.kind === 'unique' ? nameArgument(attribute) : undefined
  const args = [fieldList(index.columns, table, naming), ...named('name', clientName), ...mapArgument(index, table)]
  return `@@${ATTRIBUTES[index.kind]}(${args.join(', ')})`
}

function uniqueAttribute(index: Index, table: Table): string {
  const [column] = index.columns
  return `@unique${inParentheses([...mapArgument(index, table), ...(column === undefined ? [] : columnArguments(column))])}`
}

/** The first unique index of just this column. Further ones stand in the block. */
function uniqueOf(table: Table, column: Column): Index | undefined {
  return table.indexes.find(
    ({ kind, columns }) => kind === 'unique' && columns.length === 1 && columns[0]?.name === column.name,
  )
}

function isFieldUnique(index: Index, table: Table): boolean {
  const column = table.columns.find(({ name }) => name === index.columns[0]?.name)
  return column !== undefined && uniqueOf(table, column) === index
}

function hasFields(index: Index, table: Table, naming: Naming): boolean {
  return index.columns.every((column) => naming.field(table, column).name !== '')
}

function fieldList(columns: readonly IndexColumn[], table: Table, naming: Naming): string {
  const fields = columns.map((column) => naming.field(table, column).name + inParentheses(columnArguments(column)))
  return `[${fields.join(', ')}]`
}

/** Prisma has no orders for the primary keys of MySQL. */
function withoutOrder(column: IndexColumn): IndexColumn {
  return { ...column, order: undefined }
}

function columnArguments({ length, order }: IndexColumn): string[] {
  return [...(length === undefined ? [] : [`length: ${length}`]), ...(order === 'desc' ? ['sort: Desc'] : [])]
}

function mapArgument({ name, kind, columns }: Index, table: Table): string[] {
  return named('map', name === defaultName(table.name, columns, kind) ? undefined : name)
}

function defaultName(table: string, columns: readonly { readonly name: string }[], kind: Index['kind']): string {
  const names = columns.map(({ name }) => name)
  return constraintName(table, names, kind === 'unique' ? 'key' : 'idx')
}

function named(argument: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${argument}: ${printString(value)}`]
}

function inParentheses(args: readonly string[]): string {
  return args.length === 0 ? '' : `(${args.join(', ')})`
}

/** The attribute of the given model that stands for the index: the one with its name. */
function previousAttribute(index: Index, table: Table, model: ModelNode | undefined): Attribute | undefined {
  return model?.attributes.find((attribute) => {
    const columns = itemsOf(argumentOf(attribute, 'fields', 'first')).map((item) => ({
      name: columnName(model, nameOf(item) ?? ''),
    }))
    const name = textOf(argumentOf(attribute, 'map')) ?? nameArgument(attribute)
    return (
      attribute.name === ATTRIBUTES[index.kind] &&
      [name, defaultName(table.name, columns, index.kind)].includes(index.name)
    )
  })
}

function nameArgument(attribute: Attribute | undefined): string | undefined {
  return attribute === undefined ? undefined : textOf(argumentOf(attribute, 'name'))
}

function position(attribute: Attribute | undefined, model: ModelNode | undefined): number {
  return attribute === undefined ? Number.POSITIVE_INFINITY : (model?.attributes.indexOf(attribute) ?? 0)
}
