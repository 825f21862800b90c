import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import type { FastifyInstance } from 'fastify'

import { type DatabaseOptions, parseCommand } from '../options.ts'
import { pushSchema } from '../migrate/commands/push.ts'
import { loadSchema, type Schema } from '../schema/schema.ts'
import { assemble, type Bridge } from '../server/assemble.ts'

/** A schema with every scalar type, relations and a mapped enum. */
export const SCHEMA = `
datasource db {
  provider = "sqlite"
}

model User {
  id    Int    @id @default(autoincrement())
  email String @unique
  role  Role   @default(USER)
  posts Post[]
}

model Post {
  id       Int    @id @default(autoincrement())
  title    String
  views    Int    @default(0)
  author   User   @relation(fields: [authorId], references: [id])
  authorId Int
}

model Values {
  id       Int       @id @default(autoincrement())
  text     String?
  int      Int?
  big      BigInt?
  float    Float?
  decimal  Decimal?
  at       DateTime?
  bytes    Bytes?
  json     Json?
  bool     Boolean?
  role     Role?
}

enum Role {
  USER
  ADMIN @map("administrator")
}
`

export const TOKEN = 'secret'

/** A bridge over a fresh SQLite file, asked without a network. */
export class TestBridge implements AsyncDisposable {
  readonly #folder: string
  readonly #bridge: Bridge

  private constructor(folder: string, bridge: Bridge) {
    this.#folder = folder
    this.#bridge = bridge
  }

  static async start(
    env: Record<string, string> = {},
    createTables: (schema: Schema, database: DatabaseOptions) => Promise<unknown> = pushTables,
  ): Promise<TestBridge> {
    const folder = mkdtempSync(path.join(tmpdir(), 'bridge-'))
    const schemaFile = path.join(folder, 'schema.prisma')
    writeFileSync(schemaFile, SCHEMA)
    const command = parseCommand([], {
      PRISMA_SCHEMA: schemaFile,
      DATABASE_URL: `file:${path.join(folder, 'dev.db')}`,
      PRISMA_BRIDGE_TOKEN: TOKEN,
      LOG_LEVEL: 'silent',
      ...env,
    })
    if (command.name !== 'serve') {
      throw new Error('serve is the default command')
    }
    const schema = await loadSchema(command.schema)
    await createTables(schema, command.database)
    return new TestBridge(folder, await assemble(command))
  }

  get server(): FastifyInstance {
    return this.#bridge.server
  }

  /** Sends a body as the Java client does, and gives status and parsed answer. */
  post(body: unknown, headers: Record<string, string> = {}): Promise<{ status: number; body: Answer }> {
    return this.postTo('/query', body, headers)
  }

  async postTo(
    url: string,
    body: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Answer }> {
    const response = await this.server.inject({
      method: 'POST',
      url,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: response.statusCode, body: JSON.parse(response.body) as Answer }
  }

  async get(url: string): Promise<{ status: number; text: string }> {
    const response = await this.server.inject({ method: 'GET', url, headers: { authorization: `Bearer ${TOKEN}` } })
    return { status: response.statusCode, text: response.body }
  }

  async query(
    modelName: string,
    action: string,
    args: object,
    selection: object = SCALARS,
    headers: Record<string, string> = {},
  ): Promise<unknown> {
    const { body } = await this.post({ modelName, action, query: { arguments: args, selection } }, headers)
    if (body.errors !== undefined) {
      throw new Error(JSON.stringify(body.errors))
    }
    return body.data
  }

  /** Has it listen on a port of its own, which it gives. */
  async listen(): Promise<number> {
    await this.server.listen({ port: 0, host: '127.0.0.1' })
    return (this.server.server.address() as AddressInfo).port
  }

  /** How many connections to that port are open, as far as the bridge knows. */
  connections(): Promise<number> {
    const { server } = this.server
    return promisify(server.getConnections.bind(server))()
  }

  /** Has it refuse new work, as it does when it leaves. */
  drain(): void {
    this.#bridge.health.drain()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#bridge.close()
    rmSync(this.#folder, { recursive: true })
  }
}

function pushTables(schema: Schema, database: DatabaseOptions): Promise<unknown> {
  return pushSchema(schema, database, { acceptDataLoss: false, forceReset: false })
}

export const SCALARS = { $scalars: true }

export interface Answer {
  readonly id?: string
  readonly instance?: string
  readonly transaction?: { readonly id: string; readonly instance?: string }
  readonly data?: unknown
  readonly errors?: readonly { code: string; kind: string; message: string; meta: Record<string, unknown> }[]
  readonly batchResult?: readonly Answer[]
}

export function tagged($type: string, value: unknown): { $type: string; value: unknown } {
  return { $type, value }
}
