import type { Progress } from '../deploy/apply-migrations.ts'
import { print, warn } from './output.ts'

/** Tells on the terminal which migrations are applied. */
export const PRINTED_PROGRESS: Progress = {
  waiting: warn,
  applying: (name) => {
    print(`Applying ${name}`)
  },
  applied: () => undefined,
}

export function waitingForLock(holder: string): void {
  warn(`Waiting for another migration to end. The lock is held by ${holder}.`)
}
