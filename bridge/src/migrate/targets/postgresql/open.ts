import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import pg from 'pg'

import { type PostgresqlConfig, postgresqlConfig } from '../../../client/postgresql/config.ts'
import { postgresqlHistory } from '../../history/dialects/postgresql.ts'
import { ShadowDatabases } from '../shadow-databases.ts'
import { OpenTransactionError } from '../open-transaction-error.ts'
import type { MigrationTarget, OpenTarget } from '../target.ts'
import { CatalogPool } from './catalog-pool.ts'
import { createSchema, reach, reachOrCreate } from './create.ts'
import { postgresqlLock } from './lock.ts'
import { openShadowDatabase } from './shadow.ts'

/** Prisma's own where the URL names none. */
const DEFAULT_SCHEMA = 'public'

export const openPostgresqlTarget: OpenTarget = async (options, request) => {
  const { config, schema = DEFAULT_SCHEMA } = postgresqlConfig(options)
  const session = sessionConfig(config, [`SET search_path = ${pg.escapeIdentifier(schema)}`])
  return {
    ...(await open(session, schema, request)),
    lock: postgresqlLock,
    remains: (script) =>
      /\bcommit\b/i.test(script)
        ? 'PostgreSQL has undone what stands behind the last COMMIT that it got to; what stands before is kept.'
        : 'PostgreSQL has undone the whole script: nothing of it is left.',
  }
}

/** What Prisma's own engine sets. Servers that do not know one of them do without. */
const COCKROACH_SETTINGS = [
  'SET enable_experimental_alter_column_type_general = true',
  'SET enable_implicit_transaction_for_batch_statements = false',
  'SET use_declarative_schema_changer = off',
]

/** CockroachDB has no locks of sessions. That each migration is begun once, its table of migrations sees to. */
export const openCockroachTarget: OpenTarget = async (options, request) => {
  const { config, schema = DEFAULT_SCHEMA } = postgresqlConfig(options)
  const searchPath = `SET search_path = ${pg.escapeIdentifier(schema)}`
  return {
    ...(await open(sessionConfig(config, [searchPath, ...COCKROACH_SETTINGS]), schema, request)),
    lock: undefined,
    remains: () => 'What stands before the statement that failed is done, unless it was in a transaction with it.',
  }
}

/** One session, which is neither exchanged nor ended, whatever the URL says of the application's. */
function sessionConfig(config: PostgresqlConfig, statements: readonly string[]): PostgresqlConfig {
  const { onConnect } = config
  return {
    ...config,
    max: 1,
    idleTimeoutMillis: 0,
    maxLifetimeSeconds: 0,
    session: { ...config.session, queryTimeoutMillis: 0 },
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the pool does wait for it
    onConnect: async (client: pg.ClientBase) => {
      await (onConnect as ((client: pg.ClientBase) => Promise<void>) | undefined)?.(client)
      const [searchPath = '', ...settings] = statements
      await client.query(searchPath)
      for (const setting of settings) {
        await client.query(setting).catch(() => undefined)
      }
    },
  }
}

async function open(
  config: PostgresqlConfig,
  schema: string,
  { ifMissing, shadowUrl, namespaces = [] }: Parameters<OpenTarget>[1],
): Promise<Pick<MigrationTarget, 'adapter' | 'history' | 'close'>> {
  const pool = new CatalogPool(config)
  try {
    if (ifMissing === 'create') {
      await reachOrCreate(pool, config)
      await createSchema(pool, schema)
    } else {
      await reach(pool)
    }
  } catch (error) {
    await pool.end()
    throw error
  }
  const shadows = new ShadowDatabases()
  const factory = new PrismaPg(pool, { schema })
  const { provider, adapterName } = factory
  return {
    adapter: {
      provider,
      adapterName,
      connect: async () => withWholeScripts(await factory.connect(), pool),
      connectToShadowDb: async () => {
        const shadow = await openShadowDatabase(pool, config, { schema, url: shadowUrl })
        const adapter = withWholeScripts(await new PrismaPg(shadow.pool, { schema }).connect(), shadow.pool)
        return Object.assign(adapter, { dispose: shadows.add(shadow.drop) })
      },
    },
    history: postgresqlHistory(schema, namespaces),
    close: async () => {
      await shadows.dropAll()
      await pool.end()
    },
  }
}

/** The adapter cuts scripts at every semicolon, also inside strings and functions. The server takes them whole. */
function withWholeScripts(adapter: SqlDriverAdapter, pool: pg.Pool): SqlDriverAdapter {
  return Object.assign(adapter, {
    executeScript: async (script: string) => {
      const client = await pool.connect()
      try {
        await client.query(script)
        if (client.getTransactionStatus() !== 'I') {
          throw new OpenTransactionError()
        }
      } catch (error) {
        // A session within a transaction would be thrown away by the pool, and the lock with it. That it is in one, the
        // driver may learn only after the error.
        await client.query('ROLLBACK').catch(() => undefined)
        throw error
      } finally {
        client.release()
      }
    },
  })
}
