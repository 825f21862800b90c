import type { SqlQueryable } from '@prisma/driver-adapter-utils'

import { readRows } from './rows.ts'

/** What differs from server to server, and matters for structures. */
export interface Server {
  readonly mariaDb: boolean
  readonly version: readonly [major: number, minor: number, patch: number]
  /** Names of tables are the same in upper and lower case. */
  readonly ignoresTableCase: boolean
}

/** The one that a schema is for when there is no database. */
export const MYSQL_8: Server = { mariaDb: false, version: [8, 0, 36], ignoresTableCase: false }

export async function readServer(database: SqlQueryable): Promise<Server> {
  const [row] = await readRows(
    database,
    ['version', 'lower_case'] as const,
    'SELECT @@version, @@lower_case_table_names',
  )
  const version = row?.version ?? ''
  const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0)
  return {
    mariaDb: /mariadb/i.test(version),
    version: [major, minor, patch],
    ignoresTableCase: (row?.lower_case ?? '0') !== '0',
  }
}

/** MySQL has check constraints since 8.0.16; before that it reads them over. */
export function hasCheckConstraints({ mariaDb, version }: Server): boolean {
  return mariaDb || isAtLeast(version, [8, 0, 16])
}

/** MariaDB can since 10.5.2, MySQL since 5.7. */
export function canRenameIndexes({ mariaDb, version }: Server): boolean {
  return isAtLeast(version, mariaDb ? [10, 5, 2] : [5, 7, 0])
}

function isAtLeast(version: Server['version'], other: Server['version']): boolean {
  const different = version.findIndex((part, i) => part !== other[i])
  return different === -1 || (version[different] ?? 0) > (other[different] ?? 0)
}
