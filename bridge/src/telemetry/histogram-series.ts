import { Histogram, type HistogramConfiguration, type Metric, type MetricValue, type Registry } from 'prom-client'

/** One line of a histogram, which values are added to. */
export type Series = Pick<Histogram, 'observe'>

type Labels<L extends string> = Readonly<Record<L, string>>

/**
 * A histogram with labels whose series are looked up once. One of prom-client's checks and joins the labels of every
 * value, which takes longer than anything else that is done for a query on its way through the bridge.
 */
export class HistogramSeries<L extends string> {
  readonly name: string
  readonly #configuration: HistogramConfiguration<never>
  readonly #series: { readonly labels: Labels<L>; readonly values: Histogram }[] = []

  constructor(configuration: Omit<HistogramConfiguration<never>, 'labelNames' | 'registers'>, registry: Registry) {
    this.name = configuration.name
    this.#configuration = { ...configuration, registers: [] }
    // It only asks for what this has.
    registry.registerMetric(this as unknown as Metric)
  }

  with(labels: Labels<L>): Series {
    const values = new Histogram(this.#configuration)
    this.#series.push({ labels, values })
    return values
  }

  /** What prom-client writes down. */
  async get(): Promise<object> {
    const parts = await Promise.all(this.#series.map(({ labels, values }) => labelled(labels, values)))
    const { name, help } = this.#configuration
    return { name, help, type: 'histogram', values: parts.flat(), aggregator: 'sum' }
  }
}

async function labelled(labels: object, histogram: Histogram): Promise<MetricValue<string>[]> {
  const { values } = await histogram.get()
  return values.map((value) => ({ ...value, labels: { ...labels, ...value.labels } }))
}
