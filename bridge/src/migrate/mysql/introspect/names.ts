/** A name in the schema, and the one in the database where they differ. */
export interface SchemaName {
  readonly name: string
  readonly map: string | undefined
}

/** Names that no model and no enum may have: those of Prisma's client, JavaScript's keywords, and the scalar types. */
const RESERVED = new Set(
  (
    'PrismaClient async await break case catch class const continue debugger default delete do else enum export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return super switch this throw true try typeof using var void while with yield ' +
    'BigInt Boolean Bytes DateTime Decimal Float Int Json String'
  ).split(' '),
)

export function isReserved(name: string): boolean {
  return RESERVED.has(name)
}

/** The name of a model, a view or an enum for one of the database. */
export function blockName(name: string): SchemaName {
  return isReserved(name) ? { name: `Renamed${name}`, map: name } : memberName(name)
}

/**
 * The name of a field or of an enum's value for one of the database: names in a schema begin with a letter, and have
 * nothing but letters, digits and underscores. Empty if nothing is left of it.
 */
export function memberName(name: string): SchemaName {
  const sanitized = name.replace(/^[^a-zA-Z]+/, '').replace(/[^_a-zA-Z0-9]/gu, '_')
  return { name: sanitized, map: sanitized === name ? undefined : name }
}

export function valueName(value: string): SchemaName {
  return value === '' ? { name: 'EMPTY_ENUM_VALUE', map: '' } : memberName(value)
}
