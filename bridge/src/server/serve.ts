import { writeSync } from 'node:fs'

import { assemble, type ServeOptions } from './assemble.ts'
import { listen } from './listen.ts'
import { Shutdown } from './shutdown.ts'

/** Listens, prints the ready line, and stays until it is told to leave. An unreachable database is no reason not to. */
export async function serve(options: ServeOptions): Promise<void> {
  const { schema, server, health, watch, log, close, ...work } = await assemble(options)
  const shutdown = new Shutdown(server, health, work, options.server.shutdownGraceSeconds, log, close)
  shutdown.onSignals()
  if (options.server.exitOnStdinEnd) {
    shutdown.onStdinEnd()
  }
  const address = await listen(server, options.server)
  writeSync(1, `${JSON.stringify({ event: 'listening', ...address, pid: process.pid, schemaHash: schema.hash })}\n`)
  log.info({ ...address, provider: schema.provider }, 'The bridge is ready')
  await watch.probe()
}
