import { ConfigurationError } from '../settings.ts'
import type { MigrateCommand } from './migrate-command.ts'

/** Runs one command that looks at, or changes, the structure of a database. The code of each is loaded when it is run. */
export async function runMigrateCommand(command: MigrateCommand): Promise<number> {
  switch (command.name) {
    case 'db push':
      return (await import('./commands/push.ts')).push(command)
    case 'db pull':
      return (await import('./commands/pull.ts')).pull(command)
    case 'migrate diff':
      return (await import('./commands/diff.ts')).diff(command)
    default:
      throw new ConfigurationError(`'${command.name}' is not there yet.`)
  }
}
