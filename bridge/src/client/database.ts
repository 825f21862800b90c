import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

import type { DatabaseOptions } from '../options.ts'

export interface PoolState {
  /** How many connections there may be. */
  readonly max: number
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

export type OpenDatabase = (options: DatabaseOptions) => Database
