import { ConfigurationError } from '../settings.ts'
import type { Compiler } from './compiler.ts'
import type { OpenDatabase } from './database.ts'
import type { JoinRules } from './relations/join-rules.ts'
import type { RowLockDialect } from './row-locks.ts'

/** Everything that differs between databases. Each is loaded only when it is the one in use. */
export interface Provider {
  readonly openDatabase: OpenDatabase
  readonly compiler: Compiler
  /** The database keeps decimals as binary floating point, so that not every decimal survives it. */
  readonly decimalsAreReal: boolean
  /** Codes of errors with which the database ends a whole transaction, and runs what follows outside of it. */
  readonly transactionEnders?: ReadonlySet<string>
  /** The database can keep a transaction from writing. */
  readonly readOnlyTransactions: boolean
  /** Nothing if it is not proved of any value that it is the same from a join. */
  readonly joins?: JoinRules
  /** Nothing if the database cannot lock rows by reading them. */
  readonly rowLocks?: RowLockDialect
}

const PROVIDERS: Record<string, () => Promise<Provider>> = {
  sqlite: async () => (await import('./sqlite/sqlite.ts')).sqlite,
  postgresql: async () => (await import('./postgresql/postgresql.ts')).postgresql,
  mysql: async () => (await import('./mysql/mysql.ts')).mysql,
  cockroachdb: async () => (await import('./postgresql/cockroachdb.ts')).cockroachdb,
  sqlserver: async () => (await import('./sqlserver/sqlserver.ts')).sqlserver,
}

export const SUPPORTED = Object.keys(PROVIDERS).join(', ')

/** Refuses a provider that the bridge cannot serve, before anything is loaded for it. */
export function checkProvider(name: string): void {
  if (name === 'mongodb') {
    throw new ConfigurationError(
      "The provider 'mongodb' cannot be served: the query engine with Prisma's MongoDB connector ended with Prisma 6, and " +
        `Prisma 7, which this bridge runs, has none. Use one of ${SUPPORTED}, or stay with Prisma 6 for this database.`,
    )
  }
  if (PROVIDERS[name] === undefined) {
    throw new ConfigurationError(
      `The provider '${name}' is not supported by this bridge. Use one of ${SUPPORTED} ` +
        '(the provider of the datasource block, or PRISMA_PROVIDER).',
    )
  }
}

export async function loadProvider(name: string): Promise<Provider> {
  checkProvider(name)
  const load = PROVIDERS[name]
  if (load === undefined) {
    throw new ConfigurationError(`The provider '${name}' is not supported by this bridge.`)
  }
  return load()
}
