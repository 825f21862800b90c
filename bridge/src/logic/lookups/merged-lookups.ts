import type { BatchOutcome, BatchTransaction } from '../../client/engine.ts'
import type { JsonQuery } from '../../protocol/json/query.ts'
import { describePrismaError } from '../../protocol/prisma-errors.ts'
import type { QueryEngine } from '../engine.ts'
import { type Lookup, lookupOf } from './lookup.ts'
import { LookupGroup, type WaitingLookup } from './lookup-group.ts'
import type { UniqueKeys } from './unique-keys.ts'

/** So many rows are read by one statement at most. */
export const LARGEST_GROUP = 128

/**
 * Makes one statement of lookups that are asked for at the same moment, whoever asks. Prisma's own client does so for the
 * `findUnique`s of one turn of its event loop, with a plan for every number of them, of which each takes milliseconds to
 * make; a `findMany` over a list has the same plan however long the list is.
 *
 * A row is given to who asked for it if its key is written as it was asked for; several who ask for the same row get the
 * same object.
 */
export class MergedLookups implements QueryEngine {
  readonly #engine: QueryEngine
  readonly #keys: UniqueKeys
  #groups = new Map<string, LookupGroup>()

  constructor(engine: QueryEngine, keys: UniqueKeys) {
    this.#engine = engine
    this.#keys = keys
  }

  request(query: JsonQuery): Promise<unknown> {
    const lookup = lookupOf(query, this.#keys)
    return lookup === undefined ? this.#engine.request(query) : this.#asked(query, lookup)
  }

  /** What Prisma's compiler would merge it compares exactly, and opens a transaction for what it would not. */
  async requestBatch(queries: readonly JsonQuery[], transaction?: BatchTransaction): Promise<BatchOutcome[]> {
    if (transaction !== undefined) {
      return this.#engine.requestBatch(queries, transaction)
    }
    const asked = this.#lookupsOf(queries)
    return asked.length === queries.length
      ? Promise.all(asked.map(({ query, lookup }) => outcomeOf(this.#asked(query, lookup))))
      : this.#engine.requestBatch(queries)
  }

  #lookupsOf(queries: readonly JsonQuery[]): { query: JsonQuery; lookup: Lookup }[] {
    return queries.flatMap((query) => {
      const lookup = lookupOf(query, this.#keys)
      return lookup === undefined ? [] : [{ query, lookup }]
    })
  }

  #asked(query: JsonQuery, lookup: Lookup): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#add({ query, lookup, resolve, reject })
    })
  }

  #add(waiting: WaitingLookup): void {
    // Not earlier than this: every request that has arrived is read before immediates run, but each in a turn of its own.
    if (this.#groups.size === 0) {
      setImmediate(() => {
        this.#runAll()
      })
    }
    const group = this.#groupOf(waiting.lookup)
    group.add(waiting)
    if (group.size === LARGEST_GROUP) {
      this.#groups.delete(waiting.lookup.group)
      void this.#run(group)
    }
  }

  #groupOf({ group: name }: Lookup): LookupGroup {
    let group = this.#groups.get(name)
    if (group === undefined) {
      group = new LookupGroup()
      this.#groups.set(name, group)
    }
    return group
  }

  #runAll(): void {
    const groups = this.#groups
    // Not clear(): V8 links what a map held to what it will hold, and once a part of that chain has grown old, all that
    // follows outlives its time.
    this.#groups = new Map()
    for (const group of groups.values()) {
      void this.#run(group)
    }
  }

  async #run(group: LookupGroup): Promise<void> {
    const [first, ...others] = group.waiting
    if (first === undefined || others.length === 0) {
      this.#runEach(group.waiting)
      return
    }
    try {
      const rows = await this.#engine.request(group.query(first))
      this.#runEach(group.deliver(first, rows as Record<string, unknown>[]))
    } catch (error) {
      if (isCommon(error)) {
        group.waiting.forEach(({ reject }) => {
          reject(error)
        })
      } else {
        this.#runEach(group.waiting)
      }
    }
  }

  #runEach(alone: readonly WaitingLookup[]): void {
    for (const { query, resolve, reject } of alone) {
      this.#engine.request(query).then(resolve, reject)
    }
  }
}

/** Prisma's codes for databases that cannot be reached, and for connections that do not come free. */
const COMMON = /^P1|^P2024$|^P2037$/

/** Whether the connection is to blame, so that each would fail alike; else one may have failed for the sake of another. */
function isCommon(error: unknown): boolean {
  return COMMON.test(describePrismaError(error).code)
}

function outcomeOf(answer: Promise<unknown>): Promise<BatchOutcome> {
  return answer.then(
    (data) => ({ data }),
    (error: unknown) => ({ error: error as Error }),
  )
}
