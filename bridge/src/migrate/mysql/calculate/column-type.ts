import { databaseNameOf } from '../../../schema/syntax/attributes.ts'
import type { FieldNode, ModelNode } from '../../../schema/syntax/tree.ts'
import { BOOLEAN, type ColumnType, type NativeType, type NativeTypeName } from '../structure/column-type.ts'
import { enumNamed, type SchemaModels } from './schema-models.ts'

/** What Prisma Migrate makes of a scalar without a native type. */
const DEFAULT_TYPES: Readonly<Record<string, NativeType>> = {
  Int: native('Int'),
  BigInt: native('BigInt'),
  Float: native('Double'),
  Decimal: native('Decimal', 65, 30),
  Boolean: BOOLEAN,
  String: native('VarChar', 191),
  DateTime: native('DateTime', 3),
  Json: native('Json'),
  Bytes: native('LongBlob'),
}

function native(name: NativeTypeName, ...args: number[]): NativeType {
  return { kind: 'native', name, args }
}

export function calculateType(field: FieldNode, model: ModelNode, schema: SchemaModels): ColumnType {
  if (field.unsupported !== undefined) {
    return { kind: 'unsupported', sql: field.unsupported }
  }
  const node = enumNamed(schema, field.type)
  if (node !== undefined) {
    const name = `${databaseNameOf(model)}_${databaseNameOf(field)}`
    return { kind: 'enum', name, values: node.values.map(databaseNameOf) }
  }
  const type = nativeTypeOf(field) ?? DEFAULT_TYPES[field.type]
  if (type === undefined) {
    throw new Error(`There is no MySQL type for the field '${field.name}' of type '${field.type}'.`)
  }
  return field.type === 'Boolean' && type.name === 'TinyInt' ? BOOLEAN : type
}

/** The type that an attribute such as `@db.VarChar(20)` gives. The name before the point is that of the datasource. */
function nativeTypeOf({ attributes }: FieldNode): NativeType | undefined {
  const attribute = attributes.find(({ name }) => name.includes('.'))
  if (attribute === undefined) {
    return undefined
  }
  const name = attribute.name.slice(attribute.name.indexOf('.') + 1) as NativeTypeName
  const args = attribute.arguments.flatMap(({ value }) => (value.kind === 'number' ? [Number(value.text)] : []))
  return { kind: 'native', name, args }
}
