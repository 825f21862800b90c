import type { PlanWarmUp, Prepared } from '../logic/plan-warm-up.ts'
import { RefusedError } from '../protocol/errors.ts'
import { parsePlans } from '../protocol/json/plans.ts'
import type { Health } from './health.ts'

/** Takes reads that somebody is going to run, however they were carried here. */
export class PlansDoor {
  readonly #plans: PlanWarmUp
  readonly #health: Pick<Health, 'draining'>

  constructor(plans: PlanWarmUp, health: Pick<Health, 'draining'>) {
    this.#plans = plans
    this.#health = health
  }

  async prepare(body: unknown, gone: () => boolean): Promise<Prepared> {
    if (this.#health.draining) {
      throw new RefusedError(503, 'draining', 'The bridge is shutting down and prepares nothing.')
    }
    return this.#plans.prepare(parsePlans(body), () => !this.#health.draining && !gone())
  }
}
