import { LONGEST_MILLIS } from '../../../client/limits.ts'
import type { MysqlConfig } from '../../../client/mysql/config.ts'

/** One session that takes scripts whole, and is neither exchanged nor ended, whatever the URL says of the application's. */
export function sessionConfig(config: MysqlConfig): MysqlConfig {
  return {
    ...config,
    connectionLimit: 1,
    minimumIdle: 1,
    idleTimeout: Math.floor(LONGEST_MILLIS / 1000),
    socketTimeout: 0,
    multipleStatements: true,
  }
}
