import { readableError } from '../targets/readable-errors.ts'
import { lineAt } from './excerpt.ts'

/** Why a database refused a script. */
export interface DatabaseFailure {
  /** The database's own code, or `none`. */
  readonly code: string
  readonly message: string
  /** Of the script, counted from 1. Undefined if the database does not tell. */
  readonly line: number | undefined
}

/** What the drivers' errors have in common is only that they differ. */
interface DriverError extends Error {
  readonly code?: unknown
  /** PostgreSQL: where in the script, counted from 1. */
  readonly position?: unknown
  readonly detail?: unknown
  readonly hint?: unknown
  readonly where?: unknown
  /** MySQL, MariaDB. */
  readonly errno?: unknown
  readonly sqlMessage?: unknown
  /** SQL Server. */
  readonly number?: unknown
  readonly lineNumber?: unknown
}

export function describeFailure(error: unknown, script: string): DatabaseFailure {
  const readable = readableError(error)
  const driverError = (readable instanceof Error ? readable : new Error(String(readable))) as DriverError
  if (typeof driverError.sqlMessage === 'string') {
    return describeMysql(driverError, driverError.sqlMessage, script)
  }
  if (typeof driverError.number === 'number') {
    const line = typeof driverError.lineNumber === 'number' ? driverError.lineNumber : undefined
    return { code: String(driverError.number), message: driverError.message, line }
  }
  return {
    code: typeof driverError.code === 'string' ? driverError.code : 'none',
    message: [driverError.message, ...details(driverError)].join('\n'),
    line: positionOf(driverError, script),
  }
}

/** Lines of MySQL are counted from the statement's first; but the server quotes from where it did not understand. */
function describeMysql(error: DriverError, message: string, script: string): DatabaseFailure {
  const [, near] = /near '([\s\S]+)' at line \d+$/.exec(message) ?? []
  const at = near === undefined ? -1 : script.indexOf(near)
  const unique = near !== undefined && at !== -1 && !script.slice(at + 1).includes(near)
  return {
    code: typeof error.errno === 'number' ? String(error.errno) : 'none',
    message,
    line: unique ? lineAt(script, at) : undefined,
  }
}

function details({ detail, hint, where }: DriverError): string[] {
  return [
    ...(typeof detail === 'string' ? [`Detail: ${detail}`] : []),
    ...(typeof hint === 'string' ? [`Hint: ${hint}`] : []),
    ...(typeof where === 'string' ? [`Where: ${where}`] : []),
  ]
}

/** PostgreSQL counts characters, and not the units of JavaScript's strings. */
function positionOf({ position }: DriverError, script: string): number | undefined {
  const number = Number(position)
  if (position === undefined || !Number.isInteger(number) || number < 1) {
    return undefined
  }
  return lineAt(
    Array.from(script)
      .slice(0, number - 1)
      .join(''),
    Infinity,
  )
}
