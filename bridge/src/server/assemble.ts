import type { FastifyInstance } from 'fastify'

import { Engine, PRISMA_VERSION } from '../client/engine.ts'
import { loadProvider } from '../client/providers.ts'
import { App } from '../logic/app.ts'
import { Catalog } from '../logic/catalog.ts'
import { DatabaseWatch } from '../logic/database-watch.ts'
import { MergedLookups } from '../logic/lookups/merged-lookups.ts'
import { UniqueKeys } from '../logic/lookups/unique-keys.ts'
import { PlanWarmUp } from '../logic/plan-warm-up.ts'
import { Leases } from '../logic/transactions/leases.ts'
import { Transactions } from '../logic/transactions/transactions.ts'
import type { DatabaseOptions, SchemaOptions, ServerOptions } from '../options.ts'
import { QuerySchema } from '../protocol/graphql/query-schema.ts'
import { loadSchema, type Schema } from '../schema/schema.ts'
import { createLog, type Logger } from '../telemetry/log.ts'
import { Metrics } from '../telemetry/metrics.ts'
import { both, QueryLog } from '../telemetry/query-log.ts'
import { SqlTrace } from '../telemetry/sql-trace.ts'
import { BRIDGE_VERSION } from '../version.ts'
import { Health } from './health.ts'
import { InFlight } from './in-flight.ts'
import { createServer } from './server.ts'
import { readTls, reloadTls } from './tls.ts'
import { readToken } from './token.ts'

export interface ServeOptions {
  readonly schema: SchemaOptions
  readonly database: DatabaseOptions
  readonly server: ServerOptions
}

/** Everything that serves one schema from one database, put together and not yet listening. */
export interface Bridge {
  readonly schema: Schema
  readonly server: FastifyInstance
  readonly health: Health
  readonly inFlight: InFlight
  readonly transactions: Transactions
  readonly leases: Leases
  readonly watch: DatabaseWatch
  readonly log: Logger
  /** Lets the database go. */
  readonly close: () => Promise<void>
}

export async function assemble(options: ServeOptions): Promise<Bridge> {
  const { tls } = options.server
  const secrets = { token: readToken(options.server), tls: tls === undefined ? undefined : readTls(tls) }
  const schema = await loadSchema(options.schema)
  const provider = await loadProvider(schema.provider)
  const database = provider.openDatabase(options.database)
  const log = createLog(options.server.logLevel)
  const sqlTrace = new SqlTrace(options.server, log)
  const engine = new Engine(schema, provider, database, sqlTrace)
  const pool = () => database.pool()
  const watch = new DatabaseWatch(async () => {
    await engine.start()
    await database.ping()
  }, log)
  // A statement that several requests share could be told of one of them only.
  const merged = sqlTrace.wanted ? undefined : new UniqueKeys(schema.dmmf.datamodel)
  const queries = merged === undefined ? engine : new MergedLookups(engine, merged)
  const catalog = new Catalog(schema.dmmf, options.server)
  const metrics = new Metrics(pool, () => engine.planCache())
  const inFlight = new InFlight()
  const transactions = new Transactions(engine, metrics, log)
  const leases = new Leases()
  const identity = { schemaHash: schema.hash, provider: schema.provider }
  const health = new Health(
    { bridge: BRIDGE_VERSION, prisma: PRISMA_VERSION, node: process.version, ...identity },
    watch,
    pool,
    transactions,
  )
  const server = createServer(
    { ...options.server, token: secrets.token },
    {
      app: new App(queries, transactions, catalog, provider, both(metrics, new QueryLog(log))),
      plans: new PlanWarmUp(engine, catalog, provider, merged),
      catalog,
      transactions,
      leases,
      health,
      metrics,
      access: provider,
      schema: { ...identity, models: catalog.models },
      querySchema: new QuerySchema(schema.dmmf),
      log,
      sqlTrace,
      inFlight,
      tls: secrets.tls,
    },
  )
  if (tls !== undefined && secrets.tls !== undefined) {
    reloadTls(server.server, tls, secrets.tls, log)
  }
  const close = async () => {
    watch.stop()
    transactions.rollBackAll()
    await transactions.whenIdle()
    leases.endAll()
    await engine.stop()
    await database.close()
  }
  return { schema, server, health, inFlight, transactions, leases, watch, log, close }
}
