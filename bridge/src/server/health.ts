import type { FastifyInstance } from 'fastify'

import type { PoolState } from '../client/database.ts'
import type { DatabaseStatus, DatabaseWatch } from '../logic/database-watch.ts'

/** What never changes while the bridge runs. */
export interface Identity {
  readonly bridge: string
  readonly prisma: string
  readonly node: string
  readonly provider: string
  readonly schemaHash: string
}

export interface HealthAnswer extends Identity {
  readonly status: 'ok' | 'degraded' | 'draining'
  readonly database: DatabaseStatus
  readonly pool: PoolState
  readonly transactions: { readonly active: number }
  readonly pid: number
  readonly uptimeSeconds: number
}

export class Health {
  readonly #identity: Identity
  readonly #watch: DatabaseWatch
  readonly #pool: () => PoolState
  readonly #transactions: { readonly active: number }
  #draining = false

  constructor(
    identity: Identity,
    watch: DatabaseWatch,
    pool: () => PoolState,
    transactions: { readonly active: number },
  ) {
    this.#identity = identity
    this.#watch = watch
    this.#pool = pool
    this.#transactions = transactions
  }

  get draining(): boolean {
    return this.#draining
  }

  drain(): void {
    this.#draining = true
  }

  async check(): Promise<HealthAnswer> {
    const database = await this.#watch.probe()
    const working = database.status === 'up' ? 'ok' : 'degraded'
    return {
      status: this.#draining ? 'draining' : working,
      ...this.#identity,
      database,
      pool: this.#pool(),
      transactions: { active: this.#transactions.active },
      pid: process.pid,
      uptimeSeconds: Math.round(process.uptime()),
    }
  }
}

export function healthRoutes(server: FastifyInstance, health: Health): void {
  server.get('/health', async (_request, reply) => {
    const answer = await health.check()
    return reply.code(answer.status === 'ok' ? 200 : 503).send(answer satisfies HealthAnswer)
  })
  server.get('/health/live', () => ({ status: 'ok' }))
  // What clients of the old query engine ask for when they connect.
  server.get('/health/status', async (_request, reply) => {
    const { status } = await health.check()
    return status === 'ok'
      ? { status }
      : reply.code(503).send({ status, Errors: [{ message: `The bridge is ${status}.` }] })
  })
}
