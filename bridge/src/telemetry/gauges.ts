import { monitorEventLoopDelay } from 'node:perf_hooks'

import { Counter, Gauge, type Registry } from 'prom-client'

import type { PoolState } from '../client/database.ts'
import type { PlanCacheState } from '../client/plan-cache.ts'

const NANOS_PER_SECOND = 1e9
const LAG_RESOLUTION_MILLIS = 20

export function observePool(registry: Registry, pool: () => PoolState): void {
  new Gauge({
    name: 'prisma_bridge_pool_connections',
    help: 'Connections of the pool that are busy or idle, and queries that wait for one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { size, idle, waiting } = pool()
      this.set({ state: 'busy' }, size - idle)
      this.set({ state: 'idle' }, idle)
      this.set({ state: 'waiting' }, waiting)
    },
  })
}

export function observePoolLimit(registry: Registry, pool: () => PoolState): void {
  new Gauge({
    name: 'prisma_bridge_pool_max_connections',
    help: 'How many connections the pool may have',
    registers: [registry],
    collect() {
      this.set(pool().max)
    },
  })
}

/** Finer than the seconds of `process_start_time_seconds`, so that it tells one run of the bridge from every other. */
export function observeStartTime(registry: Registry): void {
  new Gauge({
    name: 'prisma_bridge_start_time_seconds',
    help: 'When the bridge was started, in seconds since the epoch',
    registers: [registry],
  }).set(performance.timeOrigin / 1000)
}

export function observeEventLoop(registry: Registry): void {
  const delay = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MILLIS })
  delay.enable()
  new Gauge({
    name: 'prisma_bridge_event_loop_lag_seconds',
    help: 'Mean delay of the event loop since the last scrape',
    registers: [registry],
    collect() {
      // The time between two looks, most of which is the waiting that was asked for.
      const lag = delay.mean / NANOS_PER_SECOND - LAG_RESOLUTION_MILLIS / 1000
      this.set(Number.isNaN(lag) ? 0 : Math.max(0, lag))
      delay.reset()
    },
  })
}

export function observePlanCache(registry: Registry, planCache: () => PlanCacheState): void {
  new Counter({
    name: 'prisma_bridge_plan_cache_total',
    help: 'Queries that found their plan ready (hit), or had to be compiled (miss)',
    labelNames: ['result'],
    registers: [registry],
    collect() {
      const { hits, misses } = planCache()
      this.reset()
      this.inc({ result: 'hit' }, hits)
      this.inc({ result: 'miss' }, misses)
    },
  })
}
