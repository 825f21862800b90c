import { attributeOf } from '../../../schema/syntax/attributes.ts'
import type { Table } from '../structure/table.ts'
import { scalarField, warnOfFields } from './fields.ts'
import { hasIdentifier } from './identifiers.ts'
import { blockKeys, fieldKeys, idName } from './keys.ts'
import { isReserved } from './names.ts'
import { withLine } from './previous/documentation.ts'
import type { Scope } from './scope.ts'
import type { BlockText } from './text/block-text.ts'
import { printString } from './text/expression-text.ts'

const PARTITIONED =
  'This table is a partition table and requires additional setup for migrations. Visit https://pris.ly/d/partition-tables for more info.'
const CHECKS =
  'This table contains check constraints and requires additional setup for migrations. Visit https://pris.ly/d/check-constraints for more info.'
const WITHOUT_IDENTIFIER =
  'The underlying table does not contain a valid unique identifier and can therefore currently not be handled by Prisma Client.'
const COMMENTS =
  'This model or at least one of its fields has comments in the database, and requires an additional setup for migrations: Read more: https://pris.ly/d/database-comments'

export function modelBlock(table: Table, scope: Scope): BlockText {
  const { naming } = scope
  const { name, map } = naming.block(table)
  return {
    kind: 'model',
    documentation: documentation(table, scope),
    name,
    members: [
      ...table.columns.map((column) => scalarField(table, column, fieldKeys(table, column), scope)),
      ...(scope.relations.get(table.name) ?? []),
      ...(scope.copiedRelations.get(table.name) ?? []),
    ],
    attributes: [
      ...blockKeys(table, naming),
      ...(map === undefined ? [] : [`@@map(${printString(map)})`]),
      ...(scope.isIgnored(table) ? ['@@ignore'] : []),
    ],
  }
}

export function warnOfModel(table: Table, scope: Scope): void {
  const { naming, warnings } = scope
  const { name, map, previous } = naming.block(table)
  if (idName(previous) !== undefined && table.primaryKey.length > 1) {
    warnings.add('namedModelIds', `"${name}"`)
  }
  if (lacksIdentifier(table, scope)) {
    warnings.add('modelsWithoutIdentifier', `"${name}"`)
  }
  if (table.partitioned) {
    warnings.add('partitionedTables', `"${name}"`)
  }
  if (previous !== undefined && map !== undefined) {
    warnings.add('mappedModels', `"${name}"`)
  }
  if (table.comment !== undefined) {
    warnings.add('comments', `Type: "model", name: "${name}"`)
  }
  for (const check of table.checks) {
    warnings.add('checkConstraints', `Model: "${name}", constraint: "${check}"`)
  }
  warnOfFields('Model', table, scope)
  for (const { type } of scope.copiedRelations.get(table.name) ?? []) {
    warnings.add('copiedRelations', `"${type.replace(/\W/g, '')}"`)
  }
}

function documentation(table: Table, scope: Scope): readonly string[] {
  const { name, previous } = scope.naming.block(table)
  const isNew = previous === undefined
  const lines = [
    isNew && isReserved(table.name)
      ? `This model has been renamed to '${name}' during introspection, because the original name '${table.name}' is reserved.`
      : '',
    isNew && table.partitioned ? PARTITIONED : '',
    isNew && table.checks.length > 0 ? CHECKS : '',
    lacksIdentifier(table, scope) ? WITHOUT_IDENTIFIER : '',
    isNew && hasComment(table) ? COMMENTS : '',
  ]
  const given = previous === undefined ? [] : scope.previous.documentationOf(previous)
  return lines.filter((line) => line !== '').reduce<readonly string[]>(withLine, given)
}

/** And the given schema does not say so already. */
function lacksIdentifier(table: Table, { naming }: Scope): boolean {
  const { previous } = naming.block(table)
  return !hasIdentifier(table, naming) && (previous === undefined || attributeOf(previous, 'ignore') === undefined)
}

function hasComment({ comment, columns }: Table): boolean {
  return comment !== undefined || columns.some((column) => column.comment !== undefined)
}
