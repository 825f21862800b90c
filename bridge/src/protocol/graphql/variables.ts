import { type ConstValueNode, Kind, type VariableDefinitionNode, type VariableNode } from 'graphql'

import type { Budget } from './budget.ts'
import { DocumentError } from './document-error.ts'
import { literalOf, weightOf } from './literal.ts'

/** The values of a document's variables, in the form of literals, so that both are translated alike. */
export class Variables {
  readonly #values: ReadonlyMap<string, ConstValueNode>
  readonly #budget: Budget
  /** What each variable that has been used costs when it is used again. */
  readonly #weights = new Map<string, number>()

  constructor(
    definitions: readonly VariableDefinitionNode[],
    given: Readonly<Record<string, unknown>>,
    budget: Budget,
  ) {
    const values = new Map(Object.entries(given).map(([name, value]) => [name, literalOf(value, budget)]))
    for (const { variable, defaultValue, type } of definitions) {
      const name = variable.name.value
      if (!values.has(name) && defaultValue !== undefined) {
        values.set(name, defaultValue)
      }
      if (type.kind === Kind.NON_NULL_TYPE && values.get(name)?.kind === Kind.NULL) {
        throw new DocumentError(`The variable '$${name}' must not be null.`)
      }
    }
    this.#values = values
    this.#budget = budget
  }

  /** A variable without a value is a mistake of the caller: taken for absent, it would widen a filter to all rows. */
  get({ name }: VariableNode): ConstValueNode {
    const value = this.#values.get(name.value)
    if (value === undefined) {
      throw new DocumentError(`The variable '$${name.value}' has no value. Give it in "variables".`)
    }
    this.#charge(name.value, value)
    return value
  }

  #charge(name: string, value: ConstValueNode): void {
    const weight = this.#weights.get(name)
    if (weight === undefined) {
      this.#weights.set(name, weightOf(value))
    } else {
      this.#budget.spend(weight)
    }
  }
}
