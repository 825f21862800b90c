import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { Engine } from '../src/client/engine.ts'
import type { Database } from '../src/client/database.ts'
import { mysql } from '../src/client/mysql/mysql.ts'
import { SchemaParser } from '../src/schema/parser.ts'
import { schemaText } from './cases/schema-text.ts'
import type { Setting } from './cases/world.ts'
import { MariaDbServer } from './databases/mariadb.ts'

const SETTING: Setting = {
  models:
    'model A {\n  id   Int @id\n  b_id Int\n  b    B   @relation(fields: [b_id], references: [id])\n}\nmodel B {\n  id Int @id\n  as A[]\n}\n',
  relationMode: 'foreignKeys',
  databaseSchemas: [],
  extensions: [],
  excludedFeatures: [],
  databaseSchema: undefined,
}
const LIMIT_OF_POSTGRESQL = 32_766
const LIMIT_OF_MARIADB = 65_535

let server: MariaDbServer
let database: Database
let engine: Engine

beforeAll(async () => {
  server = await MariaDbServer.open(`conformance_${randomUUID().replaceAll('-', '')}`)
  const options = { url: server.urlFor(SETTING), connectionLimit: undefined, poolTimeoutSeconds: undefined }
  const files = [{ path: 'schema.prisma', content: schemaText(server.provider, SETTING) }]
  const parser = await SchemaParser.load()
  const { provider, previewFeatures } = parser.config(files)
  const schema = { files, relativePaths: [], provider, previewFeatures, dmmf: parser.dmmf(files), hash: '' }
  await server.createTables(schema, SETTING)
  database = mysql.openDatabase(options)
  engine = new Engine(schema, mysql, database)
})

afterAll(async () => {
  await engine.stop()
  await database.close()
  await server.close()
})

/** Straight to the engine of the official client, with a query that cannot be sent in pieces. */
function findMany(filter: 'in' | 'notIn', count: number): Promise<unknown> {
  const where = { id: { [filter]: Array.from({ length: count }, (_, index) => index) } }
  const orderBy = { b: { as: { _count: 'asc' } } }
  return engine.request({
    modelName: 'A',
    action: 'findMany',
    query: { arguments: { where, orderBy }, selection: { id: true } },
  })
}

it.each(['in', 'notIn'] as const)(
  "'%s' takes more values than on PostgreSQL, and is refused beyond its own limit",
  async (filter) => {
    await expect(findMany(filter, LIMIT_OF_POSTGRESQL + 1)).resolves.toEqual([])
    await expect(findMany(filter, LIMIT_OF_MARIADB + 1)).rejects.toMatchObject({ code: 'P2029' })
  },
)
