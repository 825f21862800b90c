import type { Database } from '../client/database.ts'
import { Engine, type SqlObserver } from '../client/engine.ts'
import { postgresql } from '../client/postgresql/postgresql.ts'
import { pushSchema } from '../migrate/commands/push.ts'
import { SchemaParser } from '../schema/parser.ts'
import { PostgresqlDatabase } from './postgresql-database.ts'

/** The Prisma client over tables of its own on PostgreSQL, without a bridge around it. */
export class PostgresqlEngine implements AsyncDisposable {
  readonly engine: Engine
  readonly server: PostgresqlDatabase
  readonly #database: Database

  private constructor(engine: Engine, server: PostgresqlDatabase, database: Database) {
    this.engine = engine
    this.server = server
    this.#database = database
  }

  static async start(
    models: string,
    previewFeatures: readonly string[] = [],
    { prepare = '', observer }: { prepare?: string; observer?: SqlObserver } = {},
  ): Promise<PostgresqlEngine> {
    const server = await PostgresqlDatabase.create()
    await server.session.query(prepare)
    const options = { url: server.url, connectionLimit: undefined, poolTimeoutSeconds: undefined }
    const files = [{ path: 'schema.prisma', content: `datasource db {\n  provider = "postgresql"\n}\n${models}` }]
    const dmmf = (await SchemaParser.load()).dmmf(files)
    const schema = { files, relativePaths: [], provider: 'postgresql', previewFeatures, dmmf, hash: '' }
    await pushSchema(schema, options, { acceptDataLoss: false, forceReset: false })
    const database = postgresql.openDatabase(options)
    return new PostgresqlEngine(new Engine(schema, postgresql, database, observer), server, database)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.engine.stop()
    await this.#database.close()
    await this.server[Symbol.asyncDispose]()
  }
}
