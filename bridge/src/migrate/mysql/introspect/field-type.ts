import type { ColumnType, NativeType, NativeTypeName } from '../structure/column-type.ts'
import type { Column } from '../structure/table.ts'
import type { Naming } from './naming.ts'
import { printString } from './text/expression-text.ts'

export interface FieldType {
  /** A scalar, an enum, or `Unsupported("…")`. */
  readonly name: string
  readonly unsupported: string | undefined
  /** `VarChar(20)`. Undefined where it is what Prisma makes of the scalar anyway. */
  readonly native: string | undefined
}

const SCALARS: Readonly<Record<NativeTypeName, string>> = {
  BigInt: 'BigInt',
  Binary: 'Bytes',
  Bit: 'Bytes',
  Blob: 'Bytes',
  Char: 'String',
  Date: 'DateTime',
  DateTime: 'DateTime',
  Decimal: 'Decimal',
  Double: 'Float',
  Float: 'Float',
  Int: 'Int',
  Json: 'Json',
  LongBlob: 'Bytes',
  LongText: 'String',
  MediumBlob: 'Bytes',
  MediumInt: 'Int',
  MediumText: 'String',
  SmallInt: 'Int',
  Text: 'String',
  Time: 'DateTime',
  Timestamp: 'DateTime',
  TinyBlob: 'Bytes',
  TinyInt: 'Int',
  TinyText: 'String',
  UnsignedBigInt: 'BigInt',
  UnsignedInt: 'Int',
  UnsignedMediumInt: 'Int',
  UnsignedSmallInt: 'Int',
  UnsignedTinyInt: 'Int',
  VarBinary: 'Bytes',
  VarChar: 'String',
  Year: 'Int',
}

/** The types that need no attribute: https://www.prisma.io/docs/orm/reference/prisma-schema-reference (MySQL). */
const DEFAULTS = new Set([
  'BigInt',
  'DateTime(3)',
  'Decimal(65, 30)',
  'Double',
  'Int',
  'Json',
  'LongBlob',
  'TinyInt(1)',
  'VarChar(191)',
])

export function fieldTypeOf({ type }: Pick<Column, 'type'>, naming: Naming): FieldType {
  switch (type.kind) {
    case 'native':
      return nativeFieldType(type)
    case 'enum':
      return naming.hasValues(type) ? scalar(naming.enum(type).name) : unsupported(enumSql(type.values))
    case 'set':
      return scalar('String')
    case 'unsupported':
      return unsupported(type.sql)
  }
}

/** The scalar of a type that has one, whatever it is called in the schema. */
export function scalarOf(type: ColumnType): string | undefined {
  switch (type.kind) {
    case 'native':
      return isSingleBit(type) || isBooleanInteger(type) ? 'Boolean' : SCALARS[type.name]
    case 'set':
      return 'String'
    default:
      return undefined
  }
}

function nativeFieldType(type: NativeType): FieldType {
  const native = type.args.length === 0 ? type.name : `${type.name}(${type.args.join(', ')})`
  return { ...scalar(scalarOf(type) ?? ''), native: DEFAULTS.has(native) ? undefined : native }
}

function scalar(name: string): FieldType {
  return { name, unsupported: undefined, native: undefined }
}

function unsupported(sql: string): FieldType {
  return { name: `Unsupported(${printString(sql)})`, unsupported: sql, native: undefined }
}

function isSingleBit({ name, args }: NativeType): boolean {
  return name === 'Bit' && args[0] === 1
}

function isBooleanInteger({ name, args }: NativeType): boolean {
  return name === 'TinyInt' && args[0] === 1
}

function enumSql(values: readonly string[]): string {
  return `enum(${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(',')})`
}
