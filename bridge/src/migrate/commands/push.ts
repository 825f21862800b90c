import type { DatabaseOptions } from '../../options.ts'
import type { PushCommand, PushOptions } from '../migrate-command.ts'
import { loadSchema, type Schema } from '../../schema/schema.ts'
import { openSchemaEngine } from '../engine/open.ts'
import { optionText } from '../hints.ts'
import { openTarget } from '../target/target.ts'

export interface PushResult {
  readonly executedSteps: number
  /** Why the changes were not made: each entry is a loss of data or something that cannot be done. */
  readonly refusals: readonly string[]
  readonly warnings: readonly string[]
}

/** Brings the database to the state of the schema. Losing data needs to be asked for. */
export async function push(command: PushCommand): Promise<number> {
  const schema = await loadSchema(command.schema)
  const result = await pushSchema(schema, command.database, command.push)
  result.warnings.forEach((warning) => {
    process.stderr.write(`  * ${warning}\n`)
  })
  if (result.refusals.length > 0) {
    process.stderr.write(refusalText(result.refusals))
    return 1
  }
  process.stdout.write(
    result.executedSteps === 0
      ? 'The database is already in sync with the Prisma schema.\n'
      : `The database is now in sync with the Prisma schema (${result.executedSteps} changes).\n`,
  )
  return 0
}

export async function pushSchema(schema: Schema, database: DatabaseOptions, options: PushOptions): Promise<PushResult> {
  const target = await openTarget(schema.provider, database)
  try {
    const engine = openSchemaEngine(schema, target)
    if (options.forceReset) {
      await engine.reset()
    }
    const { executedSteps, warnings, unexecutable } = await engine.push(schema.files, { force: options.acceptDataLoss })
    const refusals = [...unexecutable, ...(options.acceptDataLoss ? [] : warnings)]
    return { executedSteps, refusals, warnings: options.acceptDataLoss ? warnings : [] }
  } finally {
    await target.close()
  }
}

function refusalText(refusals: readonly string[]): string {
  return [
    'The database was not changed, because these changes would lose data or cannot be made:',
    ...refusals.map((refusal) => `  * ${refusal}`),
    `Run it again with ${optionText('accept-data-loss')} to make the changes that lose data, or with ` +
      `${optionText('force-reset')} to empty the database first.`,
    '',
  ].join('\n')
}
