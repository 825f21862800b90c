import { performance } from 'node:perf_hooks'

import { SUPPLY } from './keys.mjs'

/** As many operations under way as are asked for, each lane one after the other: `BlockingRunner.java` in Node.js. */
export async function load(operation, { concurrency, millis, workload }) {
  const supply = workload === 'orm-delete' ? SUPPLY : Infinity
  const latencies = []
  let n = 0
  const start = performance.now()
  async function lane() {
    while (n < supply && performance.now() - start < millis) {
      const begin = performance.now()
      await operation(n++)
      latencies.push((performance.now() - begin) * 1000)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, lane))
  const seconds = (performance.now() - start) / 1000
  latencies.sort((a, b) => a - b)
  const micros = (share) => latencies[Math.max(0, Math.ceil(share * latencies.length) - 1)] ?? 0
  return { operations: latencies.length, seconds, p50Micros: micros(0.5), p99Micros: micros(0.99) }
}
