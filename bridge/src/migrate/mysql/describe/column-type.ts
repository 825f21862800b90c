import type { ColumnType, NativeTypeName } from '../structure/column-type.ts'
import type { ColumnRow } from './columns.ts'

type TypeRow = Pick<
  ColumnRow,
  'table' | 'name' | 'dataType' | 'columnType' | 'length' | 'precision' | 'scale' | 'timePrecision' | 'default'
>

const INTEGERS: Readonly<Record<string, readonly [NativeTypeName, NativeTypeName]>> = {
  tinyint: ['TinyInt', 'UnsignedTinyInt'],
  smallint: ['SmallInt', 'UnsignedSmallInt'],
  mediumint: ['MediumInt', 'UnsignedMediumInt'],
  int: ['Int', 'UnsignedInt'],
  bigint: ['BigInt', 'UnsignedBigInt'],
}

const WITHOUT_ARGUMENTS: Readonly<Record<string, NativeTypeName>> = {
  float: 'Float',
  double: 'Double',
  text: 'Text',
  tinytext: 'TinyText',
  mediumtext: 'MediumText',
  longtext: 'LongText',
  json: 'Json',
  date: 'Date',
  year: 'Year',
  blob: 'Blob',
  tinyblob: 'TinyBlob',
  mediumblob: 'MediumBlob',
  longblob: 'LongBlob',
}

const WITH_ARGUMENTS: Readonly<Record<string, readonly [NativeTypeName, ...(keyof TypeRow)[]]>> = {
  decimal: ['Decimal', 'precision', 'scale'],
  char: ['Char', 'length'],
  varchar: ['VarChar', 'length'],
  binary: ['Binary', 'length'],
  varbinary: ['VarBinary', 'length'],
  bit: ['Bit', 'precision'],
  time: ['Time', 'timePrecision'],
  datetime: ['DateTime', 'timePrecision'],
  timestamp: ['Timestamp', 'timePrecision'],
}

export function readType(row: TypeRow): ColumnType {
  const { dataType = '', columnType = '' } = row
  if (isBooleanRow(row)) {
    return { kind: 'native', name: 'TinyInt', args: [1] }
  }
  const integer = INTEGERS[dataType]
  if (integer !== undefined) {
    return { kind: 'native', name: integer[/\bunsigned\b/i.test(columnType) ? 1 : 0], args: [] }
  }
  const plain = WITHOUT_ARGUMENTS[dataType]
  if (plain !== undefined) {
    return { kind: 'native', name: plain, args: [] }
  }
  const [name, ...args] = WITH_ARGUMENTS[dataType] ?? []
  if (name !== undefined) {
    return { kind: 'native', name, args: args.map((arg) => Number(row[arg])) }
  }
  switch (dataType) {
    case 'enum':
      return { kind: 'enum', name: `${row.table ?? ''}_${row.name ?? ''}`, values: enumValues(columnType) }
    case 'set':
      return { kind: 'set', sql: columnType }
    default:
      return { kind: 'unsupported', sql: columnType }
  }
}

/** The display width 1 is MySQL's sign for a boolean, unless the default is a number that no boolean has. */
function isBooleanRow({ columnType, default: value }: TypeRow): boolean {
  const isOtherNumber = value !== undefined && /^-?\d+$/.test(value) && value !== '0' && value !== '1'
  return /^tinyint\(1\)/i.test(columnType ?? '') && !isOtherNumber
}

/** The values of `enum('a','it''s')`. */
export function enumValues(columnType: string): string[] {
  return [...columnType.matchAll(/'((?:[^']|'')*)'/g)].map(([, value = '']) => value.replaceAll("''", "'"))
}
