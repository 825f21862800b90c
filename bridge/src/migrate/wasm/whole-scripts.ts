import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/**
 * On SQLite the engine sends scripts as if they were statements, and of those the driver runs the first and forgets the
 * rest without a word. What has no parameters is sent as a script instead.
 */
export function withWholeScripts(
  factory: SqlMigrationAwareDriverAdapterFactory,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => sendingScripts(await factory.connect()),
    connectToShadowDb: async () => sendingScripts(await factory.connectToShadowDb()),
  }
}

function sendingScripts(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const execute = adapter.executeRaw.bind(adapter)
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) {
      return execute(query)
    }
    await adapter.executeScript(query.sql)
    return 0
  }
  return adapter
}
