import type { MigrateCommandName, MigrateOption } from './migrate-command.ts'

/** A command that a message can advise. */
export type AdvisedCommand = MigrateCommandName | 'validate' | 'format'

export type AdvisedOption = MigrateOption | 'schema' | 'provider' | 'url' | 'check'

/** Values of options. Those that are flags are true. */
export type AdvisedOptions = Readonly<Partial<Record<AdvisedOption, string | true>>>

/** Through which front end people run the commands: this very program, or the goals of the Maven plug-in. */
export type CommandStyle = 'cli' | 'maven'

/** What all goals of the plug-in have, and what other plug-ins could know by the same name. */
const OPTIONS_OF_ALL_GOALS: readonly AdvisedOption[] = ['schema', 'provider', 'url', 'migrations', 'shadow-url']

/** A front end says which one it is in `PRISMA_COMMAND_STYLE`. */
export function commandStyle(env: NodeJS.ProcessEnv = process.env): CommandStyle {
  return env['PRISMA_COMMAND_STYLE'] === 'maven' ? 'maven' : 'cli'
}

/**
 * A command as its reader has to type it: `migrate resolve --rolled-back 20260101120000_init`, or
 * `mvn prisma:migrate-resolve -DrolledBack=20260101120000_init`. Every message that advises one takes it from here.
 */
export function commandText(name: AdvisedCommand, options: AdvisedOptions = {}, style = commandStyle()): string {
  const command = style === 'maven' ? `mvn prisma:${name.replace(' ', '-')}` : name
  return [
    command,
    ...Object.entries(options).map(([option, value]) => optionText(option as AdvisedOption, value, style)),
  ].join(' ')
}

/** One option as its reader has to type it: `--accept-data-loss`, or `-DacceptDataLoss`. */
export function optionText(option: AdvisedOption, value: string | true = true, style = commandStyle()): string {
  const given = value === true ? '' : quoted(value)
  if (style === 'cli') {
    return `--${option}${given === '' ? '' : ` ${given}`}`
  }
  return `-D${mavenProperty(option)}${given === '' ? '' : `=${given}`}`
}

function mavenProperty(option: AdvisedOption): string {
  const name = option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return OPTIONS_OF_ALL_GOALS.includes(option) ? `prisma.${name}` : name
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value
}
