import { writeSync } from 'node:fs'

import type { ServerOptions } from '../options.ts'
import { probe } from './probe.ts'

const STANDARD_OUTPUT = 1
const STANDARD_ERROR = 2

/** Exit code 0 if the bridge is well, 1 if it is not or does not answer. */
export async function printHealth(options: ServerOptions, live: boolean): Promise<number> {
  const { healthy, text } = await probe(options, live ? '/health/live' : '/health')
  writeSync(healthy ? STANDARD_OUTPUT : STANDARD_ERROR, `${text}\n`)
  return healthy ? 0 : 1
}
