import { attributeOf } from '../../../schema/syntax/attributes.ts'
import type { Column } from '../structure/table.ts'
import { fieldDefault } from './field-default.ts'
import { fieldTypeOf } from './field-type.ts'
import type { Container } from './naming.ts'
import type { Scope } from './scope.ts'
import type { MemberText } from './text/block-text.ts'
import { printString } from './text/expression-text.ts'

const WITHOUT_NAME =
  'This field was commented out because of an invalid name. Please provide a valid one that matches [a-zA-Z][a-zA-Z0-9_]*'

/** The field of a column. The keys are attributes that it gets beside its own. */
export function scalarField(container: Container, column: Column, keys: readonly string[], scope: Scope): MemberText {
  const { naming, previous: schema } = scope
  const { name, map, previous } = naming.field(container, column)
  const type = fieldTypeOf(column, naming)
  const value = fieldDefault(column, previous, naming)
  const model = naming.block(container).previous
  const given = model === undefined || previous === undefined ? [] : schema.documentationOf(model, previous)
  const keeps = (attribute: string) => previous !== undefined && attributeOf(previous, attribute) !== undefined
  return {
    // A field that stands there as a comment leaves its line to the next one.
    documentation: name === '' ? [WITHOUT_NAME] : given.filter((line) => line !== WITHOUT_NAME),
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
