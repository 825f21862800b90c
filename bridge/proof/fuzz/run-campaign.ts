import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { expect } from 'vitest'

import { TestBridge } from '../../src/testing/bridge.ts'
import { campaign, campaignReport } from './campaign.ts'
import { fillDatabase, tidyDatabase } from './database.ts'
import type { FuzzRequest } from './requests.ts'
import { GRAPHQL_SEEDS, JSON_SEEDS } from './seeds.ts'

export const SEED = Number(process.env['PRISMA_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

/** What plans and counters may still take after the warm-up. */
const GROWTH_MEGABYTES = 24

/** Runs a campaign against a bridge of its own, reports it, and expects the bridge to be as good as new afterwards. */
export async function runCampaign(name: string, requests: number, env: Record<string, string> = {}): Promise<void> {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  await using bridge = await TestBridge.start({
    PRISMA_BRIDGE_MAX_TRANSACTION_TIMEOUT: '20',
    PRISMA_BRIDGE_MAX_EVENT_LOOP_LAG: '0',
    // What goes deeper is a correct query too, but its answer may be larger than any memory.
    PRISMA_BRIDGE_MAX_DEPTH: '4',
    ...env,
  })
  await fillDatabase(bridge)
  const send = async ({ method, url, headers, payload }: FuzzRequest) => {
    const { statusCode, headers: received, body } = await bridge.server.inject({ method, url, headers, payload })
    return { status: statusCode, contentType: String(received['content-type']), body }
  }
  const result = await campaign({ seed: SEED, requests, send, tidy: () => tidyDatabase(bridge) })
  report(name, campaignReport(`Random requests on ${name}`, SEED, result))

  expect(result.failures).toEqual([])
  expect(unhandled).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(await refusedSeeds(bridge)).toEqual([])
  const warm = result.memory[1]
  const end = result.memory.at(-1)
  expect((end?.heap ?? 0) - (warm?.heap ?? 0)).toBeLessThan(GROWTH_MEGABYTES)
  process.off('unhandledRejection', note)
}

/** What each database writes in its own way: parameters of SQL, and paths into Json. */
const OF_SQLITE = /Raw|"path"/

/** The correct requests that are not answered with data. */
async function refusedSeeds(bridge: TestBridge): Promise<unknown[]> {
  const seeds = [...JSON_SEEDS, ...GRAPHQL_SEEDS].filter((seed) => !OF_SQLITE.test(JSON.stringify(seed)))
  const answers = await Promise.all(seeds.map(async (seed) => ({ seed, body: (await bridge.post(seed)).body })))
  return answers.filter(({ body }) => 'errors' in body)
}

function report(name: string, text: string): void {
  const folder = path.join(import.meta.dirname, '../../target/proof')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `fuzz-${name}.txt`), text)
  process.stdout.write(`\n${text}`)
}
