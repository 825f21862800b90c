import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { PrismaLibSql } from '@prisma/adapter-libsql'

import { sqliteConfig } from '../../client/sqlite/sqlite.ts'
import type { DatabaseOptions } from '../../options.ts'
import type { MigrationTarget } from './target.ts'

/** The file is made if it is not there, and so is the folder it lies in. */
export function openSqliteTarget(options: DatabaseOptions): MigrationTarget {
  const config = sqliteConfig(options)
  mkdirSync(path.dirname(filePath(config.url)), { recursive: true })
  return { adapter: new PrismaLibSql(config), close: () => Promise.resolve() }
}

function filePath(url: string): string {
  const location = url.replace(/\?.*$/, '')
  return location.startsWith('file://') ? fileURLToPath(location) : decodeURIComponent(location.slice('file:'.length))
}
