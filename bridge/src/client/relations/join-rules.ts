import type * as DMMF from '@prisma/dmmf'

/** The type of a column. */
export interface ColumnType {
  /** A scalar type of Prisma, or `Enum`. */
  readonly type: string
  /** The name of the attribute `@db.…`; empty without one. */
  readonly nativeType: string
  readonly isList: boolean
}

/** What one database is known to join so that nobody can tell. */
export interface JoinRules {
  /** Each value of such a column is the same from a join as from a query of its own. */
  readonly isExact: (column: ColumnType) => boolean
  /** Such a column, as part of a key, finds the same rows. */
  readonly isKey: (column: ColumnType) => boolean
  /** The database keeps a name as it is. */
  readonly takesName: (name: string) => boolean
}

export function columnType({ kind, type, nativeType, isList }: DMMF.Field): ColumnType {
  return { type: kind === 'enum' ? 'Enum' : type, nativeType: nativeType?.[0] ?? '', isList }
}
