import type { JsonQuery } from '../protocol/json/query.ts'

/** How many queries found their plan ready, and how many had to be compiled. */
export interface PlanCacheState {
  readonly hits: number
  readonly misses: number
}

/** Prisma does not tell of its cache of plans, but every look into it that compiles nothing was a hit. */
export class PlanCache {
  #lookups = 0
  #misses = 0

  /** Raw queries have no plan. */
  lookedUp(queries: readonly JsonQuery[]): void {
    if (queries.some(({ modelName }) => modelName !== undefined)) {
      this.#lookups += 1
    }
  }

  compiled(): void {
    this.#misses += 1
  }

  state(): PlanCacheState {
    return { hits: Math.max(0, this.#lookups - this.#misses), misses: this.#misses }
  }
}
