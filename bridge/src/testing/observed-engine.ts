import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type * as DMMF from '@prisma/dmmf'

import { Engine } from '../client/engine.ts'
import { loadProvider } from '../client/providers.ts'
import { pushSchema } from '../migrate/commands/push.ts'
import { SchemaParser } from '../schema/parser.ts'
import { MariadbDatabase } from './mariadb-database.ts'
import { PostgresqlDatabase } from './postgresql-database.ts'
import { pushMysqlSchema } from './push-mysql.ts'

export type ProviderName = 'postgresql' | 'mysql' | 'sqlite'

/** The Prisma client over tables of its own on one of the databases, and the SQL that it sends. */
export class ObservedEngine implements AsyncDisposable {
  readonly engine: Engine
  readonly datamodel: DMMF.Datamodel
  readonly statements: string[]
  readonly #close: () => Promise<void>

  private constructor(engine: Engine, datamodel: DMMF.Datamodel, statements: string[], close: () => Promise<void>) {
    this.engine = engine
    this.datamodel = datamodel
    this.statements = statements
    this.#close = close
  }

  static async start(name: ProviderName, models: string): Promise<ObservedEngine> {
    const server = await serverOf(name)
    const options = { url: server.url, connectionLimit: undefined, poolTimeoutSeconds: undefined }
    const files = [{ path: 'schema.prisma', content: `datasource db {\n  provider = "${name}"\n}\n${models}` }]
    const dmmf = (await SchemaParser.load()).dmmf(files)
    const schema = { files, relativePaths: [], provider: name, previewFeatures: [], dmmf, hash: '' }
    if (name === 'mysql') {
      await pushMysqlSchema(server.url, schema)
    } else {
      await pushSchema(schema, options, { acceptDataLoss: false, forceReset: false })
    }
    const provider = await loadProvider(name)
    const database = provider.openDatabase(options)
    const statements: string[] = []
    const sqlRan = (sql: string) => void statements.push(sql)
    const engine = new Engine(schema, provider, database, { sqlRan, commentTags: undefined })
    return new ObservedEngine(engine, dmmf.datamodel, statements, async () => {
      await engine.stop()
      await database.close()
      await server[Symbol.asyncDispose]()
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close()
  }
}

async function serverOf(name: ProviderName): Promise<AsyncDisposable & { readonly url: string }> {
  switch (name) {
    case 'postgresql':
      return PostgresqlDatabase.create()
    case 'mysql':
      return MariadbDatabase.create()
    case 'sqlite': {
      const folder = mkdtempSync(path.join(tmpdir(), 'engine-'))
      return {
        url: `file:${path.join(folder, 'test.db')}`,
        [Symbol.asyncDispose]: () => {
          rmSync(folder, { recursive: true })
          return Promise.resolve()
        },
      }
    }
  }
}
