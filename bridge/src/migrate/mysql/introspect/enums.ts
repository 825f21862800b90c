import type { EnumType } from '../structure/column-type.ts'
import type { Scope } from './scope.ts'
import type { BlockText, MemberText } from './text/block-text.ts'
import { printString } from './text/expression-text.ts'

export function enumBlock(type: EnumType, { naming, previous: schema }: Scope): BlockText {
  const { name, map, previous } = naming.enum(type)
  return {
    kind: 'enum',
    documentation: previous === undefined ? [] : schema.documentationOf(previous),
    name,
    members: type.values.map((value): MemberText => {
      const { name: own, map: mapped, previous: node } = naming.value(type, value)
      return {
        documentation: previous === undefined || node === undefined ? [] : schema.documentationOf(previous, node),
        commentedOut: own === '',
        name: own === '' ? value : own,
        type: '',
        attributes: mapped === undefined ? [] : [`@map(${printString(mapped)})`],
      }
    }),
    attributes: map === undefined ? [] : [`@@map(${printString(map)})`],
  }
}

export function warnOfEnum(type: EnumType, { naming, warnings }: Scope): void {
  const { name, map, previous } = naming.enum(type)
  if (previous !== undefined && map !== undefined) {
    warnings.add('mappedEnums', `"${name}"`)
  }
  for (const value of type.values) {
    const { name: own, map: mapped, previous: node } = naming.value(type, value)
    if (own === '') {
      warnings.add('valuesWithoutName', `Enum: "${name}", value: "${value}"`)
    } else if (node !== undefined && mapped !== undefined) {
      warnings.add('mappedValues', `Enum: "${name}", value: "${own}"`)
    }
  }
}
