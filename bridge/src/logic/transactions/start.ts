import type { EngineTransaction } from '../../client/engine.ts'
import { describePrismaError } from '../../protocol/prisma-errors.ts'
import type { TransactionEngine } from '../engine.ts'
import { startTimedOut } from './refusals.ts'

/** What a caller wants of a new transaction. */
export interface StartOptions {
  readonly timeoutMillis: number
  readonly maxWaitMillis: number
  readonly isolationLevel?: string
  readonly readOnly?: boolean
}

const PAUSE_MILLIS = 20

/**
 * Begins a transaction as soon as there is a connection for it. The caller's `max_wait` counts, also where the pool
 * would have given up earlier.
 */
export async function begin(
  engine: Pick<TransactionEngine, 'begin'>,
  { maxWaitMillis, isolationLevel, readOnly = false }: StartOptions,
): Promise<EngineTransaction> {
  const deadline = performance.now() + maxWaitMillis
  for (let left = maxWaitMillis; left > 0; left = Math.ceil(deadline - performance.now())) {
    try {
      return await engine.begin({
        maxWaitMillis: left,
        ...(isolationLevel === undefined ? {} : { isolationLevel }),
        readOnly,
      })
    } catch (error) {
      switch (describePrismaError(error).code) {
        case 'P2024':
          await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLIS))
          break
        case 'P2028':
          throw startTimedOut(maxWaitMillis)
        default:
          throw error
      }
    }
  }
  throw startTimedOut(maxWaitMillis)
}
