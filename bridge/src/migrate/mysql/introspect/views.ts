import { attributeOf } from '../../../schema/syntax/attributes.ts'
import type { ModelNode } from '../../../schema/syntax/tree.ts'
import type { DatabaseView } from '../structure/database-structure.ts'
import type { Column } from '../structure/table.ts'
import { scalarField, warnOfFields } from './fields.ts'
import { idName } from './keys.ts'
import { isReserved } from './names.ts'
import { withLine } from './previous/documentation.ts'
import type { Scope } from './scope.ts'
import type { BlockText } from './text/block-text.ts'
import { printAttribute, printString } from './text/expression-text.ts'

/** What a view of the schema has of its own: a database knows no keys of views. */
const KEPT = ['id', 'unique', 'index', 'fulltext', 'ignore']

const COMMENTS =
  'This view or at least one of its fields has comments in the database, and requires an additional setup for migrations: Read more: https://pris.ly/d/database-comments'

export function viewBlock(view: DatabaseView, scope: Scope): BlockText {
  const { name, map, previous } = scope.naming.block(view)
  return {
    kind: 'view',
    documentation: documentation(view, scope),
    name,
    members: [
      ...view.columns.map((column) => scalarField(view, column, fieldKeys(view, column, scope), scope)),
      ...(scope.copiedRelations.get(view.name) ?? []),
    ],
    attributes: [...blockKeys(previous), ...(map === undefined ? [] : [`@@map(${printString(map)})`])],
  }
}

export function warnOfView(view: DatabaseView, scope: Scope): void {
  const { naming, warnings } = scope
  const { name, map, previous } = naming.block(view)
  if (idName(previous) !== undefined) {
    warnings.add('namedViewIds', `"${name}"`)
  }
  if (previous !== undefined && map !== undefined) {
    warnings.add('mappedViews', `"${name}"`)
  }
  warnOfFields('View', view, scope)
  for (const { type } of scope.copiedRelations.get(view.name) ?? []) {
    warnings.add('copiedRelations', `"${type.replace(/\W/g, '')}"`)
  }
}

function fieldKeys(view: DatabaseView, column: Column, { naming }: Scope): string[] {
  const { previous } = naming.field(view, column)
  return ['id', 'unique'].flatMap((name) => {
    const attribute = previous === undefined ? undefined : attributeOf(previous, name)
    return attribute === undefined ? [] : [printAttribute(attribute, '@')]
  })
}

function blockKeys(previous: ModelNode | undefined): string[] {
  return (previous?.attributes ?? [])
    .filter(({ name }) => KEPT.includes(name))
    .map((attribute) => printAttribute(attribute, '@@'))
}

function documentation(view: DatabaseView, scope: Scope): readonly string[] {
  const { name, previous } = scope.naming.block(view)
  if (previous !== undefined) {
    return scope.previous.documentationOf(previous)
  }
  const lines = [
    isReserved(view.name)
      ? `This view has been renamed to '${name}' during introspection, because the original name '${view.name}' is reserved.`
      : '',
    view.columns.some(({ comment }) => comment !== undefined) ? COMMENTS : '',
  ]
  return lines.filter((line) => line !== '').reduce<readonly string[]>(withLine, [])
}
