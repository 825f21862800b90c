import type { Registry } from 'prom-client'

import { HistogramSeries, type Series } from './histogram-series.ts'

/** Measures the time of requests, by method, route and status. */
export class RequestMetrics {
  readonly #seconds: HistogramSeries<'method' | 'route' | 'status_code'>
  readonly #series = new Map<string, Series>()

  constructor(registry: Registry, buckets: number[]) {
    this.#seconds = new HistogramSeries(
      {
        name: 'prisma_bridge_http_request_duration_seconds',
        help: 'Time from the request to the last byte of its answer',
        buckets,
      },
      registry,
    )
  }

  finished(method: string, route: string, statusCode: number, seconds: number): void {
    const key = `${method} ${route} ${statusCode}`
    let series = this.#series.get(key)
    if (series === undefined) {
      series = this.#seconds.with({ method, route, status_code: String(statusCode) })
      this.#series.set(key, series)
    }
    series.observe(seconds)
  }
}
