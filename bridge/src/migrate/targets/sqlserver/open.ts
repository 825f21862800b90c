import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

import { type SqlServerConfig, sqlServerConfig } from '../../../client/sqlserver/config.ts'
import { sqlServerErrors } from '../../../client/sqlserver/errors.ts'
import { sqlServerAdapter } from '../../../client/sqlserver/sqlserver.ts'
import { LONGEST_MILLIS } from '../../../client/limits.ts'
import { sqlServerHistory } from '../../history/dialects/sqlserver.ts'
import { MigrateError } from '../../migrate-error.ts'
import type { OpenTarget } from '../target.ts'
import { createDatabase, createSchema } from './create.ts'
import { sqlServerLock } from './lock.ts'

/** The part of the driver's pool that is used here. */
interface DriverPool {
  request(): { batch(script: string): Promise<unknown> }
}

type Adapter = SqlDriverAdapter & { underlyingDriver(): DriverPool }

/** SQL Server: there is no schema engine for it, but scripts can be run and recorded. */
export const openSqlServerTarget: OpenTarget = async (options, { ifMissing, namespaces = [] }) => {
  const { config: given, schema } = sqlServerConfig(options)
  const config = sessionConfig(given)
  const connectTo = async (database: string): Promise<SqlDriverAdapter> => {
    try {
      return await sqlServerAdapter({ ...config, database }, schema).connect()
    } catch (error) {
      throw sqlServerErrors({ host: config.server, port: config.port ?? 1433 })(error)
    }
  }
  if (ifMissing === 'create') {
    await createDatabase(config.database, connectTo)
  }
  const session = withWholeScripts((await connectTo(config.database)) as Adapter)
  const close = session.dispose.bind(session)
  session.dispose = () => Promise.resolve()
  if (ifMissing === 'create') {
    await createSchema(session, schema)
  }
  return {
    adapter: {
      provider: 'sqlserver',
      adapterName: session.adapterName,
      connect: () => Promise.resolve(session),
      connectToShadowDb: () => Promise.reject(new MigrateError(undefined, NO_SHADOW)),
    },
    history: sqlServerHistory(schema, namespaces),
    lock: sqlServerLock,
    remains: () => 'What stands before the statement that failed is done, unless it was in a transaction with it.',
    close,
  }
}

const NO_SHADOW = 'There is no schema engine for SQL Server, so that migrations cannot be tried in a shadow database.'

/** One session, which is neither exchanged nor ended, whatever the URL says of the application's. */
function sessionConfig(config: SqlServerConfig): SqlServerConfig {
  return {
    ...config,
    requestTimeout: 0,
    pool: { ...config.pool, max: 1, min: 1, idleTimeoutMillis: LONGEST_MILLIS },
  }
}

/** The adapter knows no scripts. A batch is sent whole; `GO` is a word of Microsoft's tools, and none of the server. */
function withWholeScripts(adapter: Adapter): SqlDriverAdapter {
  return Object.assign(adapter, {
    executeScript: async (script: string) => {
      const pool = adapter.underlyingDriver()
      try {
        await pool.request().batch(script)
        await pool.request().batch(REFUSE_OPEN_TRANSACTION)
      } finally {
        await pool.request().batch(END_TRANSACTION)
      }
    },
  })
}

/** The next statements of the session would be in the transaction as well. */
const END_TRANSACTION = 'IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION'

const REFUSE_OPEN_TRANSACTION = `IF @@TRANCOUNT > 0
THROW 50000, 'The script leaves a transaction open, which was rolled back. It has to end it with COMMIT.', 1`
