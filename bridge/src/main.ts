import { writeSync } from 'node:fs'

import { checkNodeVersion } from './node-version.ts'
import { type Command, parseCommand } from './options.ts'
import { AddressInUseError } from './server/listen.ts'
import { SchemaError } from './schema/schema-error.ts'
import { ConfigurationError } from './settings.ts'
import { USAGE } from './usage.ts'
import { BRIDGE_VERSION } from './version.ts'

/** Runs one command. The code of each is loaded only when it is the one to run. */
async function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'serve':
      await (await import('./server/serve.ts')).serve(command)
      return 0
    case 'health':
      return (await import('./server/probe-command.ts')).printHealth(command.server, command.live)
    case 'dmmf':
      return (await import('./schema/commands.ts')).printDmmf(command.schema)
    case 'validate':
      return (await import('./schema/commands.ts')).validate(command.schema)
    case 'format':
      return (await import('./schema/commands.ts')).format(command.schema, command.check)
    case 'help':
      print(USAGE)
      return 0
    case 'version':
      print(`${BRIDGE_VERSION}\n`)
      return 0
    default:
      return (await import('./migrate/run.ts')).runMigrateCommand(command)
  }
}

/** The message alone tells what to do; anything else is a fault of the bridge, which the stack helps to find. */
function isExpected(error: unknown): boolean {
  return exitCodeOf(error) !== 1 || ['SchemaEngineError', 'MigrateError'].includes((error as Error).name)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof ConfigurationError) {
    return 2
  }
  if (error instanceof SchemaError) {
    return 3
  }
  return error instanceof AddressInUseError ? 4 : 1
}

function print(text: string): void {
  writeSync(1, text)
}

try {
  checkNodeVersion(process.versions.node)
  const command = parseCommand(process.argv.slice(2), process.env)
  const exitCode = await run(command)
  if (command.name !== 'serve') {
    // Drivers may keep timers of their own for a while.
    process.stdout.write('', () => process.exit(exitCode))
  }
} catch (error) {
  const { message, stack } = error as Error
  writeSync(2, `${isExpected(error) ? message : (stack ?? message)}\n`)
  process.exit(exitCodeOf(error))
}
