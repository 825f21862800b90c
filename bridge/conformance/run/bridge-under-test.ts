import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { parseCommand } from '../../src/options.ts'
import { loadSchema } from '../../src/schema/schema.ts'
import { assemble, type Bridge } from '../../src/server/assemble.ts'
import { listen } from '../../src/server/listen.ts'
import { schemaText } from '../cases/schema-text.ts'
import type { Setting } from '../cases/world.ts'
import type { DatabaseServer, Tables } from '../databases/database.ts'
import { BridgeClient } from './bridge-client.ts'

/** A bridge as it is in service, over tables of its own, and a client that talks to it over HTTP. */
export class BridgeUnderTest {
  readonly client: BridgeClient
  readonly tables: Tables
  readonly #bridge: Bridge

  private constructor(bridge: Bridge, client: BridgeClient, tables: Tables) {
    this.#bridge = bridge
    this.client = client
    this.tables = tables
  }

  static async open(setting: Setting, database: DatabaseServer, folder: string): Promise<BridgeUnderTest> {
    const schemaFile = path.join(folder, 'schema.prisma')
    writeFileSync(schemaFile, schemaText(database.provider, setting))
    const token = randomUUID()
    const command = parseCommand([], {
      PRISMA_SCHEMA: schemaFile,
      DATABASE_URL: database.urlFor(setting),
      PRISMA_BRIDGE_TOKEN: token,
      PORT: '0',
      // Making tables holds up the event loop, which is the bridge's as well in this one process.
      PRISMA_BRIDGE_MAX_EVENT_LOOP_LAG: '0',
      LOG_LEVEL: 'silent',
    })
    if (command.name !== 'serve') {
      throw new Error('serve is the default command')
    }
    const schema = await loadSchema(command.schema)
    const tables = await database.createTables(schema, setting, command.database)
    const bridge = await assemble(command)
    const address = await listen(bridge.server, command.server)
    if (!('port' in address)) {
      throw new Error('The bridge under test listens on a port')
    }
    return new BridgeUnderTest(bridge, new BridgeClient(address.port, token), tables)
  }

  async close(): Promise<void> {
    await this.client.close()
    await this.#bridge.server.close()
    await this.#bridge.close()
    await this.tables.drop()
  }
}
