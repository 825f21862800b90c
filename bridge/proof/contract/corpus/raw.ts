import { type CorpusCase, type CorpusWorld, script } from './case.ts'

/** SQL of the caller's own: every type as a parameter and as a column, numbers of rows, and errors. */
export function rawCases(world: CorpusWorld): CorpusCase[] {
  const { provider, prisma } = world
  const q = provider === 'mysql' ? '`' : '"'
  const [one, two] = provider === 'postgresql' ? ['$1', '$2'] : ['?', '?']
  const scalars = `SELECT * FROM ${q}Scalars${q}`
  return [
    // The fourth row has a Json that is a bare number, which SQLite keeps as one and Prisma cannot read there.
    query('every type', `${scalars} WHERE ${q}id${q} < 4 ORDER BY ${q}id${q}`),
    query('no row', `${scalars} WHERE ${q}id${q} = ${one}`, 4711),
    query('a number', `${scalars} WHERE ${q}int${q} > ${one} AND ${q}id${q} < ${two} ORDER BY ${q}id${q}`, 0, 4),
    query('a text', `SELECT ${q}id${q} FROM ${q}users${q} WHERE ${q}name${q} = ${one}`, 'Dörte 🎈'),
    query(
      'a big number',
      `SELECT ${q}id${q}, ${q}big${q} FROM ${q}Scalars${q} WHERE ${q}big${q} = ${one}`,
      9007199254740993n,
    ),
    query(
      'a decimal',
      `SELECT ${q}id${q}, ${q}decimal${q} FROM ${q}Scalars${q} WHERE ${q}decimal${q} > ${one} ORDER BY 1`,
      new prisma.Decimal('0.5'),
    ),
    query(
      'a date',
      `SELECT ${q}id${q}, ${q}at${q} FROM ${q}Scalars${q} WHERE ${q}at${q} > ${one} ORDER BY 1`,
      new Date('2001-01-01T00:00:00Z'),
    ),
    query(
      'bytes',
      `SELECT ${q}id${q}, ${q}bytes${q} FROM ${q}Scalars${q} WHERE ${q}bytes${q} = ${one} ORDER BY 1`,
      Buffer.from('abc'),
    ),
    query(
      'a boolean',
      `SELECT ${q}id${q}, ${q}bool${q} FROM ${q}Scalars${q} WHERE ${q}bool${q} = ${one} ORDER BY 1`,
      true,
    ),
    query('null', `SELECT ${q}id${q} FROM ${q}users${q} WHERE ${q}id${q} = ${one}`, null),
    query(
      'computed columns',
      `SELECT COUNT(*) AS n, SUM(${q}views${q}) AS s, AVG(${q}views${q}) AS a, MAX(${q}rating${q}) AS m FROM ${q}posts${q}`,
    ),
    query('a view', `SELECT * FROM ${q}Author${q} ORDER BY ${q}id${q}`),
    query('a wrong column', `SELECT ${q}nope${q} FROM ${q}users${q}`),
    query('a wrong table', `SELECT * FROM ${q}nope${q}`),
    query('a syntax error', 'SELEKT 1'),
    query('too few parameters', `${scalars} WHERE ${q}id${q} = ${one} AND ${q}int${q} = ${two}`, 1),
    execute('changing rows', `UPDATE ${q}users${q} SET ${q}name${q} = ${one} WHERE ${q}id${q} > ${two}`, 'raw', 3),
    execute('changing none', `DELETE FROM ${q}users${q} WHERE ${q}id${q} = ${one}`, 4711),
    execute(
      'a broken constraint',
      `UPDATE ${q}users${q} SET ${q}email_address${q} = ${one} WHERE ${q}id${q} = ${two}`,
      'ann@acme.io',
      2,
    ),
    script('$queryRaw', 'as a template', (client, { sql, join }) =>
      client.$queryRaw(sql`SELECT id FROM users WHERE id IN (${join([1, 3])}) ORDER BY id`),
    ),
    script('$executeRaw', 'as a template', (client, { sql }) =>
      client.$executeRaw(sql`DELETE FROM posts WHERE views = ${7}`),
    ),
  ]
}

function query(what: string, sql: string, ...values: unknown[]): CorpusCase {
  return script('$queryRaw', what, (client) => client.$queryRawUnsafe(sql, ...values))
}

function execute(what: string, sql: string, ...values: unknown[]): CorpusCase {
  return script('$executeRaw', what, (client) => client.$executeRawUnsafe(sql, ...values))
}
