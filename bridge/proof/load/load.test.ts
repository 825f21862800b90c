import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { Pool } from 'undici'
import { describe, expect, it, vi } from 'vitest'

import { BridgeProcess, BUNDLE_EXISTS } from '../../src/testing/bridge-process.ts'
import { SCALARS } from '../../src/testing/bridge.ts'
import { PostgresqlDatabase } from '../../src/testing/postgresql-database.ts'
import { Tally } from './tally.ts'
import { Worker } from './worker.ts'

const SECONDS = Number(process.env['PRISMA_LOAD_SECONDS'] ?? 60)
const CONNECTIONS = 200
const POOL = 10
const MEGABYTE = 2 ** 20

describe.skipIf(!BUNDLE_EXISTS)('the bridge under load', () => {
  it(
    `keeps ${CONNECTIONS} connections and a pool of ${POOL} for ${SECONDS} s in order`,
    { timeout: 600_000 },
    async () => {
      await using database = await PostgresqlDatabase.create()
      await using bridge = await BridgeProcess.start({
        PRISMA_PROVIDER: 'postgresql',
        DATABASE_URL: database.url,
        PRISMA_CONNECTION_LIMIT: String(POOL),
        LOG_LEVEL: 'error',
      })
      for (let id = 1; id <= 20; id++) {
        await bridge.query(
          'User',
          'createOne',
          { data: { id, email: `${id}@x`, posts: { create: [{ title: 't' }] } } },
          SCALARS,
        )
      }
      const pool = new Pool(bridge.url, { connections: CONNECTIONS, pipelining: 1, keepAliveTimeout: 60_000 })
      const warmUp = new Tally()
      await work(pool, warmUp, SECONDS / 4)
      const warm = await residentMegabytes(bridge)
      const tally = new Tally()
      await work(pool, tally, SECONDS)
      await pool.close()

      await vi.waitFor(async () => {
        expect(await gauge(bridge, 'prisma_bridge_active_transactions')).toBe(0)
        expect(await gauge(bridge, 'prisma_bridge_pool_connections{state="busy"}')).toBe(0)
        const { rows } = await database.session.query(
          "SELECT state, query FROM pg_stat_activity WHERE datname = current_database() AND state NOT IN ('idle') AND pid <> pg_backend_pid()",
        )
        expect(rows).toEqual([])
      }, 30_000)
      const end = await residentMegabytes(bridge)
      const perSecond = tally.answers / SECONDS
      const text = [
        `Load: ${CONNECTIONS} connections, a pool of ${POOL}, ${SECONDS} s after ${SECONDS / 4} s of warm-up`,
        `  ${Math.round(perSecond)} answers per second; so one of ${CONNECTIONS} callers waits ${Math.round((CONNECTIONS / perSecond) * 1000)} ms for its turn on average`,
        ...tally.report(),
        `  resident ${warm} MB after the warm-up, ${end} MB at the end; 0 open transactions at the end`,
        '',
      ].join('\n')
      report(text)

      expect([...warmUp.unexplained, ...tally.unexplained]).toEqual([])
      expect(end).toBeLessThan(warm * 1.5 + 64)
      expect((await bridge.query('User', 'findUnique', { where: { id: 1 } }, { email: true })).data).toEqual({
        email: '1@x',
      })
    },
  )
})

async function work(pool: Pool, tally: Tally, seconds: number): Promise<void> {
  const deadline = performance.now() + seconds * 1000
  const workers = Array.from({ length: CONNECTIONS }, (_, number) => new Worker(pool, tally, number))
  await Promise.all(workers.map((worker) => worker.runUntil(deadline)))
}

async function gauge(bridge: BridgeProcess, name: string): Promise<number> {
  const line = (await bridge.metrics()).split('\n').find((candidate) => candidate.startsWith(`${name} `))
  return Number(line?.slice(name.length))
}

async function residentMegabytes(bridge: BridgeProcess): Promise<number> {
  return Math.round((await gauge(bridge, 'process_resident_memory_bytes')) / MEGABYTE)
}

function report(text: string): void {
  const folder = path.join(import.meta.dirname, '../../target/proof')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'load.txt'), text)
  process.stdout.write(`\n${text}`)
}
