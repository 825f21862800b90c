import { describe, expect, it } from 'vitest'

import { column, native, structure, table } from '../../../testing/mysql-structures.ts'
import type { ColumnType } from '../structure/column-type.ts'
import type { Column } from '../structure/table.ts'
import { introspectedModels } from './testing.ts'

/** The field that becomes of a column `c`, with single spaces, and what else the schema has. */
async function field(rest: Partial<Column>, previous?: string): Promise<string> {
  const models = await introspectedModels(
    structure(table('T', ['id', column('c', rest)])),
    previous === undefined ? '' : `model T {\n  id Int @id\n  ${previous}\n}\n`,
  )
  const line = models.split('\n').find((candidate) => /^ {2}(?:\/\/ )?c\b/.test(candidate)) ?? ''
  return line.trim().replace(/ +/g, ' ')
}

const COLOR: ColumnType = { kind: 'enum', name: 'T_c', values: ['red', 'light blue', ''] }

describe('the type of a field', () => {
  it.each<[ColumnType, string]>([
    [native('Int'), 'Int'],
    [native('UnsignedInt'), 'Int @db.UnsignedInt'],
    [native('SmallInt'), 'Int @db.SmallInt'],
    [native('UnsignedSmallInt'), 'Int @db.UnsignedSmallInt'],
    [native('MediumInt'), 'Int @db.MediumInt'],
    [native('UnsignedMediumInt'), 'Int @db.UnsignedMediumInt'],
    [native('TinyInt'), 'Int @db.TinyInt'],
    [native('UnsignedTinyInt'), 'Int @db.UnsignedTinyInt'],
    [native('TinyInt', 1), 'Boolean'],
    [native('Year'), 'Int @db.Year'],
    [native('BigInt'), 'BigInt'],
    [native('UnsignedBigInt'), 'BigInt @db.UnsignedBigInt'],
    [native('Double'), 'Float'],
    [native('Float'), 'Float @db.Float'],
    [native('Decimal', 65, 30), 'Decimal'],
    [native('Decimal', 10, 0), 'Decimal @db.Decimal(10, 0)'],
    [native('Bit', 1), 'Boolean @db.Bit(1)'],
    [native('Bit', 8), 'Bytes @db.Bit(8)'],
    [native('VarChar', 191), 'String'],
    [native('VarChar', 20), 'String @db.VarChar(20)'],
    [native('Char', 36), 'String @db.Char(36)'],
    [native('TinyText'), 'String @db.TinyText'],
    [native('Text'), 'String @db.Text'],
    [native('MediumText'), 'String @db.MediumText'],
    [native('LongText'), 'String @db.LongText'],
    [native('DateTime', 3), 'DateTime'],
    [native('DateTime', 0), 'DateTime @db.DateTime(0)'],
    [native('Timestamp', 6), 'DateTime @db.Timestamp(6)'],
    [native('Date'), 'DateTime @db.Date'],
    [native('Time', 0), 'DateTime @db.Time(0)'],
    [native('Json'), 'Json'],
    [native('LongBlob'), 'Bytes'],
    [native('Blob'), 'Bytes @db.Blob'],
    [native('TinyBlob'), 'Bytes @db.TinyBlob'],
    [native('MediumBlob'), 'Bytes @db.MediumBlob'],
    [native('Binary', 16), 'Bytes @db.Binary(16)'],
    [native('VarBinary', 20), 'Bytes @db.VarBinary(20)'],
    [COLOR, 'T_c'],
    [{ kind: 'set', sql: "set('a','b')" }, 'String'],
    [{ kind: 'unsupported', sql: 'point' }, 'Unsupported("point")'],
    [{ kind: 'enum', name: 'T_c', values: ['0', '1'] }, `Unsupported("enum('0','1')")`],
  ])('of %j is %s', async (type, expected) => {
    expect(await field({ type })).toBe(`c ${expected}`)
  })

  it('is optional where the column is', async () => {
    expect(await field({ type: native('Text'), nullable: true })).toBe('c String? @db.Text')
  })
})

describe('the default of a field', () => {
  const varchar = native('VarChar', 191)
  it.each<[string, Partial<Column>, string]>([
    ['a number', { default: { kind: 'literal', value: '-5' } }, '-5'],
    ['a decimal', { type: native('Decimal', 65, 30), default: { kind: 'literal', value: '1.50' } }, '1.50'],
    ['a boolean', { type: native('TinyInt', 1), default: { kind: 'literal', value: 'true' } }, 'true'],
    ['a text', { type: varchar, default: { kind: 'literal', value: `a "b"\\\n` } }, '"a \\"b\\"\\\\\\n"'],
    ['an enum', { type: COLOR, default: { kind: 'literal', value: 'light blue' } }, 'light_blue'],
    ['an empty value of an enum', { type: COLOR, default: { kind: 'literal', value: '' } }, 'EMPTY_ENUM_VALUE'],
    ['the time', { type: native('DateTime', 3), default: { kind: 'now' } }, 'now()'],
    ['an expression', { default: { kind: 'expression', sql: "(ord('a'))" } }, `dbgenerated("(ord('a'))")`],
  ])('is %s', async (_name, rest, expected) => {
    expect(await field(rest)).toContain(`@default(${expected})`)
  })

  it('is a counter', async () => {
    const id = column('id', { type: native('UnsignedBigInt'), autoIncrement: true })
    expect(await introspectedModels(structure(table('T', [id])))).toContain(
      'id BigInt @id @default(autoincrement()) @db.UnsignedBigInt',
    )
  })

  it.each(['cuid()', 'cuid(2)', 'uuid()', 'uuid(7)', 'nanoid(12)', 'ulid()'])(
    'stays %s where the database has none',
    async (value) => {
      expect(await field({ type: varchar }, `c String @default(${value})`)).toBe(`c String @default(${value})`)
    },
  )

  it('stays where MySQL has no literals', async () => {
    expect(await field({ type: native('Json') }, 'c Json @default("{}")')).toBe('c Json @default("{}")')
  })

  it.each<[string, ColumnType, Column['default']]>([
    [
      'c DateTime @default("2024-01-31T12:30:00Z")',
      native('DateTime', 3),
      { kind: 'expression', sql: "('2024-01-31 12:30:00.000')" },
    ],
    ['c Decimal @default("1.50")', native('Decimal', 65, 30), { kind: 'literal', value: '1.5' }],
    ['c String @default(dbgenerated("(UUID())"))', varchar, { kind: 'expression', sql: '(uuid())' }],
  ])('stays as it is written where it says the same: %s', async (previous, type, value) => {
    expect(await field({ type, default: value }, previous)).toBe(previous)
  })

  it('changes with the database', async () => {
    const rest = { type: native('Decimal', 65, 30), default: { kind: 'literal', value: '2' } } as const
    expect(await field(rest, 'c Decimal @default("1.50")')).toBe('c Decimal @default(2)')
    expect(await field(rest, 'c Decimal @default(dbgenerated())')).toBe('c Decimal @default(2)')
  })

  it('goes where the database has dropped it', async () => {
    expect(await field({ type: varchar }, 'c String @default("x")')).toBe('c String')
    expect(await field({ type: native('DateTime', 3) }, 'c DateTime @default(now())')).toBe('c DateTime')
  })

  it('of the database wins over one of the client', async () => {
    const rest = { type: varchar, default: { kind: 'expression', sql: '(uuid())' } } as const
    expect(await field(rest, 'c String @default(cuid())')).toBe('c String @default(dbgenerated("(uuid())"))')
  })
})

describe('a field of the given schema', () => {
  it.each([
    [{ type: native('DateTime', 3) }, 'c DateTime @updatedAt'],
    [{ nullable: true }, 'c Int? @ignore'],
    [{}, 'c Int'],
  ])('keeps what the database does not know: %j, %s', async (rest, previous) => {
    expect(await field(rest, previous)).toBe(previous)
  })

  it('loses @updatedAt where the type is no time any more', async () => {
    expect(await field({ type: native('Int') }, 'c DateTime @updatedAt')).toBe('c Int')
  })
})

describe('names', () => {
  it('of columns begin with a letter, and differ', async () => {
    const names = ['id', '1x', 'a-b', 'a b', 'async', 'größe']
    expect(await introspectedModels(structure(table('2 t', names)))).toBe(
      [
        'model t {',
        '  id    Int @id',
        '  x     Int @map("1x")',
        '  a_b   Int @map("a-b")',
        '  a_b_2 Int @map("a b")',
        '  async Int',
        '  gr__e Int @map("größe")',
        '',
        '  @@map("2 t")',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('that cannot be written stand there as comments, once', async () => {
    const tables = structure(table('T', ['id', '12', 'n']))
    const first = await introspectedModels(tables)
    expect(first).toContain(
      '  /// This field was commented out because of an invalid name. Please provide a valid one that matches [a-zA-Z][a-zA-Z0-9_]*\n' +
        '  // 12 Int @map("12")\n  n  Int\n',
    )
    expect(await introspectedModels(tables, first)).toBe(first)
  })

  it.each(['class', 'PrismaClient', 'String', 'async'])('that are reserved get another one: %s', async (name) => {
    expect(await introspectedModels(structure(table(name, ['id'])))).toContain(
      `/// This model has been renamed to 'Renamed${name}' during introspection, because the original name '${name}' is reserved.\n` +
        `model Renamed${name} {\n  id Int @id\n\n  @@map("${name}")\n}`,
    )
  })

  it('of an enum are those of the column, and its values keep theirs', async () => {
    const type: ColumnType = { kind: 'enum', name: '1t_c', values: ['A+', 'A-', '0', 'b', ''] }
    const models = await introspectedModels(structure(table('1t', ['id', column('c', { type })])))
    expect(models.slice(models.indexOf('enum'))).toBe(
      [
        'enum t_c {',
        '  A_               @map("A+")',
        '  A__2             @map("A-")',
        '  // 0 @map("0")',
        '  b',
        '  EMPTY_ENUM_VALUE @map("")',
        '',
        '  @@map("1t_c")',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('of an enum that a table has as well get a number', async () => {
    const type: ColumnType = { kind: 'enum', name: 'user_role', values: ['a'] }
    const models = await introspectedModels(
      structure(table('user', ['id', column('role', { type })]), table('user_role', ['id'])),
    )
    expect(models).toContain('role user_role_2')
    expect(models).toContain('enum user_role_2 {\n  a\n\n  @@map("user_role")\n}')
  })
})
