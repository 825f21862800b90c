import { Counter, type Registry } from 'prom-client'

import type { JsonQuery } from '../protocol/json/query.ts'
import { HistogramSeries, type Series } from './histogram-series.ts'

/** What has become of the queries of one operation of a model. */
interface Tally {
  readonly model: string
  readonly operation: string
  readonly seconds: Series
  success: number
  error: number
}

/** Counts queries and their time, by model and operation. */
export class QueryMetrics {
  readonly #seconds: HistogramSeries<'model' | 'operation'>
  readonly #tallies = new Map<string, Tally>()

  constructor(registry: Registry, buckets: number[]) {
    const tallies = this.#tallies
    new Counter({
      name: 'prisma_bridge_queries_total',
      help: 'Queries handed to Prisma, by outcome',
      labelNames: ['model', 'operation', 'status'],
      registers: [registry],
      collect() {
        this.reset()
        for (const { model, operation, ...counts } of tallies.values()) {
          for (const status of ['success', 'error'] as const) {
            if (counts[status] > 0) {
              this.inc({ model, operation, status }, counts[status])
            }
          }
        }
      },
    })
    this.#seconds = new HistogramSeries(
      {
        name: 'prisma_bridge_query_duration_seconds',
        help: 'Time Prisma and the database took for a query',
        buckets,
      },
      registry,
    )
  }

  finished({ modelName = '', action }: JsonQuery, seconds: number, failed: boolean): void {
    const tally = this.#tallyOf(modelName, action)
    tally.seconds.observe(seconds)
    tally[failed ? 'error' : 'success'] += 1
  }

  #tallyOf(model: string, operation: string): Tally {
    const key = `${model}.${operation}`
    let tally = this.#tallies.get(key)
    if (tally === undefined) {
      tally = { model, operation, seconds: this.#seconds.with({ model, operation }), success: 0, error: 0 }
      this.#tallies.set(key, tally)
    }
    return tally
  }
}
