import { getPrismaClient, type GetPrismaClientConfig } from '@prisma/client/runtime/client'

import type { Schema } from '../schema/schema.ts'
import { compilerWasm } from './compiler.ts'
import { keepRunningAfterPanics, withoutPanicReport } from './compiler-panic.ts'
import type { Database } from './database.ts'
import { knownDriverError } from './known-driver-error.ts'
import { asLockRefused } from './lock-refused-error.ts'
import { CompileLocked } from './compile-locked.ts'
import { askOnceForDebugNotes } from './debug-notes.ts'
import { type JsonQuery, READ_ACTIONS } from '../protocol/json/query.ts'
import { paramGraph } from './param-graph.ts'
import { PlanCache, type PlanCacheState } from './plan-cache.ts'
import type { Provider } from './providers.ts'
import { publicArguments, publicMethod } from './public-arguments.ts'
import { beginReadOnly } from './read-only.ts'
import { RelationLoading } from './relations/relation-loading.ts'
import { withStatementCount } from './statement-count.ts'

export const PRISMA_VERSION = '7.10.0'

/** Is told of the SQL that Prisma sends, and may mark it. What is not given costs nothing. */
export interface SqlObserver {
  /** The text with its placeholders. */
  readonly sqlRan: ((sql: string, seconds: number) => void) | undefined
  /** Called before each statement, in the asynchronous context of its request; written behind it as a comment. */
  readonly commentTags: (() => Record<string, string>) | undefined
}

/** What one query of a batch came to. */
export type BatchOutcome = { readonly data: unknown } | { readonly error: Error }

/** An open transaction, as the Prisma client knows it. */
export interface EngineTransaction {
  readonly id: string
}

export interface BatchTransaction {
  readonly isolationLevel?: string
}

export interface BeginOptions {
  readonly maxWaitMillis: number
  readonly isolationLevel?: string
  /** The database refuses what would write. */
  readonly readOnly?: boolean
}

type Client = InstanceType<ReturnType<typeof getPrismaClient>>
type ErrorArguments = NonNullable<Parameters<Client['_requestHandler']['handleRequestError']>[0]['args']>
type EngineQuery = Parameters<Client['_engine']['request']>[0]
type EngineBatch = NonNullable<Parameters<Client['_engine']['requestBatch']>[1]['transaction']>
type EngineStart = NonNullable<EngineBatch['options']> & { maxWait: number; timeout: number }

const UNOBSERVED: SqlObserver = { sqlRan: undefined, commentTags: undefined }

/**
 * Prisma's own timer would give the connection of a transaction back while a query of several statements still uses it,
 * so that the rest of the statements would run outside, or in the transaction of somebody else. It is set to its limit;
 * who has to end a transaction in time waits for the query first.
 */
const NO_TIMEOUT = 2 ** 31 - 1

/** No transaction: Prisma's ids are longer. */
const NOWHERE: EngineTransaction = { id: 'nowhere' }
const TRANSACTION_NOT_FOUND = 'P2028'

askOnceForDebugNotes()

/**
 * The Prisma client, built from the schema, and the only place that knows its insides. `_engine` and `_requestHandler`
 * are not public: Prisma is pinned to one version, and the tests of this file fail when an upgrade changes them.
 */
export class Engine {
  readonly #client: Client
  readonly #planCache = new PlanCache()
  readonly #provider: Provider
  readonly #relations: RelationLoading
  readonly #stop: () => Promise<void>

  constructor(
    schema: Schema,
    provider: Provider,
    database: Database,
    { sqlRan, commentTags }: SqlObserver = UNOBSERVED,
  ) {
    this.#provider = provider
    this.#relations = new RelationLoading(schema, provider)
    const PrismaClient = getPrismaClient(clientConfig(schema, provider, this.#planCache))
    this.#client = new PrismaClient({
      adapter: database.adapter,
      errorFormat: 'minimal',
      ...(sqlRan === undefined ? {} : { log: [{ emit: 'event', level: 'query' }] }),
      ...(commentTags === undefined ? {} : { comments: [commentTags] }),
    })
    this.#stop = keepRunningAfterPanics(this.#client._engine)
    if (sqlRan !== undefined) {
      this.#client.$on('query', ({ query, duration }) => {
        sqlRan(query, duration / 1000)
      })
    }
  }

  planCache(): PlanCacheState {
    return this.#planCache.state()
  }

  async start(): Promise<void> {
    await this.#client._engine.start()
  }

  async stop(): Promise<void> {
    await this.#stop()
  }

  /** Runs one query and gives its bare answer, with tagged scalars. */
  async request(query: JsonQuery, transaction?: EngineTransaction): Promise<unknown> {
    this.#planCache.lookedUp([query])
    try {
      const { data } = await this.#client._engine.request<Record<string, unknown>>(this.#prepared(query), {
        isWrite: !READ_ACTIONS.has(query.action),
        ...(transaction === undefined ? {} : { interactiveTransaction: interactiveOptions(transaction) }),
      })
      return data[query.action]
    } catch (error) {
      throw this.#described(error, query)
    }
  }

  /**
   * Runs queries together: in one transaction if one is given, and merged into one statement where Prisma can do so
   * (equal `findUnique`s). After an error in a transaction the rest has not run and nothing is kept.
   */
  async requestBatch(
    queries: readonly JsonQuery[],
    batch?: BatchTransaction,
    transaction?: EngineTransaction,
  ): Promise<BatchOutcome[]> {
    this.#planCache.lookedUp(queries)
    const request = () =>
      this.#client._engine.requestBatch<Record<string, unknown>>(
        queries.map((query) => this.#prepared(query)),
        {
          containsWrite: queries.some((query) => !READ_ACTIONS.has(query.action)),
          ...(batch === undefined ? {} : { transaction: batchOptions(batch) }),
          ...(transaction === undefined
            ? {}
            : { transaction: { kind: 'itx', options: interactiveOptions(transaction) } }),
        },
      )
    const results = await (batch === undefined ? request() : withStatementCount(queries, request)).catch(
      (error: unknown) => {
        throw this.#described(error, queries[failedIndex(error)] ?? queries[0])
      },
    )
    return results.map((result, index) => {
      const query = queries[index]
      // Lookups that were merged have the error of a missing row where its data would be.
      const data = result instanceof Error || !('data' in result) ? result : result.data[query?.action ?? '']
      return data instanceof Error || data === result
        ? { error: Object.assign(this.#described(data, query), { batchRequestIdx: index }) }
        : { data }
    })
  }

  /**
   * Has a plan made and kept, and runs nothing of it: Prisma makes the plan before it looks for the transaction, and there
   * is none of this name.
   */
  async prepare(query: JsonQuery): Promise<void> {
    this.#planCache.lookedUp([query])
    try {
      await this.#client._engine.request(this.#prepared(query), {
        isWrite: false,
        interactiveTransaction: interactiveOptions(NOWHERE),
      })
    } catch (error) {
      if ((error as { code?: string }).code !== TRANSACTION_NOT_FOUND) {
        throw this.#described(error, query)
      }
    }
  }

  async begin({ maxWaitMillis, isolationLevel, readOnly }: BeginOptions): Promise<EngineTransaction> {
    const limits = { maxWait: maxWaitMillis, timeout: NO_TIMEOUT }
    const options = (isolationLevel === undefined ? limits : { ...limits, isolationLevel }) as EngineStart
    const begin = () => this.#client._engine.transaction('start', {}, options)
    return this.#known(() => (readOnly === true ? beginReadOnly(begin) : begin()))
  }

  /** What is committed or rolled back next is what has run since. */
  async savepoint({ id }: EngineTransaction): Promise<void> {
    await this.#known(() =>
      this.#client._engine.transaction('start', {}, { newTxId: id, maxWait: NO_TIMEOUT, timeout: NO_TIMEOUT }),
    )
  }

  /** Ends the transaction, or its innermost savepoint. */
  async commit(transaction: EngineTransaction): Promise<void> {
    await this.#known(() => this.#client._engine.transaction('commit', {}, interactiveOptions(transaction)))
  }

  async rollback(transaction: EngineTransaction): Promise<void> {
    await this.#known(() => this.#client._engine.transaction('rollback', {}, interactiveOptions(transaction)))
  }

  /** Whether the database has ended the whole transaction with this error, so that what follows would run outside. */
  endsTransaction(error: unknown): boolean {
    const { meta } = error as { meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } }
    const code = meta?.driverAdapterError?.cause?.originalCode
    return code !== undefined && this.#provider.transactionEnders?.has(code) === true
  }

  #prepared(query: JsonQuery): EngineQuery {
    return this.#relations.exactByDefault(query) as EngineQuery
  }

  async #known<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run()
    } catch (error) {
      throw knownDriverError(error, PRISMA_VERSION)
    }
  }

  /** Lets Prisma say what went wrong, in the words and the error classes that its own users see. */
  #described(thrown: unknown, query: JsonQuery | undefined): Error {
    const error = asLockRefused(withoutPanicReport(thrown))
    if (query === undefined || error !== thrown) {
      return error as Error
    }
    try {
      this.#client._requestHandler.handleRequestError({
        error: knownDriverError(error, PRISMA_VERSION),
        clientMethod: publicMethod(query),
        args: publicArguments(query.query) as ErrorArguments,
        ...(query.modelName === undefined ? {} : { modelName: query.modelName }),
      })
    } catch (described) {
      return withCode(described as Error, error)
    }
  }
}

/**
 * Prisma's validation errors lose the engine's code on the way, and what it says of the place and the kind of the
 * mistake; callers want to see them.
 */
function withCode(described: Error, original: unknown): Error {
  const { code, meta, message } = original as { code?: unknown; meta?: object; message?: string }
  return 'code' in described || typeof code !== 'string'
    ? described
    : Object.assign(described, { code, meta: { ...meta, detail: message } })
}

function failedIndex(error: unknown): number {
  const { batchRequestIdx } = error as { batchRequestIdx?: number }
  return batchRequestIdx ?? 0
}

function batchOptions({ isolationLevel }: BatchTransaction): EngineBatch {
  const limits = { maxWait: NO_TIMEOUT, timeout: NO_TIMEOUT }
  return {
    kind: 'batch',
    options: { ...limits, ...(isolationLevel === undefined ? {} : { isolationLevel }) },
  } as EngineBatch
}

/** Passed under the name `transaction`, it would be ignored, and the query would run outside. */
function interactiveOptions({ id }: EngineTransaction): { id: string; payload: undefined } {
  return { id, payload: undefined }
}

function clientConfig(schema: Schema, provider: Provider, planCache: PlanCache): GetPrismaClientConfig {
  const { enums, models, types } = schema.dmmf.datamodel
  return {
    runtimeDataModel: { enums: named(enums), models: named(models), types: named(types) },
    previewFeatures: [...schema.previewFeatures],
    clientVersion: PRISMA_VERSION,
    engineVersion: PRISMA_VERSION,
    activeProvider: schema.provider as GetPrismaClientConfig['activeProvider'],
    inlineSchema: schema.files.map((file) => file.content).join('\n'),
    compilerWasm: compilerWasm(
      provider.compiler,
      () => {
        planCache.compiled()
      },
      new CompileLocked(schema, provider),
    ),
    parameterizationSchema: paramGraph(schema.dmmf),
  }
}

function named<T extends { readonly name: string }>(definitions: readonly T[]): Record<string, T> {
  return Object.fromEntries(definitions.map((definition) => [definition.name, definition]))
}
