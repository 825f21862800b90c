import type * as DMMF from '@prisma/dmmf'

import { RefusedError } from '../protocol/errors.ts'
import { isRawQuery, type JsonQuery } from '../protocol/json/query.ts'
import { checkSelectionDepth } from './selection-depth.ts'

/** What the operator does not let callers do. */
export interface CatalogLimits {
  readonly rawQueries: boolean
  readonly maxDepth: number
}

/** The models of the schema and the actions that Prisma offers for each of them on this provider. */
export class Catalog {
  readonly models: readonly string[]
  readonly #actions: ReadonlyMap<string, ReadonlySet<string>>
  readonly #isolationLevels: readonly string[]
  readonly #limits: CatalogLimits

  constructor(dmmf: DMMF.Document, limits: CatalogLimits) {
    this.#isolationLevels = isolationLevelsOf(dmmf)
    this.#limits = limits
    this.#actions = new Map(dmmf.mappings.modelOperations.map((mapping) => [mapping.model, actionsOf(mapping)]))
    this.models = [...this.#actions.keys()]
  }

  /** Refuses models and actions that the schema does not have, and what goes too deep. What passes is safe to use as a metric's label. */
  check(query: JsonQuery): void {
    if (isRawQuery(query)) {
      this.#checkRaw(query)
    } else {
      this.#checkModel(query)
      checkSelectionDepth(query, this.#limits.maxDepth)
    }
  }

  /** The level as Prisma writes it, however it was written; refuses what the database does not have. */
  isolationLevel(level: string): string {
    const known = this.#isolationLevels.find((candidate) => plain(candidate) === plain(level))
    if (known === undefined) {
      throw new RefusedError(
        400,
        'P2023',
        `Invalid isolation level \`${level}\`. This database has: ${this.#isolationLevels.join(', ')}.`,
        'validation',
      )
    }
    return known
  }

  #checkRaw({ action }: JsonQuery): void {
    if (!this.#limits.rawQueries) {
      throw new RefusedError(
        403,
        'raw_refused',
        `The query '${action}' is SQL of the caller's own, which this bridge refuses (PRISMA_BRIDGE_RAW_QUERIES is false).`,
      )
    }
  }

  #checkModel({ modelName = '', action }: JsonQuery): void {
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

/** Prisma's client refuses Snapshot with the drivers that it has, also where the schema's provider knows it. */
function isolationLevelsOf({ schema }: DMMF.Document): string[] {
  const known = schema.enumTypes.prisma.find(({ name }) => name === 'TransactionIsolationLevel')
  return (known?.values ?? []).filter((level) => level !== 'Snapshot')
}

/** As the old engine compared them. */
function plain(level: string): string {
  return level.replaceAll(' ', '').toLowerCase()
}

function actionsOf({ model: _model, plural: _plural, ...operations }: DMMF.ModelMapping): Set<string> {
  return new Set(Object.entries(operations).flatMap(([action, field]) => (field === null ? [] : [action])))
}
