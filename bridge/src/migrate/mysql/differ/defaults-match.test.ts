import { expect, it } from 'vitest'

import type { ColumnDefault } from '../structure/column-default.ts'
import type { NativeTypeName } from '../structure/column-type.ts'
import type { Column } from '../structure/table.ts'
import { defaultsMatch } from './defaults-match.ts'

function column(name: NativeTypeName, value: ColumnDefault | undefined): Column {
  return {
    name: 'c',
    type: { kind: 'native', name, args: [] },
    nullable: false,
    default: value,
    autoIncrement: false,
    madeByPrisma: false,
    generatedAs: undefined,
    comment: undefined,
    collation: undefined,
  }
}

const literal = (value: string): ColumnDefault => ({ kind: 'literal', value })
const sql = (text: string | undefined): ColumnDefault => ({ kind: 'expression', sql: text })
const NOW: ColumnDefault = { kind: 'now' }

it.each<[NativeTypeName, ColumnDefault | undefined, ColumnDefault | undefined, boolean]>([
  ['Int', undefined, undefined, true],
  ['Int', literal('1'), literal('1'), true],
  ['Int', literal('1'), literal('2'), false],
  ['Int', literal('1'), undefined, false],
  ['Int', undefined, literal('1'), false],
  ['Int', literal('1'), sql('(1)'), true],
  ['Int', sql('(1 + 1)'), sql('(1+1)'), true],
  ['Int', sql('(1 + 1)'), sql('1 + 1'), true],
  ['Int', sql('((1) + (1))'), sql('(1) + (1)'), true],
  ['Int', sql('(1 + 1)'), sql('(1 + 2)'), false],
  ['Int', sql('(1 + 1)'), sql(undefined), true],
  ['Int', undefined, sql(undefined), true],
  ['Float', literal('0.1'), literal('0.10000000149'), true],
  ['Double', literal('0.1'), literal('0.10000000149'), false],
  ['VarChar', sql('(uuid())'), sql('(UUID())'), true],
  ['VarChar', sql("(concat('A',`b`))"), sql("concat('A', b)"), true],
  ['VarChar', sql("(concat('A'))"), sql("(concat('a'))"), false],
  ['VarChar', sql("(_utf8mb4\\'a b\\')"), sql("('a b')"), true],
  ['VarChar', literal("it's"), sql("'it''s'"), true],
  ['VarChar', literal('A'), literal('a'), false],
  ['DateTime', NOW, NOW, true],
  ['DateTime', NOW, sql('now(3)'), true],
  ['DateTime', NOW, sql('CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3)'), true],
  ['DateTime', NOW, undefined, false],
  ['DateTime', NOW, literal('2024-01-31 00:00:00'), false],
  ['DateTime', sql("('2024-01-31 12:30:00.250')"), literal('2024-01-31 12:30:00.25'), true],
  ['DateTime', sql("'2024-01-31 12:30:00.000'"), literal('2024-01-31 12:30:00'), true],
  ['DateTime', sql("('2024-01-31 12:30:00')"), literal('2024-01-31 12:30:01'), false],
  ['Json', sql('(json_object())'), undefined, true],
])('the default of a %s: %j and %j', (type, previous, next, expected) => {
  expect(defaultsMatch({ previous: column(type, previous), next: column(type, next) })).toBe(expected)
})
