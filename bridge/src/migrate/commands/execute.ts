import { text } from 'node:stream/consumers'

import { optionText } from '../hints.ts'
import type { ExecuteCommand } from '../migrate-command.ts'
import { print } from './output.ts'
import { readScriptFile, runScript } from './run-script.ts'

/** Runs a script of a file, or of standard input. */
export async function execute(command: ExecuteCommand): Promise<number> {
  const { file } = command
  const advice = `Name it with ${optionText('file', '<path>')}.`
  await runScript(command, file === undefined ? await text(process.stdin) : readScriptFile(file, advice))
  print('The script was executed.')
  return 0
}
