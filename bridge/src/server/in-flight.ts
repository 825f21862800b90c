import type { FastifyInstance } from 'fastify'

import { LINES_PATH } from './connection/lines-path.ts'

/** Counts the requests that ask for work and are not answered yet. */
export class InFlight {
  #count = 0
  #whenNone: (() => void)[] = []

  get count(): number {
    return this.#count
  }

  /** Resolves as soon as everything is answered. */
  none(): Promise<void> {
    return this.#count === 0 ? Promise.resolve() : new Promise((resolve) => this.#whenNone.push(resolve))
  }

  begin(): void {
    this.#count += 1
  }

  end(): void {
    this.#count -= 1
    if (this.#count === 0) {
      this.#whenNone.splice(0).forEach((resolve) => {
        resolve()
      })
    }
  }
}

/** Reading how the bridge does is no work: only what is posted counts. */
export function countInFlight(server: FastifyInstance, inFlight: InFlight): void {
  server.addHook('onRequest', ({ method, routeOptions }, { raw }, done) => {
    if (method === 'POST' && routeOptions.url !== LINES_PATH) {
      inFlight.begin()
      raw.once('close', () => {
        inFlight.end()
      })
    }
    done()
  })
}
