import { type ColumnType, isBoolean, type NativeType, type NativeTypeName } from '../structure/column-type.ts'
import { sqlString } from './sql-text.ts'

/** The SQL of a column's type, such as `VARCHAR(191)` or `ENUM('RED', 'GREEN')`. */
export function typeSql(type: ColumnType): string {
  switch (type.kind) {
    case 'native':
      return isBoolean(type) ? 'BOOLEAN' : nativeSql(type)
    case 'enum':
      return `ENUM(${type.values.map(sqlString).join(', ')})`
    default:
      return type.sql
  }
}

function nativeSql({ name, args }: NativeType): string {
  return `${NAMES[name] ?? name.toUpperCase()}${args.length === 0 ? '' : `(${args.join(', ')})`}`
}

/** Native types whose SQL is not their own name in capitals. */
const NAMES: Readonly<Partial<Record<NativeTypeName, string>>> = {
  Int: 'INTEGER',
  UnsignedInt: 'INTEGER UNSIGNED',
  UnsignedSmallInt: 'SMALLINT UNSIGNED',
  UnsignedTinyInt: 'TINYINT UNSIGNED',
  UnsignedMediumInt: 'MEDIUMINT UNSIGNED',
  UnsignedBigInt: 'BIGINT UNSIGNED',
}
