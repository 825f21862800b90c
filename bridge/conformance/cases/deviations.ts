import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { DatabaseName } from './world.ts'

/** A case that Prisma itself does not meet on a database, and why. */
export interface Deviation {
  readonly database: DatabaseName
  readonly id: string
  readonly reason: string
}

/** The reasons by case, for one database. */
export function deviationsOf(database: DatabaseName): ReadonlyMap<string, string> {
  const all = JSON.parse(readFileSync(path.join(import.meta.dirname, '../deviations.json'), 'utf8')) as Deviation[]
  return new Map(all.filter((one) => one.database === database).map(({ id, reason }) => [id, reason]))
}
