import type { SqlQueryable } from '@prisma/driver-adapter-utils'
import { describe, expect, it } from 'vitest'

import { readChecks } from './checks.ts'
import { columnOf, type ColumnRow } from './columns.ts'
import { readForeignKeys } from './foreign-keys.ts'
import { readIndexes } from './indexes.ts'
import { MYSQL_8, readServer, type Server } from './server.ts'

const MARIADB: Server = { mariaDb: true, version: [11, 4, 5], ignoresTableCase: false }

/** Answers any question with these rows. */
function answering(rows: readonly (readonly unknown[])[]): SqlQueryable {
  const result = { columnNames: [], columnTypes: [], rows: rows.map((row) => [...row]) }
  return {
    provider: 'mysql',
    adapterName: 'rows',
    queryRaw: () => Promise.resolve(result),
    executeRaw: () => Promise.resolve(0),
  }
}

function row(columnType: string, more: Partial<ColumnRow> = {}): ColumnRow {
  return {
    table: 't',
    name: 'c',
    dataType: columnType.replace(/[( ].*$/, ''),
    columnType,
    length: /^(?:var)?(?:char|binary)\((\d+)\)/.exec(columnType)?.[1],
    precision: /^(?:decimal|bit)\((\d+)/.exec(columnType)?.[1],
    scale: /^decimal\(\d+,(\d+)\)/.exec(columnType)?.[1],
    timePrecision: /^(?:datetime|timestamp|time)/.test(columnType)
      ? (/\((\d)\)/.exec(columnType)?.[1] ?? '0')
      : undefined,
    default: undefined,
    nullable: 'YES',
    extra: '',
    comment: '',
    generation: '',
    collation: undefined,
    tableCollation: 'utf8mb4_unicode_ci',
    ...more,
  }
}

const typeOf = (columnType: string, more: Partial<ColumnRow> = {}) =>
  columnOf(row(columnType, more), MYSQL_8, new Set()).type

describe('the type of a column', () => {
  it.each([
    ['int', 'Int', []],
    ['int(11)', 'Int', []],
    ['int unsigned', 'UnsignedInt', []],
    ['int(10) unsigned zerofill', 'UnsignedInt', []],
    ['tinyint', 'TinyInt', []],
    ['tinyint(4)', 'TinyInt', []],
    ['tinyint(1)', 'TinyInt', [1]],
    ['tinyint unsigned', 'UnsignedTinyInt', []],
    ['mediumint', 'MediumInt', []],
    ['bigint unsigned', 'UnsignedBigInt', []],
    ['decimal(65,30)', 'Decimal', [65, 30]],
    ['double', 'Double', []],
    ['float', 'Float', []],
    ['char(36)', 'Char', [36]],
    ['varchar(191)', 'VarChar', [191]],
    ['binary(16)', 'Binary', [16]],
    ['longtext', 'LongText', []],
    ['mediumblob', 'MediumBlob', []],
    ['json', 'Json', []],
    ['datetime', 'DateTime', [0]],
    ['datetime(3)', 'DateTime', [3]],
    ['timestamp(6)', 'Timestamp', [6]],
    ['time(2)', 'Time', [2]],
    ['year', 'Year', []],
    ['year(4)', 'Year', []],
    ['bit(5)', 'Bit', [5]],
  ])('%s is %s', (columnType, name, args) => {
    expect(typeOf(columnType)).toEqual({ kind: 'native', name, args })
  })

  it('is a list of values for an enum', () => {
    expect(typeOf("enum('a','it''s','b,c')")).toEqual({ kind: 'enum', name: 't_c', values: ['a', "it's", 'b,c'] })
  })

  it('is kept as text where Prisma has no type for it', () => {
    expect(typeOf("set('a','b')")).toEqual({ kind: 'set', sql: "set('a','b')" })
    expect(typeOf('point')).toEqual({ kind: 'unsupported', sql: 'point' })
  })

  it('is no boolean if the default is another number', () => {
    expect(typeOf('tinyint(1)', { default: '1' })).toEqual({ kind: 'native', name: 'TinyInt', args: [1] })
    expect(typeOf('tinyint(1)', { default: '5' })).toEqual({ kind: 'native', name: 'TinyInt', args: [] })
  })

  it('is JSON for a text of MariaDB with the check that JSON has there', async () => {
    const checks = await readChecks(
      answering([
        ['t', 'c', 'json_valid(`c`)'],
        ['t', 'CONSTRAINT_1', '`d` > 1'],
      ]),
      MARIADB,
    )
    expect(checks.get('t')).toEqual([
      { name: 'c', jsonColumn: 'c' },
      { name: 'CONSTRAINT_1', jsonColumn: undefined },
    ])
    expect(columnOf(row('longtext'), MARIADB, new Set(['c'])).type).toMatchObject({ name: 'Json' })
    expect(columnOf(row('longtext'), MARIADB, new Set(['d'])).type).toMatchObject({ name: 'LongText' })
  })
})

const GENERATED = { extra: 'DEFAULT_GENERATED' }

/** Rows as https://dev.mysql.com/doc/refman/8.0/en/information-schema-columns-table.html describes them. */
describe('the default of a column of MySQL', () => {
  it.each([
    ['int', '5', {}, { kind: 'literal', value: '5' }],
    ['decimal(10,2)', '1.50', {}, { kind: 'literal', value: '1.5' }],
    ['double', '1e10', {}, { kind: 'literal', value: '10000000000' }],
    ['tinyint(1)', '1', {}, { kind: 'literal', value: 'true' }],
    ['bit(1)', "b'0'", {}, { kind: 'literal', value: 'false' }],
    ['varchar(9)', "it's", {}, { kind: 'literal', value: "it's" }],
    ['varchar(9)', '', {}, { kind: 'literal', value: '' }],
    ['varchar(9)', 'NULL', {}, { kind: 'literal', value: 'NULL' }],
    ['varchar(36)', 'uuid()', GENERATED, { kind: 'expression', sql: '(uuid())' }],
    ['varchar(9)', "_utf8mb4\\'a\\'", GENERATED, { kind: 'expression', sql: "(_utf8mb4\\'a\\')" }],
    ["enum('a','b')", 'a', {}, { kind: 'literal', value: 'a' }],
    ['datetime(3)', 'CURRENT_TIMESTAMP(3)', GENERATED, { kind: 'now' }],
    ['timestamp', 'CURRENT_TIMESTAMP', { extra: 'DEFAULT_GENERATED on update CURRENT_TIMESTAMP' }, { kind: 'now' }],
    ['datetime', '2024-01-31 12:30:00', {}, { kind: 'expression', sql: "'2024-01-31 12:30:00'" }],
    ['int', '(1 + 1)', GENERATED, { kind: 'expression', sql: '(1 + 1)' }],
    ['int', '(1) + (2)', GENERATED, { kind: 'expression', sql: '((1) + (2))' }],
    ['json', 'json_object()', GENERATED, { kind: 'expression', sql: '(json_object())' }],
    ['binary(2)', '0x6162', {}, { kind: 'expression', sql: '0x6162' }],
  ])('%s: %s', (columnType, text, more, expected) => {
    expect(columnOf(row(columnType, { default: text, ...more }), MYSQL_8, new Set()).default).toEqual(expected)
  })
})

/** Rows as https://mariadb.com/kb/en/information-schema-columns-table/ describes them. */
describe('the default of a column of MariaDB', () => {
  it.each([
    ['int(11)', 'NULL', undefined],
    ['int(11)', '5', { kind: 'literal', value: '5' }],
    ['tinyint(1)', '0', { kind: 'literal', value: 'false' }],
    ['varchar(9)', "'it''s'", { kind: 'literal', value: "it's" }],
    ['varchar(9)', String.raw`'a\\b\nc\'d'`, { kind: 'literal', value: "a\\b\nc'd" }],
    ['varchar(9)', "'NULL'", { kind: 'literal', value: 'NULL' }],
    ['varchar(36)', 'uuid()', { kind: 'expression', sql: '(uuid())' }],
    ['varchar(9)', "concat('a','b')", { kind: 'expression', sql: "(concat('a','b'))" }],
    ["enum('a','b')", "'a'", { kind: 'literal', value: 'a' }],
    ['datetime(3)', 'current_timestamp(3)', { kind: 'now' }],
    ['datetime', "'2024-01-31 12:30:00'", { kind: 'expression', sql: "'2024-01-31 12:30:00'" }],
  ])('%s: %s', (columnType, text, expected) => {
    expect(columnOf(row(columnType, { default: text }), MARIADB, new Set()).default).toEqual(expected)
  })
})

it('knows what else there is to a column', () => {
  const full = row('int', {
    nullable: 'NO',
    extra: 'auto_increment',
    comment: 'the id',
    generation: '(`a` + 1)',
    collation: 'utf8mb4_bin',
  })
  expect(columnOf(full, MYSQL_8, new Set())).toMatchObject({
    nullable: false,
    autoIncrement: true,
    comment: 'the id',
    generatedAs: '(`a` + 1)',
    collation: 'utf8mb4_bin',
  })
})

it('reads indexes, and leaves out those on expressions', async () => {
  const indexes = await readIndexes(
    answering([
      ['t', 'PRIMARY', 'id', null, 'A', 0, 'BTREE'],
      ['t', 'ft', 'text', null, null, 1, 'FULLTEXT'],
      ['t', 'lower', 'id', null, 'A', 1, 'BTREE'],
      ['t', 'lower', null, null, 'A', 1, 'BTREE'],
      ['t', 'u', 'a', 5n, 'D', 0n, 'BTREE'],
      ['t', 'u', 'b', null, 'A', 0n, 'BTREE'],
    ]),
  )
  expect(indexes.get('t')).toEqual({
    primaryKey: [{ name: 'id', order: 'asc' }],
    indexes: [
      { name: 'ft', kind: 'fulltext', columns: [{ name: 'text' }] },
      {
        name: 'u',
        kind: 'unique',
        columns: [
          { name: 'a', length: 5, order: 'desc' },
          { name: 'b', order: 'asc' },
        ],
      },
    ],
  })
})

it('reads foreign keys with their columns in order', async () => {
  const keys = await readForeignKeys(
    answering([
      ['t', 'k', 'a', 'p', 'x', 'NO ACTION', 'CASCADE'],
      ['t', 'k', 'b', 'p', 'y', 'NO ACTION', 'CASCADE'],
      ['t', 'l', 'c', 'q', 'id', 'SET NULL', 'RESTRICT'],
    ]),
  )
  expect(keys.get('t')).toEqual([
    {
      name: 'k',
      columns: ['a', 'b'],
      referencedTable: 'p',
      referencedColumns: ['x', 'y'],
      onDelete: 'NoAction',
      onUpdate: 'Cascade',
    },
    {
      name: 'l',
      columns: ['c'],
      referencedTable: 'q',
      referencedColumns: ['id'],
      onDelete: 'SetNull',
      onUpdate: 'Restrict',
    },
  ])
})

describe('the server', () => {
  it.each([
    ['8.0.36', false, [8, 0, 36]],
    ['8.4.0-commercial', false, [8, 4, 0]],
    ['11.4.5-MariaDB-log', true, [11, 4, 5]],
    ['10.11.6-MariaDB-0+deb12u1', true, [10, 11, 6]],
  ])('%s', async (version, mariaDb, expected) => {
    expect(await readServer(answering([[version, 0]]))).toEqual({ mariaDb, version: expected, ignoresTableCase: false })
  })

  it('may have names of tables that are the same in upper and lower case', async () => {
    expect(await readServer(answering([['8.0.36', 1n]]))).toMatchObject({ ignoresTableCase: true })
  })
})
