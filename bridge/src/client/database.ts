import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import type { DatabaseOptions } from '../options.ts'

export interface PoolState {
  readonly size: number
  readonly idle: number
  readonly waiting: number
}

/** The driver's connections to one database. Opening it does not connect: an unreachable database shows in use. */
export interface Database {
  readonly adapter: SqlDriverAdapterFactory
  ping(): Promise<void>
  pool(): PoolState
  close(): Promise<void>
}

export const DEFAULT_CONNECTION_LIMIT = 10
export const DEFAULT_POOL_TIMEOUT_SECONDS = 10

export type OpenDatabase = (options: DatabaseOptions) => Database

/** The limits that are in force: the environment's, else those of the URL's own parameters, else the defaults. */
export function poolLimits(
  options: DatabaseOptions,
  parameters?: URLSearchParams,
): { connectionLimit: number; poolTimeoutMillis: number } {
  const ofUrl = (name: string): number | undefined => {
    const value = parameters?.get(name)
    return value !== null && value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined
  }
  const seconds = options.poolTimeoutSeconds ?? ofUrl('pool_timeout') ?? DEFAULT_POOL_TIMEOUT_SECONDS
  return {
    connectionLimit: options.connectionLimit ?? ofUrl('connection_limit') ?? DEFAULT_CONNECTION_LIMIT,
    poolTimeoutMillis: seconds * 1000,
  }
}
