import type { MigrateCommand } from './migrate-command.ts'
import { readableErrors } from './targets/readable-errors.ts'

/** Runs one command that looks at, or changes, the structure of a database. The code of each is loaded when it is run. */
export function runMigrateCommand(command: MigrateCommand): Promise<number> {
  return readableErrors(() => run(command))
}

async function run(command: MigrateCommand): Promise<number> {
  switch (command.name) {
    case 'db push':
      return (await import('./commands/push.ts')).push(command)
    case 'db pull':
      return (await import('./commands/pull.ts')).pull(command)
    case 'migrate diff':
      return (await import('./commands/diff.ts')).diff(command)
    case 'db execute':
      return (await import('./commands/execute.ts')).execute(command)
    case 'db seed':
      return (await import('./commands/seed.ts')).seed(command)
    case 'migrate deploy':
      return (await import('./commands/deploy.ts')).deploy(command)
    case 'migrate status':
      return (await import('./commands/status.ts')).status(command)
    case 'migrate resolve':
      return (await import('./commands/resolve.ts')).resolve(command)
    case 'migrate dev':
      return (await import('./commands/dev.ts')).dev(command)
    case 'migrate reset':
      return (await import('./commands/reset.ts')).reset(command)
  }
}
