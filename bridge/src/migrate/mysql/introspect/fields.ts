import { attributeOf } from '../../../schema/syntax/attributes.ts'
import type { Column } from '../structure/table.ts'
import { fieldDefault } from './field-default.ts'
import { fieldTypeOf } from './field-type.ts'
import type { Container } from './naming.ts'
import { WITHOUT_NAME } from './previous/documentation.ts'
import type { Scope } from './scope.ts'
import type { MemberText } from './text/block-text.ts'
import { printString } from './text/expression-text.ts'

/** The field of a column. The keys are attributes that it gets beside its own. */
export function scalarField(container: Container, column: Column, keys: readonly string[], scope: Scope): MemberText {
  const { naming, previous: schema } = scope
  const { name, map, previous } = naming.field(container, column)
  const type = fieldTypeOf(column, naming)
  const value = fieldDefault(column, previous, scope)
  const model = naming.block(container).previous
  const documentation = model === undefined || previous === undefined ? [] : schema.documentationOf(model, previous)
  const keeps = (attribute: string) => previous !== undefined && attributeOf(previous, attribute) !== undefined
  return {
    documentation: name === '' ? [WITHOUT_NAME] : documentation,
    commentedOut: name === '',
    name: name === '' ? column.name : name,
    type: `${type.name}${column.nullable ? '?' : ''}`,
    attributes: [
      ...keys,
      ...(value === undefined ? [] : [`@default(${value})`]),
      ...(keeps('updatedAt') && type.name === 'DateTime' ? ['@updatedAt'] : []),
      ...(map === undefined ? [] : [`@map(${printString(map)})`]),
      ...(type.native === undefined ? [] : [`@${schema.datasource}.${type.native}`]),
      ...(keeps('ignore') ? ['@ignore'] : []),
    ],
  }
}

/** Says what cannot be taken over of the columns of a model or a view. */
export function warnOfFields(kind: 'Model' | 'View', container: Container, { naming, warnings }: Scope): void {
  const block = naming.block(container).name
  for (const column of container.columns) {
    const { name, map, previous } = naming.field(container, column)
    const { unsupported } = fieldTypeOf(column, naming)
    const field = name === '' ? column.name : name
    const place = `${kind}: "${block}", field: "${field}"`
    if (name === '') {
      warnings.addFieldWithoutName(`${kind}: "${block}"`, field)
    }
    if (previous !== undefined && map !== undefined) {
      warnings.add('mappedFields', place)
    }
    if (unsupported !== undefined) {
      warnings.add('unsupportedTypes', `${place}, original data type: "${unsupported}"`)
    }
    if (column.comment !== undefined) {
      warnings.add('comments', `Type: "field", name: "${block}.${field}"`)
    }
  }
}
