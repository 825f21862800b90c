import type { DatabaseName } from '../cases/world.ts'
import type { Failure } from '../run/run-case.ts'

/** How one case came out on one database. */
export interface Outcome {
  readonly database: DatabaseName
  readonly suite: string
  readonly id: string
  readonly status: 'passed' | 'failed' | 'deviates'
  /** What went wrong, or Prisma's reason for a deviation. */
  readonly detail?: string
}

/** `failure` is what went wrong, `reason` why the case is known to deviate. A case that is listed and passes is a failure. */
export function resultOf(failure: string | undefined, reason: string | undefined): Pick<Outcome, 'status' | 'detail'> {
  if (reason === undefined) {
    return failure === undefined ? { status: 'passed' } : { status: 'failed', detail: failure }
  }
  return failure === undefined
    ? { status: 'failed', detail: `The case passes, but deviations.json lists it: ${reason}` }
    : { status: 'deviates', detail: reason }
}

const LONGEST = 1500

/** One line for what was expected and one for what came, short enough to read. */
export function failureText(id: string, { step, kind, expected, got }: Failure): string {
  return `${id}, step ${step} (${kind})\n  expected: ${shortened(expected)}\n  got:      ${shortened(JSON.stringify(got))}`
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`
}
