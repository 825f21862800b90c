import { describe, expect, it } from 'vitest'

import { BridgeProcess, BUNDLE_EXISTS } from '../testing/bridge-process.ts'
import { SCALARS, TOKEN } from '../testing/bridge.ts'

const ANY_PROVIDER = 'model User {\n  id BigInt @id\n}\n'
const PASSWORD = 'very-secret-password'
const PATHS = /\/(?:etc|nothing|var|tmp|root|home|opt|usr)\/|node_modules|\.mjs|\n\s+at /

const QUERIES = [
  { modelName: 'User', action: 'findMany', query: { selection: SCALARS } },
  { action: 'queryRaw', query: { arguments: { query: 'SELECT 1', parameters: '[]' }, selection: {} } },
  { query: '{ findManyUser { id } }' },
]

describe.skipIf(!BUNDLE_EXISTS)('a bridge whose database cannot be used', () => {
  // Their drivers wait for seconds, which they can do at the same time.
  it.concurrent.each([
    ['sqlite', 'file:/nothing/at/all/dev.db'],
    ['sqlite', 'file:/etc/passwd'],
    ['postgresql', `postgresql://user:${PASSWORD}@127.0.0.1:1/shop`],
    ['postgresql', `postgresql://user:${PASSWORD}@localhost/shop?host=/nothing/at/all`],
    ['mysql', `mysql://user:${PASSWORD}@127.0.0.1:1/shop`],
    ['mysql', `mysql://user:${PASSWORD}@localhost/shop?socket=/nothing/at/all.sock`],
    ['cockroachdb', `postgresql://user:${PASSWORD}@127.0.0.1:1/shop`],
    ['sqlserver', `sqlserver://127.0.0.1:1;database=shop;user=sa;password=${PASSWORD};encrypt=false`],
  ])(
    'tells no path in its answers, and no secret even in its log: %s %s',
    { timeout: 60_000 },
    async (provider, url) => {
      const env = { PRISMA_PROVIDER: provider, DATABASE_URL: url, PRISMA_POOL_TIMEOUT: '1', LOG_LEVEL: 'trace' }
      await using bridge = await BridgeProcess.startWithoutTables(
        { ...env, PRISMA_BRIDGE_LOG_SQL: 'true' },
        ANY_PROVIDER,
      )
      const answers = [await (await bridge.fetch('/health')).text(), await bridge.metrics()]
      for (const query of QUERIES) {
        const answer = await bridge.post(query)
        expect([200, 400]).toContain(answer.status)
        answers.push(await answer.text())
      }
      const start = await bridge.fetch('/transaction/start', { method: 'POST', body: '{"max_wait":500}' })
      answers.push(await start.text())
      expect(answers.filter((answer) => PATHS.test(answer))).toEqual([])
      const everything = answers.join('\n') + JSON.stringify(bridge.lines)
      expect(everything).not.toContain(PASSWORD)
      expect(everything).not.toContain(TOKEN)
    },
  )
})
