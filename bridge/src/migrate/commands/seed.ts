import { optionText } from '../hints.ts'
import type { SeedCommand } from '../migrate-command.ts'
import { print } from './output.ts'
import { readScriptFile, runScript } from './run-script.ts'

/** Fills a database with the rows of a script. Whether it can be run twice is the script's business. */
export async function seed(command: SeedCommand): Promise<number> {
  const advice = `Write what a new database should hold into this file, or name another with ${optionText('file', '<path>')}.`
  await runScript(command, readScriptFile(command.file, advice))
  print(`The database was filled from ${command.file}.`)
  return 0
}
