import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type * as DMMF from '@prisma/dmmf'

import { parseCommand } from '../../src/options.ts'
import { loadSchema } from '../../src/schema/schema.ts'
import { assemble, type Bridge } from '../../src/server/assemble.ts'
import { listen } from '../../src/server/listen.ts'
import type { ContractDatabase } from './databases/database.ts'
import { BridgeClient } from './official/bridge-client.ts'
import { bridgedClient, delegateOf, officialClient, type PublicClient } from './official/clients.ts'
import { generateOfficialClient, type PrismaNamespace } from './official/generate.ts'
import { type ProviderName, schemaText } from './schema.ts'
import { LINKS, seed } from './seed.ts'

/** Two equal databases: the official client works on one, the bridge on the other. */
export interface World {
  readonly provider: ProviderName
  readonly dmmf: DMMF.Document
  readonly prisma: PrismaNamespace
  readonly official: Side
  readonly bridged: Side
  close(): Promise<void>
}

export interface Side {
  readonly client: PublicClient
  readonly database: ContractDatabase
}

export type CreateDatabase = (name: string) => Promise<ContractDatabase>

export async function openWorld(provider: ProviderName, create: CreateDatabase): Promise<World> {
  const folder = mkdtempSync(path.join(tmpdir(), 'contract-'))
  const schemaFile = path.join(folder, 'schema.prisma')
  writeFileSync(schemaFile, schemaText(provider))
  const generated = await generateOfficialClient(provider, schemaText(provider))
  const schema = await loadSchema({ schema: schemaFile, provider: undefined })
  const databases = await Promise.all(
    ['official', 'bridge'].map((side) => create(`contract_${side}_${randomUUID().slice(0, 8)}`)),
  )
  const [one, two] = databases as [ContractDatabase, ContractDatabase]
  for (const database of databases) {
    await database.createTables(schema)
    const client = officialClient(generated, database.adapter())
    await fill(client, provider)
    await client.$disconnect()
    await database.remember()
  }
  const { bridge, client: http } = await startBridge(schemaFile, two.url)
  const official = officialClient(generated, one.adapter())
  return {
    provider,
    dmmf: schema.dmmf,
    prisma: generated.Prisma,
    official: { client: official, database: one },
    bridged: { client: bridgedClient(generated, two.adapter(), http), database: two },
    close: async () => {
      await official.$disconnect()
      await http.close()
      await bridge.server.close()
      await bridge.close()
      await one.close()
      await two.close()
      rmSync(folder, { recursive: true })
    },
  }
}

async function startBridge(schemaFile: string, url: string): Promise<{ bridge: Bridge; client: BridgeClient }> {
  const token = randomUUID()
  const command = parseCommand([], {
    PRISMA_SCHEMA: schemaFile,
    DATABASE_URL: url,
    PRISMA_BRIDGE_TOKEN: token,
    PORT: '0',
    LOG_LEVEL: 'silent',
    // Both sides and the generators share one thread here.
    PRISMA_BRIDGE_MAX_EVENT_LOOP_LAG: '0',
  })
  if (command.name !== 'serve') {
    throw new Error('serve is the default command')
  }
  const bridge = await assemble(command)
  const address = await listen(bridge.server, command.server)
  if (!('port' in address)) {
    throw new Error('The bridge listens on a port')
  }
  return { bridge, client: new BridgeClient(`http://127.0.0.1:${address.port}`, token) }
}

async function fill(client: PublicClient, provider: ProviderName): Promise<void> {
  for (const { model, rows } of seed(provider === 'postgresql')) {
    for (const row of rows) {
      await delegateOf(client, model)['create']?.({ data: row })
    }
  }
  for (const { model, where, data } of LINKS) {
    await delegateOf(client, model)['update']?.({ where, data })
  }
}
