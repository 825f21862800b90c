import { it } from 'vitest'

import { PostgresqlDatabase } from '../../src/testing/postgresql-database.ts'
import { runCampaign, SEED } from './run-campaign.ts'

const REQUESTS = 5000

it(`answers ${REQUESTS} random requests on PostgreSQL as well (seed ${SEED})`, { timeout: 600_000 }, async () => {
  await using database = await PostgresqlDatabase.create()
  await runCampaign('postgresql', REQUESTS, { PRISMA_PROVIDER: 'postgresql', DATABASE_URL: database.url })
})
