import type { Progress } from '../deploy/apply-migrations.ts'
import { print } from './output.ts'

/** Tells on the terminal which migrations are applied. */
export const PRINTED_PROGRESS: Progress = {
  // Part of how it goes: front ends keep what is wrong until they know how it ends.
  waiting: print,
  applying: (name) => {
    print(`Applying ${name}`)
  },
  applied: (_name, millis) => {
    print(`  done in ${duration(millis)}`)
  },
}

export function waitingForLock(holder: string): void {
  print(`Waiting for another migration to end. The lock is held by ${holder}.`)
}

export function duration(millis: number): string {
  return millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(1)} s`
}
