import { PrismaMariaDb } from '@prisma/adapter-mariadb'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import * as mariadb from 'mariadb'

import { mysqlConfig } from '../client/mysql/config.ts'
import { MysqlSchemaEngine } from '../migrate/mysql/mysql-schema-engine.ts'
import type { Schema } from '../schema/schema.ts'

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

/** Makes the tables of a schema, and finds nothing left to do afterwards. */
export async function pushMysqlSchema(url: string, { files }: Schema): Promise<void> {
  const target = openMysqlTestTarget(url)
  try {
    const engine = new MysqlSchemaEngine(target.adapter)
    const { unexecutable } = await engine.push(files, { force: true })
    const rest = await engine.diff({ of: 'database' }, { of: 'schema', files }, 'script')
    if (unexecutable.length > 0 || !rest.empty) {
      throw new Error(`The tables could not be made: ${unexecutable.join('; ')}\n${rest.text}`)
    }
  } finally {
    await target.close()
  }
}
