/** How the values of a column come back from a relation that is joined. */
type Joined = 'same' | 'other' | 'doubtful'

/** A type of columns on PostgreSQL, with the values at its boundaries. */
export interface PostgresqlColumn {
  readonly type: string
  /** The name behind `@db.`, and its arguments. */
  readonly nativeType: string
  readonly sqlType: string
  readonly isList: boolean
  /** As SQL. */
  readonly values: readonly string[]
  /** What the database can hold and Prisma cannot read, however it asks. */
  readonly unreadable: readonly string[]
  readonly joined: Joined
}

interface Scalar extends Omit<PostgresqlColumn, 'isList' | 'unreadable'> {
  readonly unreadable?: readonly string[]
  /** If lists come back in another way than their values alone. */
  readonly listsJoined?: Joined
}

const TEXTS = [
  `''`,
  `' a  '`,
  `'null'`,
  `'{"a":"\\u00e4"}'`,
  `'2020-01-01'`,
  `'"\\/'`,
  `'é😀𝒳' || chr(1114109)`,
  `chr(1) || chr(8) || chr(9) || chr(10) || chr(13) || chr(31) || chr(127) || chr(133) || chr(8232) || chr(65279)`,
]
const DATES = [`'1970-01-01'`, `'0001-01-01'`, `'0099-12-31'`, `'1582-10-10'`, `'2020-02-29'`, `'9999-12-31'`]
const UNREADABLE_DATES = [`'0044-03-15 BC'`, `'10000-01-01'`, `'infinity'`, `'-infinity'`]
const TIMES = [`'00:00:00'`, `'12:00:00.1'`, `'23:59:59.999'`, `'23:59:59.999999'`, `'24:00:00'`]
const POINTS_IN_TIME = [
  ...DATES,
  `'1969-12-31 23:59:59.999'`,
  `'2020-01-01 00:00:00.1'`,
  `'2020-01-01 00:00:00.0005'`,
  `'2020-01-01 12:34:56.123456'`,
  `'9999-12-31 23:59:59.999'`,
]
const FLOATS = [
  ...['0', `'-0'`, '0.1', '0.30000000000000004', '3.141592653589793', '123456789.12345679', '1e21', '1e22', '1e23'],
  ...['1e-7', '9007199254740993', '5e-324', '2.2250738585072014e-308', '1.7976931348623157e308', '-4.35'],
]
const REALS = ['0', `'-0'`, '0.1', '3.1415927', '16777217', '1e-45', '1.1754944e-38', '3.4028235e38']
const NO_NUMBERS = [`'NaN'`, `'Infinity'`, `'-Infinity'`]
const LONG_TEXT = `repeat('ä😀"\\', 100000)`
const BINARIES = [`''`, `'\\x00'`, `'\\x00ff5c78'`, `decode(repeat('00ff', 1000), 'hex')`]

const SCALARS: readonly Scalar[] = [
  { type: 'String', nativeType: '', sqlType: 'text', values: [...TEXTS, LONG_TEXT], joined: 'same' },
  { type: 'String', nativeType: 'Text', sqlType: 'text', values: TEXTS, joined: 'same' },
  {
    type: 'String',
    nativeType: 'VarChar(5)',
    sqlType: 'varchar',
    values: [`''`, `' a '`, `'😀😀😀😀😀'`],
    joined: 'same',
  },
  { type: 'String', nativeType: 'Char(5)', sqlType: 'bpchar', values: [`''`, `'a'`, `'a  '`, `'😀'`], joined: 'same' },
  // Only a join can read its lists.
  { type: 'String', nativeType: 'Citext', sqlType: 'citext', values: TEXTS, joined: 'same', listsJoined: 'other' },
  {
    type: 'String',
    nativeType: 'Uuid',
    sqlType: 'uuid',
    values: [`'00000000-0000-0000-0000-000000000000'`, `'FFFFFFFF-ffff-FFFF-ffff-ffffffffffff'`],
    joined: 'same',
  },
  { type: 'String', nativeType: 'Xml', sqlType: 'xml', values: [`'<a b="ä">&amp;</a>'`, `'text'`], joined: 'same' },
  {
    type: 'String',
    nativeType: 'Inet',
    sqlType: 'inet',
    values: [`'10.0.0.1'`, `'10.0.0.0/8'`, `'::1'`, `'2001:db8::/32'`],
    joined: 'same',
  },
  { type: 'String', nativeType: 'Bit(3)', sqlType: 'bit(3)', values: [`'000'`, `'101'`], joined: 'same' },
  { type: 'String', nativeType: 'VarBit(9)', sqlType: 'varbit', values: [`''`, `'101'`], joined: 'same' },
  { type: 'Boolean', nativeType: '', sqlType: 'boolean', values: ['true', 'false'], joined: 'same' },
  { type: 'Int', nativeType: '', sqlType: 'int', values: ['0', '2147483647', '-2147483648'], joined: 'same' },
  { type: 'Int', nativeType: 'SmallInt', sqlType: 'int2', values: ['32767', '-32768'], joined: 'same' },
  { type: 'Int', nativeType: 'Oid', sqlType: 'oid', values: ['0', '4294967295'], joined: 'same' },
  {
    type: 'BigInt',
    nativeType: '',
    sqlType: 'int8',
    values: ['0', '9007199254740993', '9223372036854775807', '-9223372036854775808'],
    joined: 'same',
    listsJoined: 'other',
  },
  { type: 'Float', nativeType: '', sqlType: 'float8', values: FLOATS, unreadable: NO_NUMBERS, joined: 'same' },
  { type: 'Float', nativeType: 'Real', sqlType: 'float4', values: REALS, unreadable: NO_NUMBERS, joined: 'same' },
  { type: 'Decimal', nativeType: '', sqlType: 'numeric', values: ['0', '12345678901234567890.5'], joined: 'other' },
  { type: 'Decimal', nativeType: 'Money', sqlType: 'money', values: ['1.10', '92233720368547758.07'], joined: 'other' },
  {
    type: 'DateTime',
    nativeType: '',
    sqlType: 'timestamp(3)',
    values: POINTS_IN_TIME,
    unreadable: UNREADABLE_DATES,
    joined: 'same',
  },
  {
    type: 'DateTime',
    nativeType: 'Timestamp(6)',
    sqlType: 'timestamp(6)',
    values: POINTS_IN_TIME,
    unreadable: UNREADABLE_DATES,
    joined: 'same',
  },
  {
    type: 'DateTime',
    nativeType: 'Timestamptz(6)',
    sqlType: 'timestamptz(6)',
    values: [...POINTS_IN_TIME, `'2020-01-01 00:00:00+05:30'`, `'1900-01-01 00:00:00-12'`],
    unreadable: UNREADABLE_DATES,
    joined: 'same',
  },
  {
    type: 'DateTime',
    nativeType: 'Date',
    sqlType: 'date',
    values: DATES,
    unreadable: UNREADABLE_DATES,
    joined: 'same',
  },
  { type: 'DateTime', nativeType: 'Time(6)', sqlType: 'time(6)', values: TIMES, joined: 'same' },
  // Only a join can read its lists.
  { type: 'DateTime', nativeType: 'Timetz(6)', sqlType: 'timetz(6)', values: [`'12:00:00+02'`], joined: 'other' },
  {
    type: 'Json',
    nativeType: '',
    sqlType: 'jsonb',
    values: [`'null'`, `'9007199254740993'`, `'{"a":[1.0]}'`],
    joined: 'other',
  },
  { type: 'Json', nativeType: 'Json', sqlType: 'json', values: [`'null'`, `'{"b":1,"a":1.0}'`], joined: 'other' },
  { type: 'Bytes', nativeType: '', sqlType: 'bytea', values: BINARIES, joined: 'doubtful' },
  { type: 'Color', nativeType: '', sqlType: '"Color"', values: [`'red'`, `'BLUE'`, `'with "quotes'`], joined: 'same' },
]

/** Each type by itself, and lists of it. */
export const POSTGRESQL_COLUMNS: readonly PostgresqlColumn[] = SCALARS.flatMap((scalar) => [
  { ...scalar, isList: false, values: ['NULL', ...scalar.values], unreadable: scalar.unreadable ?? [] },
  listOf(scalar),
])

function listOf({ unreadable = [], listsJoined, ...scalar }: Scalar): PostgresqlColumn {
  const list = (...values: readonly string[]) => `ARRAY[${values.join()}]::${scalar.sqlType}[]`
  const first = scalar.values[0] ?? ''
  return {
    ...scalar,
    isList: true,
    sqlType: `${scalar.sqlType}[]`,
    values: ['NULL', list(), ...scalar.values.map((value) => list(value)), list(...scalar.values, first)],
    unreadable: [list(first, 'NULL'), ...unreadable.map((value) => list(first, value))],
    joined: listsJoined ?? scalar.joined,
  }
}
