import { readFileSync } from 'node:fs'

import type { DatabaseOptions, SchemaOptions } from '../../options.ts'
import { ConfigurationError } from '../../settings.ts'
import { describeFailure } from '../deploy/database-failure.ts'
import { scriptFailureText } from '../deploy/failure-texts.ts'
import { MigrateError } from '../migrate-error.ts'
import { readSchemaSettings } from '../schema-settings.ts'
import { openTarget } from '../targets/target.ts'
import { describeDatabase } from './database-description.ts'
import { print } from './output.ts'

interface Database {
  readonly schema: SchemaOptions
  readonly database: DatabaseOptions
}

/** Sends a script whole. What it answers is not shown. */
export async function runScript({ schema, database }: Database, script: string): Promise<void> {
  const { provider, namespaces } = readSchemaSettings(schema)
  print(`Datasource: ${describeDatabase(provider, database.url)}`)
  const target = await openTarget(provider, database, { ifMissing: 'fail', namespaces })
  try {
    const session = await target.adapter.connect()
    await session.executeScript(script)
  } catch (error) {
    throw new MigrateError(
      undefined,
      scriptFailureText(script, describeFailure(error, script), target.remains(script)),
      {
        cause: error,
      },
    )
  } finally {
    await target.close()
  }
}

export function readScriptFile(file: string, advice: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const problem = code === 'ENOENT' ? `'${file}' does not exist (looked in ${process.cwd()})` : message
    throw new ConfigurationError(`The script cannot be read: ${problem}. ${advice}`, { cause: error })
  }
}
