import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Megabytes that are in use after everything that is not needed has gone. */
export interface Memory {
  readonly heap: number
  readonly outside: number
  readonly resident: number
}

export async function settledMemory(): Promise<Memory> {
  for (let round = 0; round < 4; round++) {
    collect()
    await new Promise(setImmediate)
  }
  const { heapUsed, external, rss } = process.memoryUsage()
  return { heap: megabytes(heapUsed), outside: megabytes(external), resident: megabytes(rss) }
}

export function memoryText({ heap, outside, resident }: Memory): string {
  return `heap ${heap} MB, outside of it ${outside} MB, resident ${resident} MB`
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 104857.6) / 10
}
