import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { type Client, createClient } from '@libsql/client'

import { pushSchema } from '../../src/migrate/commands/push.ts'
import type { DatabaseOptions } from '../../src/options.ts'
import type { Schema } from '../../src/schema/schema.ts'
import type { Setting } from '../cases/world.ts'
import { checkRefusals, type DatabaseServer, type Tables } from './database.ts'

const MEMORY = '/dev/shm'

/** SQLite files, one for each setting. */
export class SqliteFiles implements DatabaseServer {
  readonly name = 'sqlite'
  readonly provider = 'sqlite'
  readonly #folder = mkdtempSync(path.join(fastFolder(), 'conformance-'))
  #count = 0

  urlFor(_setting: Setting): string {
    this.#count += 1
    return `file:${path.join(this.#folder, `${this.#count}.db`)}`
  }

  async createTables(schema: Schema, _setting: Setting, options: DatabaseOptions): Promise<Tables> {
    const { refusals } = await pushSchema(schema, options, { acceptDataLoss: true, forceReset: false })
    checkRefusals(refusals)
    const client = createClient({ url: options.url })
    const deletions = await deletionsFrom(client)
    return {
      empty: async () => {
        await client.executeMultiple(deletions)
      },
      execute: async (statement) => {
        await client.executeMultiple(statement)
      },
      drop: () => {
        client.close()
        rmSync(options.url.slice('file:'.length))
        return Promise.resolve()
      },
    }
  }

  close(): Promise<void> {
    rmSync(this.#folder, { recursive: true })
    return Promise.resolve()
  }
}

/** In memory where the system has a folder for that: nobody asks these files to survive a crash. */
function fastFolder(): string {
  return existsSync(MEMORY) ? MEMORY : tmpdir()
}

async function deletionsFrom(client: Client): Promise<string> {
  const { rows } = await client.execute(
    `SELECT format('DELETE FROM "%w"', name) FROM sqlite_master WHERE type = 'table'`,
  )
  return ['PRAGMA foreign_keys = OFF', 'BEGIN', ...rows.map((row) => row[0] as string), 'COMMIT'].join(';')
}
