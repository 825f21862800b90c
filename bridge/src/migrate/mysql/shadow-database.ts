import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

import type { Migration } from '../engine/migration.ts'
import { SchemaEngineError } from '../engine/schema-engine-error.ts'
import { engineError } from './engine-error.ts'

/** Makes in an empty database what the migrations make. */
export async function applyToShadowDatabase(migrations: readonly Migration[], shadow: SqlDriverAdapter): Promise<void> {
  for (const { name, script } of migrations.filter((migration) => hasStatements(migration.script))) {
    try {
      await shadow.executeScript(script)
    } catch (error) {
      throw new SchemaEngineError(
        `P3006: Migration \`${name}\` failed to apply cleanly to the shadow database.\n${engineError(error).message}`,
        'P3006',
        { cause: error },
      )
    }
  }
}

/** Servers refuse scripts that are nothing but comments. */
function hasStatements(script: string): boolean {
  return script.replace(/--[^\n]*|#[^\n]*|\/\*(?!!)[\s\S]*?\*\//g, '').trim() !== ''
}
