import type { BatchResponse, QueryPlanNode } from '@prisma/client-engine-runtime'

import { isTaggedValue, type JsonQuery, queryName } from '../protocol/json/query.ts'
import type { Schema } from '../schema/schema.ts'
import { LockRefusedError } from './lock-refused-error.ts'
import { lockPlan } from './locked-plan.ts'
import type { Provider } from './providers.ts'
import { isLocked, type LockedQuery } from './row-locks.ts'

type Compile = (request: string) => QueryPlanNode

/** The property is part of what the client sends to the compiler and keeps plans by, though Prisma does not know it. */
const MENTIONS_LOCK = '"lock":{'

/** Lets Prisma compile queries without their locks, and puts the locks into the plans. */
export class CompileLocked {
  readonly #tables: ReadonlyMap<string, string>
  readonly #dialect: Provider['rowLocks']
  readonly #choosesStrategy: boolean

  constructor({ dmmf, previewFeatures }: Pick<Schema, 'dmmf' | 'previewFeatures'>, { rowLocks }: Provider) {
    this.#tables = new Map(dmmf.datamodel.models.map(({ name, dbName }) => [name, dbName ?? name]))
    this.#dialect = rowLocks
    this.#choosesStrategy = previewFeatures.includes('relationJoins')
  }

  one(request: string, compile: Compile): QueryPlanNode {
    return request.includes(MENTIONS_LOCK) ? this.#compile(JSON.parse(request) as JsonQuery, compile) : compile(request)
  }

  /** Each query for itself: merged lookups are one statement, which cannot lock for one and not for another. */
  batch(request: string, compile: Compile): BatchResponse | undefined {
    if (!request.includes(MENTIONS_LOCK)) {
      return undefined
    }
    const { batch } = JSON.parse(request) as { batch: readonly JsonQuery[] }
    return batch.some(isLocked)
      ? { type: 'multi', plans: batch.map((query) => this.#compile(query, compile)) }
      : undefined
  }

  #compile(query: JsonQuery, compile: Compile): QueryPlanNode {
    if (!isLocked(query)) {
      return compile(JSON.stringify(query))
    }
    const { lock: _lock, ...unlocked } = query
    const plan = compile(JSON.stringify(this.#choosesStrategy ? withoutJoins(query, unlocked) : unlocked))
    const table = this.#tables.get(query.modelName)
    if (this.#dialect === undefined || table === undefined) {
      throw new LockRefusedError(`This database cannot lock the rows of ${queryName(query)}.`)
    }
    lockPlan(plan, query, table, this.#dialect)
    return plan
  }
}

/** What is related is read by statements of its own, so that it is not locked. */
function withoutJoins(locked: LockedQuery, query: JsonQuery): JsonQuery {
  const { relationLoadStrategy: wanted, ...rest } = query.query.arguments ?? {}
  if (wanted !== undefined && (isTaggedValue(wanted) ? wanted.value : wanted) !== 'query') {
    throw new LockRefusedError(
      `${queryName(locked)} cannot lock rows that it joins with related ones: leave out "relationLoadStrategy".`,
    )
  }
  return { ...query, query: { ...query.query, arguments: { ...rest, relationLoadStrategy: 'query' } } }
}
