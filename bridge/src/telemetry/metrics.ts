import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client'

import type { PoolState } from '../client/database.ts'
import type { PlanCacheState } from '../client/plan-cache.ts'
import type { QueryObserver } from '../logic/app.ts'
import type { Outcome } from '../logic/transactions/level.ts'
import type { TransactionCounter } from '../logic/transactions/transactions.ts'
import type { ErrorBody } from '../protocol/errors.ts'
import type { JsonQuery } from '../protocol/json/query.ts'
import { observeEventLoop, observePlanCache, observePool, observePoolLimit, observeStartTime } from './gauges.ts'
import { QueryMetrics } from './query-metrics.ts'
import { RequestMetrics } from './request-metrics.ts'

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const PRISMA_CODE = /^P\d{4}$/

/** Prometheus metrics. Every label value comes from the schema, the route table or a fixed list, never from a caller. */
export class Metrics implements QueryObserver, TransactionCounter {
  readonly registry = new Registry()
  readonly #requests: RequestMetrics
  readonly #queries: QueryMetrics
  readonly #transactions: Counter<'status'>
  readonly #activeTransactions: Gauge
  readonly #errors: Counter<'type' | 'code'>

  constructor(pool: () => PoolState, planCache: () => PlanCacheState) {
    const registers = [this.registry]
    this.#requests = new RequestMetrics(this.registry, SECONDS)
    this.#queries = new QueryMetrics(this.registry, SECONDS)
    this.#transactions = new Counter({
      name: 'prisma_bridge_transactions_total',
      help: 'Interactive transactions that were started, and how they ended',
      labelNames: ['status'],
      registers,
    })
    this.#activeTransactions = new Gauge({
      name: 'prisma_bridge_active_transactions',
      help: 'Interactive transactions that hold a connection',
      registers,
    })
    this.#errors = new Counter({
      name: 'prisma_bridge_errors_total',
      help: 'Errors given to callers',
      labelNames: ['type', 'code'],
      registers,
    })
    observePool(this.registry, pool)
    observePoolLimit(this.registry, pool)
    observeStartTime(this.registry)
    observePlanCache(this.registry, planCache)
    observeEventLoop(this.registry)
    collectDefaultMetrics({ register: this.registry })
  }

  queryFinished(query: JsonQuery, seconds: number, error: ErrorBody | undefined): void {
    this.#queries.finished(query, seconds, error !== undefined)
  }

  transactionStarted(): void {
    this.#transactions.inc({ status: 'started' })
    this.#activeTransactions.inc()
  }

  transactionEnded(status: Outcome): void {
    this.#transactions.inc({ status })
    this.#activeTransactions.dec()
  }

  errorAnswered({ kind, code }: ErrorBody): void {
    // A driver or a statement of raw SQL may bring a code of its own.
    this.#errors.inc({ type: kind, code: kind === 'bridge' || PRISMA_CODE.test(code) ? code : 'unknown' })
  }

  requestFinished(method: string, route: string, statusCode: number, seconds: number): void {
    this.#requests.finished(method, route, statusCode, seconds)
  }
}
