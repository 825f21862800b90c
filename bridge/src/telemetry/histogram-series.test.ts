import { Histogram, Registry } from 'prom-client'
import { expect, it } from 'vitest'

import { HistogramSeries } from './histogram-series.ts'

const CONFIGURATION = { name: 'query_seconds', help: 'Time of queries', buckets: [0.1, 1] }
const VALUES = [
  { labels: { model: 'User', operation: 'findMany' }, seconds: [0.05, 0.5, 5] },
  { labels: { model: 'Post', operation: 'createOne' }, seconds: [0.5] },
]

function ours(): Registry {
  const registry = new Registry()
  const histogram = new HistogramSeries<'model' | 'operation'>(CONFIGURATION, registry)
  for (const { labels, seconds } of VALUES) {
    const series = histogram.with(labels)
    seconds.forEach((value) => {
      series.observe(value)
    })
  }
  return registry
}

function theirs(): Registry {
  const registry = new Registry()
  const labelNames = ['model', 'operation'] as const
  const histogram = new Histogram({ ...CONFIGURATION, labelNames, registers: [registry] })
  for (const { labels, seconds } of VALUES) {
    seconds.forEach((value) => {
      histogram.observe(labels, value)
    })
  }
  return registry
}

/** The lines, with the labels in the order of their names. */
async function lines(registry: Registry): Promise<string[]> {
  const text = await registry.metrics()
  return text
    .split('\n')
    .map((line) => line.replace(/\{(.*)\}/, (_all, labels: string) => `{${labels.split(',').sort().join(',')}}`))
}

it('writes the text that a histogram of prom-client does', async () => {
  expect(await lines(ours())).toEqual(await lines(theirs()))
})

it('gives the JSON that a histogram of prom-client does', async () => {
  expect(await ours().getMetricsAsJSON()).toEqual(await theirs().getMetricsAsJSON())
})

it('has its series from the moment they are made', async () => {
  const registry = new Registry()
  new HistogramSeries<'model'>(CONFIGURATION, registry).with({ model: 'User' })
  expect(await registry.metrics()).toContain('query_seconds_count{model="User"} 0')
})
