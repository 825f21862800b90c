import type { Table } from '../../structure/table.ts'
import type { Naming } from '../naming.ts'
import { type InlineRelation, sameNames } from './inline-relations.ts'
import type { JoinTable } from './join-tables.ts'

/** How a relation that is new to the schema is called, and the fields at its ends. */
export interface RelationNames {
  /** Undefined where no name is needed. */
  readonly relation: string | undefined
  /** The field at the columns, or of the model A. */
  readonly forward: string
  readonly back: string
}

/**
 * Names as Prisma gives them: after the models, and where two models are related more than once, after the columns or
 * the join table as well.
 */
export class RelationNaming {
  readonly #inline: readonly InlineRelation[]
  readonly #joins: readonly JoinTable[]
  readonly #naming: Naming

  constructor(inline: readonly InlineRelation[], joins: readonly JoinTable[], naming: Naming) {
    this.#inline = inline
    this.#joins = joins
    this.#naming = naming
  }

  ofInline({ key, table, referenced }: InlineRelation): RelationNames {
    const [model, target] = [this.#naming.block(table).name, this.#naming.block(referenced).name]
    const prefix = table === referenced ? 'other_' : ''
    if (!this.#isAmbiguous(table, referenced)) {
      const relation = table === referenced ? `${model}To${target}` : undefined
      return { relation, forward: target, back: `${prefix}${model}` }
    }
    const fields = key.columns.map((name) => this.#naming.field(table, { name }).name)
    const relation = `${model}_${fields.join('_')}To${target}`
    return { relation, forward: `${target}_${relation}`, back: `${prefix}${model}_${relation}` }
  }

  ofJoin({ table, a, b }: JoinTable): RelationNames {
    const ambiguous = this.#isAmbiguous(a, b)
    const [nameOfA, nameOfB] = [this.#naming.block(a).name, this.#naming.block(b).name]
    const found = table.name.slice(1)
    const suffix = ambiguous ? table.name : ''
    return {
      relation: !ambiguous && a !== b && found === `${nameOfA}To${nameOfB}` ? undefined : found,
      forward: `${nameOfB}${suffix}${a === b ? '_A' : ''}`,
      back: `${nameOfA}${suffix}${a === b ? '_B' : ''}`,
    }
  }

  #isAmbiguous(one: Table, other: Table): boolean {
    const inline = this.#inline.filter(({ table, referenced }) => isPair(table, referenced, one, other))
    const joins = this.#joins.filter(({ a, b }) => isPair(a, b, one, other))
    return (
      joins.length > 1 ||
      (joins.length === 1 && inline.length > 0) ||
      inline.some((relation) => inline.some((second) => areDistinct(relation, second))) ||
      inline.some((relation) => this.#isNamedLikeColumn(relation))
    )
  }

  /** The field of the relation would have the name of its own column. */
  #isNamedLikeColumn({ key, table, referenced }: InlineRelation): boolean {
    const { name } = this.#naming.block(referenced)
    return key.columns.some((column) => this.#naming.field(table, { name: column }).name === name)
  }
}

function isPair(one: Table, other: Table, first: Table, second: Table): boolean {
  return (one === first && other === second) || (one === second && other === first)
}

function areDistinct(one: InlineRelation, other: InlineRelation): boolean {
  return one.table !== other.table || !sameNames(one.key.columns, other.key.columns)
}
