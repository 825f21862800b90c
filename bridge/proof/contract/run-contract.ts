import { expect, it } from 'vitest'

import { compare, type Result } from './comparison.ts'
import type { CorpusCase } from './corpus/case.ts'
import { corpus } from './corpus/corpus.ts'
import { report, summary } from './report.ts'
import type { ProviderName } from './schema.ts'
import { type CreateDatabase, openWorld, type World } from './world.ts'

const TIMEOUT_MILLIS = 1_800_000
const SIDE_BY_SIDE = 4

/** Asks the official client and the bridge the whole corpus, and fails with every case in which they differ. */
export function describeContract(provider: ProviderName, create: CreateDatabase): void {
  it(
    `the bridge answers what the official client answers (${provider})`,
    async () => {
      const world = await openWorld(provider, create)
      try {
        const cases = corpus({ ...world, client: world.official.client })
        const results = await runAll(world, cases)
        const file = report(provider, results)
        process.stdout.write(`\nContract with the official client on ${provider}\n${summary(results)}\nMore: ${file}\n`)
        expect(results.filter(({ verdict }) => verdict === 'different').map(textOf)).toEqual([])
        expect(results.filter(({ verdict }) => verdict === 'equal answer').length).toBeGreaterThan(500)
      } finally {
        await world.close()
      }
    },
    TIMEOUT_MILLIS,
  )
}

/** Reads run side by side; a write has both databases for itself. */
async function runAll(world: World, cases: readonly CorpusCase[]): Promise<Result[]> {
  const initial = await world.official.database.contents()
  expect(await world.bridged.database.contents()).toBe(initial)
  const results: Result[] = []
  let reads: CorpusCase[] = []
  const flush = async () => {
    results.push(...(await Promise.all(reads.map((one) => compare(world, one, initial)))))
    reads = []
  }
  for (const one of cases) {
    if (one.writes) {
      await flush()
      results.push(await compare(world, one, initial))
    } else {
      reads.push(one)
      if (reads.length === SIDE_BY_SIDE) {
        await flush()
      }
    }
  }
  await flush()
  return results
}

function textOf({ name, difference }: Result): string {
  return `${name}\n${difference ?? ''}`
}
