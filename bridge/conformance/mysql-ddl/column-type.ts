import type * as DMMF from '@prisma/dmmf'

/** What Prisma Migrate makes of a scalar without a native type. */
const DEFAULT_TYPES: Readonly<Record<string, string>> = {
  Int: 'INTEGER',
  BigInt: 'BIGINT',
  Float: 'DOUBLE',
  Decimal: 'DECIMAL(65,30)',
  Boolean: 'BOOLEAN',
  String: 'VARCHAR(191)',
  DateTime: 'DATETIME(3)',
  Json: 'JSON',
  Bytes: 'LONGBLOB',
}

/** Native types whose SQL is not their own name in capitals. */
const NATIVE_TYPES: Readonly<Record<string, string>> = {
  UnsignedInt: 'INTEGER UNSIGNED',
  UnsignedSmallInt: 'SMALLINT UNSIGNED',
  UnsignedTinyInt: 'TINYINT UNSIGNED',
  UnsignedMediumInt: 'MEDIUMINT UNSIGNED',
  UnsignedBigInt: 'BIGINT UNSIGNED',
  Int: 'INTEGER',
}

/** The SQL type of a column, such as `VARCHAR(191)` or `ENUM('RED', 'GREEN')`. */
export function columnType(field: DMMF.Field, enums: DMMF.Datamodel['enums']): string {
  if (field.kind === 'enum') {
    return enumType(field.type, enums)
  }
  if (field.nativeType !== null && field.nativeType !== undefined) {
    const [name, args] = field.nativeType
    return `${NATIVE_TYPES[name] ?? name.toUpperCase()}${args.length === 0 ? '' : `(${args.join(', ')})`}`
  }
  const type = DEFAULT_TYPES[field.type]
  if (type === undefined) {
    throw new Error(`There is no MySQL type for the field '${field.name}' of type '${field.type}'.`)
  }
  return type
}

function enumType(name: string, enums: DMMF.Datamodel['enums']): string {
  const values = enums.find((candidate) => candidate.name === name)?.values ?? []
  return `ENUM(${values.map((value) => sqlString(value.dbName ?? value.name)).join(', ')})`
}

export function sqlString(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
