import type { DatabaseOptions } from '../../options.ts'
import type { LockOptions, PushCommand, PushOptions } from '../migrate-command.ts'
import { loadSchema, type Schema } from '../../schema/schema.ts'
import { withSchemaEngine } from '../engine/open.ts'
import { optionText } from '../hints.ts'
import { acquireLock } from '../targets/session-lock.ts'
import { describeDatabase } from './database-description.ts'
import { count, list, print, warn } from './output.ts'
import { waitingForLock } from './progress.ts'

export interface PushResult {
  readonly executedSteps: number
  /** Why the changes were not made: each entry is a loss of data or something that cannot be done. */
  readonly refusals: readonly string[]
  /** Those of the refusals that cannot be done with the rows that there are. */
  readonly unexecutable: readonly string[]
  readonly warnings: readonly string[]
}

/** Brings the database to the state of the schema. Losing data needs to be asked for. */
export async function push(command: PushCommand): Promise<number> {
  const schema = await loadSchema(command.schema)
  const database = describeDatabase(schema.provider, command.database.url)
  const result = await pushSchema(schema, command.database, command.push, command.lock)
  if (command.push.forceReset) {
    print(`The ${database} was emptied.`)
  }
  if (result.refusals.length > 0) {
    warn(refusalText(result, database))
    return 1
  }
  if (result.warnings.length > 0) {
    warn(`Data was lost, as ${optionText('accept-data-loss')} allows:\n${list(result.warnings)}`)
  }
  print(
    result.executedSteps === 0
      ? `The ${database} is already in sync with the Prisma schema.`
      : `The ${database} is now in sync with the Prisma schema (${count(result.executedSteps, 'change')}).`,
  )
  return 0
}

/** Without settings of the lock, none is taken. */
export function pushSchema(
  schema: Schema,
  database: DatabaseOptions,
  options: PushOptions,
  lock: LockOptions = { timeoutSeconds: 0, disabled: true },
): Promise<PushResult> {
  return withSchemaEngine(schema, database, { ifMissing: 'create' }, async (engine, target) => {
    await acquireLock(target, lock, waitingForLock)
    if (options.forceReset) {
      await engine.reset()
    }
    const { executedSteps, warnings, unexecutable } = await engine.push(schema.files, { force: options.acceptDataLoss })
    const refusals = [...unexecutable, ...(options.acceptDataLoss ? [] : warnings)]
    return { executedSteps, refusals, unexecutable, warnings: options.acceptDataLoss ? warnings : [] }
  })
}

function refusalText({ refusals, unexecutable }: PushResult, database: string): string {
  const losses = refusals.filter((refusal) => !unexecutable.includes(refusal))
  const reset = `${optionText('force-reset')} to empty the database first (everything in the ${database} is lost then)`
  return [
    'The database was not changed.',
    ...(losses.length === 0 ? [] : ['These changes would lose data:', list(losses)]),
    ...(unexecutable.length === 0
      ? [`Use ${optionText('accept-data-loss')} to make them all the same, or ${reset}.`]
      : [
          'These changes cannot be made with the rows that there are:',
          list(unexecutable),
          `Make the fields optional or give them defaults in the schema, or use ${reset}.`,
        ]),
  ].join('\n')
}
