import { describe, expect, it } from 'vitest'

import { MYSQL_8, type Server } from '../describe/server.ts'
import type { ColumnType, NativeTypeName } from '../structure/column-type.ts'
import { typeChange } from './type-change.ts'

const MARIADB: Server = { ...MYSQL_8, mariaDb: true }

/** `VarChar(20)`, or `a|b` for an enum. */
function type(text: string): ColumnType {
  if (text.includes('|')) {
    return { kind: 'enum', name: 'e', values: text.split('|') }
  }
  const [, name = '', args] = /^(\w+)(?:\((.*)\))?$/.exec(text) ?? []
  return { kind: 'native', name: name as NativeTypeName, args: args?.split(',').map(Number) ?? [] }
}

describe('a change of type', () => {
  it.each([
    ['Int', 'Int', undefined],
    ['TinyInt(1)', 'TinyInt', undefined],
    ['TinyInt', 'TinyInt(1)', undefined],
    ['DateTime(0)', 'DateTime', undefined],
    ['Decimal(10,0)', 'Decimal', undefined],
    ['Int', 'BigInt', 'safe'],
    ['BigInt', 'Int', 'risky'],
    ['Int', 'UnsignedBigInt', 'risky'],
    ['UnsignedInt', 'BigInt', 'safe'],
    ['UnsignedInt', 'Int', 'risky'],
    ['Int', 'Double', 'safe'],
    ['BigInt', 'Double', 'risky'],
    ['Int', 'Decimal(10,0)', 'safe'],
    ['Int', 'Decimal(10,2)', 'risky'],
    ['Int', 'VarChar(191)', 'safe'],
    ['Int', 'VarChar(5)', 'risky'],
    ['Int', 'Json', 'impossible'],
    ['Int', 'DateTime(3)', 'impossible'],
    ['Decimal(10,2)', 'Decimal(12,2)', 'safe'],
    ['Decimal(10,2)', 'Decimal(10,4)', 'risky'],
    ['Decimal(10,2)', 'Int', 'risky'],
    ['Decimal(10,2)', 'Date', 'impossible'],
    ['Double', 'Float', 'risky'],
    ['Float', 'Double', 'safe'],
    ['Double', 'Int', 'risky'],
    ['VarChar(20)', 'VarChar(40)', 'safe'],
    ['VarChar(40)', 'VarChar(20)', 'risky'],
    ['VarChar(191)', 'Text', 'safe'],
    ['VarChar(191)', 'TinyText', 'risky'],
    ['Text', 'VarChar(191)', 'risky'],
    ['LongText', 'Text', 'risky'],
    ['Text', 'Int', 'risky'],
    ['VarChar(20)', 'Json', 'risky'],
    ['VarChar(20)', 'VarBinary(20)', 'safe'],
    ['VarBinary(20)', 'VarChar(20)', 'risky'],
    ['Blob', 'LongBlob', 'safe'],
    ['LongBlob', 'Blob', 'risky'],
    ['Blob', 'Int', 'impossible'],
    ['Date', 'DateTime(3)', 'safe'],
    ['DateTime(3)', 'Date', 'risky'],
    ['DateTime(3)', 'DateTime(6)', 'safe'],
    ['DateTime(6)', 'DateTime(3)', 'risky'],
    ['Timestamp(3)', 'DateTime(3)', 'safe'],
    ['DateTime(3)', 'Timestamp(3)', 'risky'],
    ['DateTime(3)', 'VarChar(191)', 'safe'],
    ['DateTime(3)', 'Int', 'impossible'],
    ['Date', 'Time(0)', 'impossible'],
    ['Json', 'LongText', 'safe'],
    ['Json', 'VarChar(191)', 'risky'],
    ['Json', 'Int', 'impossible'],
    ['Year', 'Int', 'safe'],
    ['Year', 'TinyInt', 'risky'],
    ['Bit(1)', 'TinyInt(1)', 'safe'],
    ['Bit(64)', 'Int', 'risky'],
    ['a|b', 'a|b', undefined],
    ['a|b', 'a|b|c', 'safe'],
    ['a|b', 'b|a', 'safe'],
    ['a|b', 'a|c', 'risky'],
    ['a|b', 'VarChar(191)', 'risky'],
    ['VarChar(191)', 'a|b', 'risky'],
  ] as const)('from %s to %s', (previous, next, expected) => {
    expect(typeChange({ previous: type(previous), next: type(next) }, MYSQL_8)).toBe(expected)
  })

  it('is none on MariaDB between JSON and the text that it is there', () => {
    expect(typeChange({ previous: type('LongText'), next: type('Json') }, MARIADB)).toBeUndefined()
    expect(typeChange({ previous: type('Json'), next: type('LongText') }, MARIADB)).toBeUndefined()
    expect(typeChange({ previous: type('LongText'), next: type('Json') }, MYSQL_8)).toBe('risky')
  })

  it('is none where Prisma does not know the type', () => {
    const unsupported: ColumnType = { kind: 'unsupported', sql: 'point' }
    const set: ColumnType = { kind: 'set', sql: "set('a')" }
    expect(typeChange({ previous: unsupported, next: type('VarChar(20)') }, MYSQL_8)).toBeUndefined()
    expect(typeChange({ previous: set, next: type('VarChar(191)') }, MYSQL_8)).toBeUndefined()
    expect(typeChange({ previous: type('Int'), next: unsupported }, MYSQL_8)).toBeUndefined()
  })
})
