import { it } from 'vitest'

import { runCampaign, SEED } from './run-campaign.ts'

const REQUESTS = Number(process.env['PRISMA_FUZZ_REQUESTS'] ?? 100_000)

it(`answers ${REQUESTS} random requests as the contract says (seed ${SEED})`, { timeout: 1_800_000 }, async () => {
  await runCampaign('sqlite', REQUESTS)
})
