import type * as DMMF from '@prisma/dmmf'

import { columnType, sqlString } from './column-type.ts'

type Default = NonNullable<DMMF.Field['default']>
type Call = Extract<Default, { readonly name: string }>

/** What follows a column's type for its default: `AUTO_INCREMENT`, ` DEFAULT …`, or nothing where Prisma makes the value. */
export function columnDefault(field: DMMF.Field, enums: DMMF.Datamodel['enums']): string {
  const { default: value } = field
  if (value === undefined || cannotHaveDefault(columnType(field, enums))) {
    return ''
  }
  if (isCall(value)) {
    return callDefault(field, value)
  }
  return ` DEFAULT ${literal(field, String(value), enums)}`
}

function isCall(value: Default): value is Call {
  return typeof value === 'object' && 'name' in value
}

function callDefault(field: DMMF.Field, { name, args }: Call): string {
  switch (name) {
    case 'autoincrement':
      return ' AUTO_INCREMENT'
    case 'now':
      return ` DEFAULT CURRENT_TIMESTAMP(${field.nativeType?.[1][0] ?? '3'})`
    case 'dbgenerated':
      return ` DEFAULT (${String(args[0])})`
    default:
      return ''
  }
}

function literal(field: DMMF.Field, text: string, enums: DMMF.Datamodel['enums']): string {
  switch (field.type) {
    case 'Int':
    case 'BigInt':
    case 'Float':
    case 'Decimal':
    case 'Boolean':
      return text
    case 'DateTime':
      return sqlString(new Date(text).toISOString().replace('T', ' ').replace('Z', ''))
    default:
      return sqlString(enumValue(field.type, text, enums) ?? text)
  }
}

function enumValue(type: string, name: string, enums: DMMF.Datamodel['enums']): string | undefined {
  const value = enums.find((candidate) => candidate.name === type)?.values.find((one) => one.name === name)
  return value?.dbName ?? value?.name
}

/** MySQL takes no default for these, and Prisma gives the value itself. */
function cannotHaveDefault(type: string): boolean {
  return /^(?:JSON|\w*BLOB|\w*TEXT)\b/.test(type)
}
