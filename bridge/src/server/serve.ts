import { writeSync } from 'node:fs'

import { Engine, PRISMA_VERSION } from '../client/engine.ts'
import { loadProvider } from '../client/providers.ts'
import { App } from '../logic/app.ts'
import { Catalog } from '../logic/catalog.ts'
import { DatabaseWatch } from '../logic/database-watch.ts'
import type { DatabaseOptions, SchemaOptions, ServerOptions } from '../options.ts'
import { loadSchema } from '../schema/schema.ts'
import { createLog } from '../telemetry/log.ts'
import { Metrics } from '../telemetry/metrics.ts'
import { BRIDGE_VERSION } from '../version.ts'
import { Health } from './health.ts'
import { listen } from './listen.ts'
import { createServer } from './server.ts'
import { Shutdown } from './shutdown.ts'

export interface ServeOptions {
  readonly schema: SchemaOptions
  readonly database: DatabaseOptions
  readonly server: ServerOptions
}

/** Builds everything from the schema, listens, prints the ready line, and stays until it is told to leave. */
export async function serve(options: ServeOptions): Promise<void> {
  const schema = await loadSchema(options.schema)
  const provider = await loadProvider(schema.provider)
  const database = provider.openDatabase(options.database)
  const log = createLog(options.server.logLevel)
  const engine = new Engine(schema, provider, database)
  const catalog = new Catalog(schema.dmmf)
  const pool = () => database.pool()
  const watch = new DatabaseWatch(async () => {
    await engine.start()
    await database.ping()
  }, log)
  const identity = { provider: schema.provider, schemaHash: schema.hash }
  const versions = { bridge: BRIDGE_VERSION, prisma: PRISMA_VERSION, node: process.version }
  const health = new Health({ ...versions, ...identity }, watch, pool)
  const metrics = new Metrics(pool)
  const app = new App(engine, catalog, provider, metrics)
  const server = createServer(options.server, {
    app,
    health,
    metrics,
    schema: { schemaHash: schema.hash, provider: schema.provider, models: catalog.models },
    log,
  })
  const shutdown = new Shutdown(server, health, options.server.shutdownGraceSeconds, log, async () => {
    watch.stop()
    await engine.stop()
    await database.close()
  })
  shutdown.onSignals()
  if (options.server.exitOnStdinEnd) {
    shutdown.onStdinEnd()
  }
  const address = await listen(server, options.server)
  writeSync(1, `${JSON.stringify({ event: 'listening', ...address, pid: process.pid, schemaHash: schema.hash })}\n`)
  log.info({ ...address, provider: schema.provider, models: catalog.models.length }, 'The bridge is ready')
  await watch.probe()
}
