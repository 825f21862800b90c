import { setImmediate } from 'node:timers/promises'

import type { Engine } from '../client/engine.ts'
import type { ErrorBody } from '../protocol/errors.ts'
import type { JsonQuery } from '../protocol/json/query.ts'
import { describePrismaError, isValidationError } from '../protocol/prisma-errors.ts'
import { checkValues, type ValueRules } from '../protocol/values.ts'
import type { Catalog } from './catalog.ts'
import { mergedForm } from './lookups/merged-form.ts'
import type { UniqueKeys } from './lookups/unique-keys.ts'

/** What came of it: how many of the queries will find their plan ready, and what is wrong with the others. */
export interface Prepared {
  readonly prepared: number
  readonly errors?: readonly ErrorBody[]
}

/**
 * Has Prisma make the plans of queries before anybody waits for them. Nothing of it reaches the database. What is asked
 * meanwhile goes first: the event loop turns after each plan.
 */
export class PlanWarmUp {
  readonly #engine: Pick<Engine, 'prepare'>
  readonly #catalog: Pick<Catalog, 'check'>
  readonly #rules: ValueRules
  readonly #merged: UniqueKeys | undefined

  /** Lookups are prepared in their merged form as well if the keys are given by which they are merged. */
  constructor(
    engine: Pick<Engine, 'prepare'>,
    catalog: Pick<Catalog, 'check'>,
    rules: ValueRules,
    merged: UniqueKeys | undefined,
  ) {
    this.#engine = engine
    this.#catalog = catalog
    this.#rules = rules
    this.#merged = merged
  }

  /** Prepares reads, as long as that is wanted. A query that Prisma does not understand is no reason to leave out the rest. */
  async prepare(queries: readonly JsonQuery[], isWanted: () => boolean): Promise<Prepared> {
    for (const query of queries) {
      this.#catalog.check(query)
      checkValues(query, this.#rules)
    }
    let prepared = 0
    const errors: ErrorBody[] = []
    for (const query of queries) {
      if (!isWanted()) {
        break
      }
      try {
        await this.#prepareForms(query)
        prepared += 1
      } catch (error) {
        errors.push(describePrismaError(error))
        if (!isValidationError(error)) {
          break
        }
      }
    }
    return errors.length === 0 ? { prepared } : { prepared, errors }
  }

  async #prepareForms(query: JsonQuery): Promise<void> {
    const merged = this.#merged === undefined ? undefined : mergedForm(query, this.#merged)
    for (const form of merged === undefined ? [query] : [query, merged]) {
      await this.#engine.prepare(form)
      await setImmediate()
    }
  }
}
