import type { FastifyInstance } from 'fastify'

import type { Transactions } from '../logic/transactions/transactions.ts'
import type { Logger } from '../telemetry/log.ts'
import type { Health } from './health.ts'
import type { InFlight } from './in-flight.ts'

/** What is left to do when there is no more patience: roll back, and let go. */
const LEAVING_SECONDS = 1

/** What has to come to its end before the bridge leaves. */
export interface OpenWork {
  readonly inFlight: InFlight
  readonly transactions: Transactions
}

/**
 * Leaves in order. New queries are refused from the start, by a listener that stays open, so that callers and probes are
 * told why; running ones and open transactions get the grace period to finish; what is open then is rolled back; then the
 * database is let go, and the port at last.
 */
export class Shutdown {
  readonly #server: FastifyInstance
  readonly #health: Health
  readonly #work: OpenWork
  readonly #graceSeconds: number
  readonly #log: Logger
  readonly #release: () => Promise<void>
  #started = false

  constructor(
    server: FastifyInstance,
    health: Health,
    work: OpenWork,
    graceSeconds: number,
    log: Logger,
    release: () => Promise<void>,
  ) {
    this.#server = server
    this.#health = health
    this.#work = work
    this.#graceSeconds = graceSeconds
    this.#log = log
    this.#release = release
  }

  onSignals(): void {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => void this.#leave(`received ${signal}`, this.#graceSeconds))
    }
  }

  /** The starter holds the other end of standard input for as long as it lives. Without it there is nobody to wait for. */
  onStdinEnd(): void {
    const leave = () => void this.#leave('standard input ended', 0)
    process.stdin.on('end', leave).on('close', leave).on('error', leave).resume()
  }

  async #leave(reason: string, graceSeconds: number): Promise<void> {
    if (this.#started) {
      return
    }
    this.#started = true
    this.#log.info({ graceSeconds }, `The bridge is shutting down: ${reason}`)
    this.#health.drain()
    const { inFlight, transactions } = this.#work
    setTimeout(() => {
      transactions.rollBackAll()
    }, graceSeconds * 1000)
    setTimeout(
      () => {
        this.#log.warn('Queries were still running at the end of the grace period; leaving without them')
        process.exit(1)
      },
      (graceSeconds + LEAVING_SECONDS) * 1000,
    )
    try {
      await transactions.whenIdle()
      await inFlight.none()
      await this.#release()
      await this.#server.close()
      process.exit(0)
    } catch (error) {
      this.#log.error({ err: error }, 'Shutting down failed')
      process.exit(1)
    }
  }
}
