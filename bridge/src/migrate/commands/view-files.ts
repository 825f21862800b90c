import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { View } from '../engine/schema-engine.ts'

/**
 * Writes the query of each view into `<folder>/<schema>/<name>.sql`, as Prisma does beside schemas with the preview feature
 * `views`. Returns the files that have changed. Files of views that are gone are left to their owner.
 */
export function writeViews(folder: string, views: readonly View[]): string[] {
  const changed = views
    .map(({ schema, name, definition }) => ({ file: path.join(folder, schema, `${name}.sql`), definition }))
    .filter(({ file, definition }) => !existsSync(file) || readFileSync(file, 'utf8') !== definition)
  changed.forEach(({ file, definition }) => {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, definition)
  })
  return changed.map(({ file }) => file)
}
