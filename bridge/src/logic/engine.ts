import type { BatchOutcome, BatchTransaction, Engine } from '../client/engine.ts'
import type { JsonQuery } from '../protocol/json/query.ts'

/** Runs queries, wherever it is: on the database, or inside a transaction. */
export interface QueryEngine {
  request(query: JsonQuery): Promise<unknown>
  requestBatch(queries: readonly JsonQuery[], transaction?: BatchTransaction): Promise<BatchOutcome[]>
}

/** What transactions need of the Prisma client. */
export type TransactionEngine = Pick<
  Engine,
  'request' | 'requestBatch' | 'begin' | 'savepoint' | 'commit' | 'rollback' | 'endsTransaction'
>
