import { attributeOf } from '../../../../schema/syntax/attributes.ts'
import type { Table } from '../../structure/table.ts'
import { columnName, shortened } from '../../calculate/names.ts'
import { freeName } from '../distinct-names.ts'
import type { Naming } from '../naming.ts'
import { effectiveName, type PreviousRelation, type RelationSide } from '../previous/previous-relations.ts'
import type { PreviousSchema } from '../previous/previous-schema.ts'
import type { MemberText } from '../text/block-text.ts'
import { printString } from '../text/expression-text.ts'
import { type InlineRelation, sameNames } from './inline-relations.ts'
import type { JoinTable } from './join-tables.ts'
import { referenceArguments } from './references.ts'
import { type RelationNames, RelationNaming } from './relation-names.ts'

/** One end of a relation, before it has its name. */
interface End {
  readonly holder: Table
  readonly other: Table
  readonly arity: '' | '?' | '[]'
  readonly proposal: string
  readonly arguments: readonly string[]
  readonly previous: RelationSide | undefined
}

interface Relation {
  readonly name: string | undefined
  readonly ends: readonly [End, End]
}

export interface RelationParts {
  readonly inline: readonly InlineRelation[]
  readonly joins: readonly JoinTable[]
  readonly naming: Naming
  readonly previous: PreviousSchema
  readonly isIgnored: (table: Table) => boolean
}

/** The fields of relations by the names of the tables that have them, in Prisma's order. */
export function relationFields(parts: RelationParts): Map<string, MemberText[]> {
  const names = new RelationNaming(parts.inline, parts.joins, parts.naming)
  const relations = [
    ...parts.inline.map((inline) => inlineRelation(inline, names.ofInline(inline), parts)),
    ...parts.joins.map((join) => joinRelation(join, names.ofJoin(join), parts)),
  ]
  const ends = relations.flatMap(({ name, ends: both }) => both.map((end) => ({ name, end })))
  const taken = takenNames(
    ends.map(({ end }) => end),
    parts.naming,
  )
  const fields = new Map<string, MemberText[]>()
  for (const { name, end } of ends) {
    const own = taken.get(end.holder.name) ?? new Set()
    const fieldName = end.previous?.field.name ?? freeName(end.proposal, own)
    taken.set(end.holder.name, own.add(fieldName))
    fields.set(end.holder.name, [...(fields.get(end.holder.name) ?? []), fieldText(fieldName, name, end, parts)])
  }
  return fields
}

function inlineRelation(inline: InlineRelation, names: RelationNames, parts: RelationParts): Relation {
  const { table, referenced, key } = inline
  const previous = previousInline(inline, parts)
  const optional = key.columns.some((name) => table.columns.find((column) => column.name === name)?.nullable === true)
  const forward = {
    holder: table,
    other: referenced,
    arity: optional ? '?' : '',
    proposal: names.forward,
    arguments: referenceArguments(inline, parts.naming),
    previous: previous?.sides[0],
  } as const
  const back = {
    holder: referenced,
    other: table,
    arity: isUnique(inline) ? '?' : '[]',
    proposal: names.back,
    arguments: [],
    previous: previous?.sides[1],
  } as const
  return { name: previous === undefined ? names.relation : previous.name, ends: [forward, back] }
}

function joinRelation({ table, a, b }: JoinTable, names: RelationNames, parts: RelationParts): Relation {
  const previous = previousBetween(a, b, parts).find(
    (relation) => relation.fields.length === 0 && shortened(`_${effectiveName(relation)}`) === table.name,
  )
  const forward = { holder: a, other: b, arity: '[]', proposal: names.forward, arguments: [] } as const
  const back = { holder: b, other: a, arity: '[]', proposal: names.back, arguments: [] } as const
  return {
    name: previous === undefined ? names.relation : previous.name,
    ends: [
      { ...forward, previous: previous?.sides[0] },
      { ...back, previous: previous?.sides[1] },
    ],
  }
}

function previousInline(
  { key, table, referenced }: InlineRelation,
  parts: RelationParts,
): PreviousRelation | undefined {
  return previousBetween(table, referenced, parts).find((relation) =>
    sameNames(
      relation.fields.map((field) => columnName(relation.sides[0].model, field)),
      key.columns,
    ),
  )
}

/** The relations of the given schema whose sides are these, in this order. */
function previousBetween(first: Table, second: Table, { naming, previous }: RelationParts): PreviousRelation[] {
  const [model, other] = [naming.block(first).previous, naming.block(second).previous]
  return previous.relations.filter(({ sides }) => sides[0].model === model && sides[1].model === other)
}

/** A key that is unique by itself is a relation of one to one. */
function isUnique({ key, table }: InlineRelation): boolean {
  const unique = table.indexes.filter(({ kind }) => kind === 'unique').map(({ columns }) => columns)
  const all = table.primaryKey.length === 0 ? unique : [table.primaryKey, ...unique]
  return all.some((columns) => columns.every(({ name }) => key.columns.includes(name)))
}

/** The names of fields that are given already. */
function takenNames(ends: readonly End[], naming: Naming): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>()
  for (const { holder, previous } of ends) {
    const names = taken.get(holder.name) ?? new Set(holder.columns.map((column) => naming.field(holder, column).name))
    taken.set(holder.name, previous === undefined ? names : names.add(previous.field.name))
  }
  return taken
}

function fieldText(name: string, relation: string | undefined, end: End, parts: RelationParts): MemberText {
  const args = [...(relation === undefined ? [] : [printString(relation)]), ...end.arguments]
  const { previous } = end
  const ignored =
    !parts.isIgnored(end.holder) &&
    (parts.isIgnored(end.other) || (previous !== undefined && attributeOf(previous.field, 'ignore') !== undefined))
  return {
    documentation: previous === undefined ? [] : parts.previous.documentationOf(previous.model, previous.field),
    commentedOut: false,
    name,
    type: parts.naming.block(end.other).name + end.arity,
    attributes: [...(args.length === 0 ? [] : [`@relation(${args.join(', ')})`]), ...(ignored ? ['@ignore'] : [])],
  }
}
