import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'

import { TestBridge } from '../../src/testing/bridge.ts'
import { campaign, campaignReport } from './campaign.ts'
import { fillDatabase, tidyDatabase } from './database.ts'
import type { FuzzRequest } from './requests.ts'
import { GRAPHQL_SEEDS, JSON_SEEDS } from './seeds.ts'

const SEED = Number(process.env['PRISMA_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const REQUESTS = Number(process.env['PRISMA_FUZZ_REQUESTS'] ?? 100_000)
/** What plans and counters may still take after the warm-up. */
const GROWTH_MEGABYTES = 24

it(`answers ${REQUESTS} random requests as the contract says (seed ${SEED})`, { timeout: 1_800_000 }, async () => {
  const unhandled: unknown[] = []
  const note = (reason: unknown) => unhandled.push(reason)
  process.on('unhandledRejection', note)
  await using bridge = await TestBridge.start({
    PRISMA_BRIDGE_MAX_TRANSACTION_TIMEOUT: '20',
    PRISMA_BRIDGE_MAX_EVENT_LOOP_LAG: '0',
  })
  await fillDatabase(bridge)
  const send = async ({ method, url, headers, payload }: FuzzRequest) => {
    const { statusCode, headers: received, body } = await bridge.server.inject({ method, url, headers, payload })
    return { status: statusCode, contentType: String(received['content-type']), body }
  }
  const result = await campaign({ seed: SEED, requests: REQUESTS, send, tidy: () => tidyDatabase(bridge) })
  const text = campaignReport('Random requests, injected', SEED, result)
  const folder = path.join(import.meta.dirname, '../../target/proof')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'fuzz.txt'), text)
  process.stdout.write(`\n${text}`)

  expect(result.failures).toEqual([])
  expect(unhandled).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  const refused = await Promise.all(
    [...JSON_SEEDS, ...GRAPHQL_SEEDS].map(async (seed) => ({ seed, body: (await bridge.post(seed)).body })),
  )
  expect(refused.filter(({ body }) => 'errors' in body)).toEqual([])
  const warm = result.memory[1]
  const end = result.memory.at(-1)
  expect((end?.heap ?? 0) - (warm?.heap ?? 0)).toBeLessThan(GROWTH_MEGABYTES)
  process.off('unhandledRejection', note)
})
