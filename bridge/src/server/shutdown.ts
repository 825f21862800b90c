import type { FastifyInstance } from 'fastify'

import type { Logger } from '../telemetry/log.ts'
import type { Health } from './health.ts'
import type { InFlight } from './in-flight.ts'

/** The application that started the bridge is gone: there is nobody left to answer. */
const ORPHAN_GRACE_SECONDS = 1

/**
 * Leaves in order. New queries are refused from the start, by a listener that stays open, so that callers and probes are
 * told why; running ones finish within the grace period; then the database is let go, and the port at last.
 */
export class Shutdown {
  readonly #server: FastifyInstance
  readonly #health: Health
  readonly #inFlight: InFlight
  readonly #graceSeconds: number
  readonly #log: Logger
  readonly #release: () => Promise<void>
  #started = false

  constructor(
    server: FastifyInstance,
    health: Health,
    inFlight: InFlight,
    graceSeconds: number,
    log: Logger,
    release: () => Promise<void>,
  ) {
    this.#server = server
    this.#health = health
    this.#inFlight = inFlight
    this.#graceSeconds = graceSeconds
    this.#log = log
    this.#release = release
  }

  onSignals(): void {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => void this.#leave(`received ${signal}`, this.#graceSeconds))
    }
  }

  /** The starter holds the other end of standard input for as long as it lives. */
  onStdinEnd(): void {
    const leave = () => void this.#leave('standard input ended', Math.min(this.#graceSeconds, ORPHAN_GRACE_SECONDS))
    process.stdin.on('end', leave).on('close', leave).on('error', leave).resume()
  }

  async #leave(reason: string, graceSeconds: number): Promise<void> {
    if (this.#started) {
      return
    }
    this.#started = true
    this.#log.info({ graceSeconds }, `The bridge is shutting down: ${reason}`)
    this.#health.drain()
    const deadline = setTimeout(() => {
      this.#log.warn('Queries were still running at the end of the grace period; leaving without them')
      process.exit(1)
    }, graceSeconds * 1000)
    try {
      await this.#inFlight.none()
      await this.#release()
      await this.#server.close()
      clearTimeout(deadline)
      process.exit(0)
    } catch (error) {
      this.#log.error({ err: error }, 'Shutting down failed')
      process.exit(1)
    }
  }
}
