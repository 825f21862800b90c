import type * as DMMF from '@prisma/dmmf'

import { RefusedError } from '../protocol/errors.ts'
import type { JsonQuery } from '../protocol/json/query.ts'

/** The models of the schema and the actions that Prisma offers for each of them on this provider. */
export class Catalog {
  readonly models: readonly string[]
  readonly #actions: ReadonlyMap<string, ReadonlySet<string>>

  constructor(dmmf: DMMF.Document) {
    this.#actions = new Map(dmmf.mappings.modelOperations.map((mapping) => [mapping.model, actionsOf(mapping)]))
    this.models = [...this.#actions.keys()]
  }

  /** Refuses models and actions that the schema does not have. What passes is safe to use as a metric's label. */
  check({ modelName, action }: JsonQuery): void {
    const actions = this.#actions.get(modelName)
    if (actions === undefined) {
      throw RefusedError.validation(`Unknown model '${modelName}'. The schema has: ${this.models.join(', ')}.`)
    }
    if (!actions.has(action)) {
      throw RefusedError.validation(
        `Unknown action '${action}' for model '${modelName}'. There is: ${[...actions].join(', ')}.`,
      )
    }
  }
}

function actionsOf({ model: _model, plural: _plural, ...operations }: DMMF.ModelMapping): Set<string> {
  return new Set(Object.entries(operations).flatMap(([action, field]) => (field === null ? [] : [action])))
}
