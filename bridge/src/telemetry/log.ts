import { type Logger, pino } from 'pino'

import type { LogLevel } from '../options.ts'

export type { Logger }

/** JSON lines on standard output, in the order they happen. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: { pid: process.pid } }, pino.destination({ fd: 1, sync: true }))
}
