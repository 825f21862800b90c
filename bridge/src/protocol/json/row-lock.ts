import { RefusedError } from '../errors.ts'

const MODES = ['update', 'share'] as const
const WAITS = ['block', 'noWait', 'skipLocked'] as const

/** The lock that a query takes on the rows it finds, until the end of its transaction. */
export interface RowLock {
  /** Against every other lock, or against locks for an update only. */
  readonly mode: (typeof MODES)[number]
  /** What becomes of rows that another transaction has locked: they are waited for, or the query fails, or goes on without them. */
  readonly wait: (typeof WAITS)[number]
}

/** `{"mode":"update"|"share","wait"?:"block"|"noWait"|"skipLocked"}`. Whatever is not understood is refused: a lock must not get lost. */
export function parseRowLock(value: unknown): RowLock | undefined {
  if (value === undefined || value === null) {
    return undefined
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw RefusedError.validation('"lock" must be a JSON object, such as {"mode":"update"}.')
  }
  const { mode, wait = 'block', ...rest } = value as Record<string, unknown>
  const [unknown] = Object.keys(rest)
  if (unknown !== undefined) {
    throw RefusedError.validation(`"lock" has no property "${unknown}". There is: "mode", "wait".`)
  }
  return { mode: oneOf(MODES, mode, 'lock.mode'), wait: oneOf(WAITS, wait, 'lock.wait') }
}

function oneOf<T extends string>(known: readonly T[], value: unknown, name: string): T {
  const found = known.find((candidate) => candidate === value)
  if (found === undefined) {
    throw RefusedError.validation(
      `"${name}" must be one of ${known.map((candidate) => `"${candidate}"`).join(', ')}, but is ${value === undefined ? 'missing' : JSON.stringify(value)}.`,
    )
  }
  return found
}
