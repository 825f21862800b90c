import type { Logger } from '../telemetry/log.ts'

export type DatabaseStatus =
  { readonly status: 'up'; readonly latencyMs: number } | { readonly status: 'down'; readonly message: string }

const PROBE_TIMEOUT_MILLIS = 2000
const FIRST_RETRY_MILLIS = 500
const LAST_RETRY_MILLIS = 10_000

/**
 * Knows whether the database can be reached. Each question is a fresh probe; between questions it tries by itself for as
 * long as the database is down, so that the log tells when it is back.
 */
export class DatabaseWatch {
  readonly #ping: () => Promise<void>
  readonly #log: Logger
  #last: DatabaseStatus | undefined
  #running: Promise<DatabaseStatus> | undefined
  #retry: NodeJS.Timeout | undefined
  #retryMillis = FIRST_RETRY_MILLIS
  #stopped = false

  constructor(ping: () => Promise<void>, log: Logger) {
    this.#ping = ping
    this.#log = log
  }

  /** Probes of several callers at the same time are one. */
  probe(): Promise<DatabaseStatus> {
    this.#running ??= this.#probeOnce().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  stop(): void {
    this.#stopped = true
    clearTimeout(this.#retry)
  }

  async #probeOnce(): Promise<DatabaseStatus> {
    const start = performance.now()
    const status = await withTimeout(this.#ping()).then(
      (): DatabaseStatus => ({ status: 'up', latencyMs: Math.round((performance.now() - start) * 1000) / 1000 }),
      (error: unknown): DatabaseStatus => ({ status: 'down', message: this.#noteFailure(error) }),
    )
    this.#note(status)
    return status
  }

  #noteFailure(error: unknown): string {
    if (this.#last?.status !== 'down') {
      this.#log.error({ err: error }, 'The database cannot be reached; trying again until it answers')
    }
    return 'The database cannot be reached. The reason is in the log of the bridge.'
  }

  #note(status: DatabaseStatus): void {
    if (status.status === 'up') {
      if (this.#last?.status === 'down') {
        this.#log.info({ latencyMs: status.latencyMs }, 'The database answers again')
      }
      this.#retryMillis = FIRST_RETRY_MILLIS
    } else {
      this.#tryLater()
    }
    this.#last = status
  }

  #tryLater(): void {
    clearTimeout(this.#retry)
    if (!this.#stopped) {
      this.#retry = setTimeout(() => void this.probe(), this.#retryMillis).unref()
      this.#retryMillis = Math.min(this.#retryMillis * 2, LAST_RETRY_MILLIS)
    }
  }
}

async function withTimeout(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The database has not answered within ${PROBE_TIMEOUT_MILLIS} ms`))
    }, PROBE_TIMEOUT_MILLIS).unref()
  })
  try {
    await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}
