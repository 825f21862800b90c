import { officialDefect } from '../official-defects.ts'
import type { ProviderName } from '../schema.ts'
import { actionCases } from './actions.ts'
import { aggregateCases } from './aggregates.ts'
import type { CorpusCase, CorpusWorld } from './case.ts'
import { errorCases } from './errors.ts'
import { pageCases } from './pages.ts'
import { rawCases } from './raw.ts'
import { shapeCases } from './shapes.ts'
import { transactionCases } from './transactions.ts'

/** How many of the generated cases are asked, one of so many: the compiler is mostly the same for all databases. */
const ONE_OF: Readonly<Record<ProviderName, number>> = { postgresql: 2, sqlite: 7, mysql: 7 }
const FULL = process.env['PRISMA_CONTRACT_FULL'] === 'true'

/**
 * What a database is asked. The same schema always gives the same corpus; PRISMA_CONTRACT_FULL=true asks every database
 * all of it.
 */
export function corpus(world: CorpusWorld): CorpusCase[] {
  const generated = [...actionCases(world), ...pageCases(), ...shapeCases(world), ...aggregateCases(world)]
  const written = [...errorCases(world), ...transactionCases(world), ...rawCases(world)]
  const share = generated.filter((_case, index) => FULL || index % ONE_OF[world.provider] === 0)
  return [...share, ...written].filter(({ name }) => officialDefect(name, world.provider) === undefined)
}
