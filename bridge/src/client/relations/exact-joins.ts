import type * as DMMF from '@prisma/dmmf'

import type { FieldSelection, SelectionSet } from '../../protocol/json/query.ts'
import type { JoinRules } from './join-rules.ts'
import { type JoinableModel, joinableModels } from './joinable-models.ts'

/** Arguments that mean the same in a join. Rows that are told apart or continued are read by queries of their own. */
const SAME_IN_JOINS = new Set(['where', 'orderBy', 'take', 'skip'])

/** Tells for each selection whether a join would give the answer that queries of their own give. */
export class ExactJoins {
  readonly #models: ReadonlyMap<string, JoinableModel>

  constructor(datamodel: DMMF.Datamodel, rules: JoinRules) {
    this.#models = joinableModels(datamodel, rules)
  }

  /** Whether something is related to the selected rows, and all of that may be joined. */
  allow(modelName: string, selection: SelectionSet): boolean {
    const model = this.#models.get(modelName)
    if (model === undefined) {
      return false
    }
    // The columns of the rows themselves are not packed into anything.
    const related = Object.entries(selection).filter(
      ([name, part]) => part !== false && (name === '_count' || model.relations.has(name)),
    )
    return related.length > 0 && related.every(([name, part]) => this.#isExact(model, name, part))
  }

  #areExact(modelName: string, selection: SelectionSet): boolean {
    const model = this.#models.get(modelName)
    return (
      model !== undefined &&
      Object.entries(selection).every(([name, part]) =>
        name === '$scalars' ? areColumnsExact(model, selection) : this.#isExact(model, name, part),
      )
    )
  }

  #isExact(model: JoinableModel, name: string, part: boolean | FieldSelection): boolean {
    if (part === false || name === '$composites') {
      return true
    }
    if (part === true) {
      return model.columns.get(name) === true
    }
    if (name === '_count') {
      return Object.entries(part.selection).every(
        ([counted, wanted]) => wanted === false || model.relations.get(counted)?.canCount === true,
      )
    }
    const relation = model.relations.get(name)
    return (
      relation?.canJoin === true &&
      Object.keys(part.arguments ?? {}).every((argument) => SAME_IN_JOINS.has(argument)) &&
      this.#areExact(relation.model, part.selection)
    )
  }
}

function areColumnsExact({ columns }: JoinableModel, selection: SelectionSet): boolean {
  return [...columns].every(([name, isExact]) => isExact || selection[name] === false)
}
