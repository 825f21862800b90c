import * as mariadb from 'mariadb'

import type { MysqlConfig } from '../../../client/mysql/config.ts'
import { mysqlError } from '../../../client/mysql/errors.ts'
import { checkCertificatesBeforeLogin } from '../../../client/mysql/strict-tls.ts'
import { MigrateError } from '../../migrate-error.ts'
import { quoted } from '../../mysql/render/sql-text.ts'

/** Makes the database if the server has none of that name, as Prisma makes it. */
export async function createDatabase(config: MysqlConfig): Promise<void> {
  const { database } = config
  const session = await connect(config)
  try {
    const found = await session.query<unknown[]>('SELECT 1 FROM information_schema.schemata WHERE schema_name = ?', [
      database,
    ])
    if (found.length === 0) {
      await session.query(
        `CREATE DATABASE IF NOT EXISTS ${quoted(database)} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`,
      )
    }
  } catch (error) {
    throw new MigrateError('P3000', `Failed to create the database '${database}': ${(error as Error).message}`, {
      cause: error,
    })
  } finally {
    await session.end()
  }
}

/** Connects without the pool, which tries for a while before it says that there is no such database. */
export async function checkDatabase(config: MysqlConfig): Promise<void> {
  const session = await connect(config, config.database)
  await session.end()
}

async function connect(config: MysqlConfig, database?: string): Promise<mariadb.Connection> {
  checkCertificatesBeforeLogin()
  const { host, port, socketPath, user, password, ssl, connectTimeout, allowPublicKeyRetrieval } = config
  const given = { host, port, socketPath, user, password, ssl, connectTimeout, allowPublicKeyRetrieval, database }
  try {
    return await mariadb.createConnection(
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    )
  } catch (error) {
    throw mysqlError(error, config)
  }
}
