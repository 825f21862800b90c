import { PrismaMariaDb } from '@prisma/adapter-mariadb'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import * as mariadb from 'mariadb'

import { mysqlConfig } from '../client/mysql/config.ts'

interface TestTarget {
  readonly adapter: SqlMigrationAwareDriverAdapterFactory
  close(): Promise<void>
}

/** A connection that takes scripts whole, and makes shadow databases beside the one of the URL. */
export function openMysqlTestTarget(url: string): TestTarget {
  const config = mysqlConfig({ url, connectionLimit: undefined, poolTimeoutSeconds: undefined })
  const settings = { ...config, connectionLimit: 1, multipleStatements: true, initSql: config.initSql ?? '' }
  const pool = mariadb.createPool(settings)
  const adapter: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'mysql',
    adapterName: '@prisma/adapter-mariadb',
    connect: () => connect(pool, config.database),
    connectToShadowDb: async () => {
      const database = `${config.database}_shadow`
      await pool.query(`DROP DATABASE IF EXISTS ${database}; CREATE DATABASE ${database}`)
      const shadow = mariadb.createPool({ ...settings, database })
      return Object.assign(await connect(shadow, database), {
        dispose: async () => {
          await pool.query(`DROP DATABASE ${database}`)
          await shadow.end()
        },
      })
    },
  }
  return { adapter, close: () => pool.end() }
}

async function connect(pool: mariadb.Pool, database: string): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaMariaDb(pool, { database }).connect()
  return Object.assign(adapter, {
    executeScript: async (script: string) => {
      await pool.query(script)
    },
    dispose: () => Promise.resolve(),
  })
}
