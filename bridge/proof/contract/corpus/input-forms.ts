import type * as DMMF from '@prisma/dmmf'

import { delegateOf, type Row } from '../official/clients.ts'
import type { CorpusWorld } from './case.ts'
import { type Place, Samples } from './samples.ts'

/** A value of an input type, and what is special about it. */
export interface Form {
  readonly value: unknown
  readonly what: string
}

type Reference = DMMF.InputTypeRef

interface Walk extends Place {
  readonly action: string
  readonly depth: number
}

const DEEPEST = 5

/**
 * Walks Prisma's own description of every input type and gives values that, together, use every field of the type in
 * every form that the field has: one field at a time beside what is required. A type that is nested in others is
 * varied once for each action, where it is first met; the types of an action's own arguments for each model.
 */
export class InputForms {
  readonly #world: CorpusWorld
  readonly #samples: Samples
  readonly #types: ReadonlyMap<string, DMMF.InputType>
  readonly #enums: ReadonlyMap<string, readonly string[]>
  readonly #varied = new Set<string>()

  constructor(world: CorpusWorld) {
    this.#world = world
    this.#samples = new Samples(world)
    const { inputObjectTypes, enumTypes } = world.dmmf.schema
    this.#types = new Map(
      Object.values(inputObjectTypes)
        .flatMap((types) => types)
        .map((type) => [type.name, type]),
    )
    this.#enums = new Map(
      [...enumTypes.prisma, ...(enumTypes.model ?? [])].map(({ name, values }) => [name, enumNames(values)]),
    )
  }

  /** Everything that may stand where one of these types is expected. */
  forms(action: string, references: readonly Reference[], place: Place): Form[] {
    return references.flatMap((reference) => this.#formsOf(reference, { ...place, action, depth: 0 }))
  }

  /** The plainest value that is accepted. */
  plainest(references: readonly Reference[], place: Place): unknown {
    const [reference] = references
    if (reference === undefined) {
      throw new Error(`Nothing may stand at ${place.model}.${place.field ?? ''}`)
    }
    return this.#plainestOf(reference, place)
  }

  #formsOf(reference: Reference, place: Walk): Form[] {
    const { type, isList, location } = reference
    if (location === 'inputObjectTypes') {
      const forms = this.#objectForms(type, place)
      return isList ? this.#lists(type, forms, place) : forms
    }
    if (location === 'fieldRefTypes') {
      const other = this.#fieldReference(type, place)
      return other === undefined ? [] : [{ value: other, what: 'field' }]
    }
    const values = this.#leaves(reference, place)
    return isList
      ? [
          { value: values.slice(0, 2), what: 'list' },
          { value: [], what: 'empty list' },
        ]
      : values.map((value) => ({ value, what: nameOf(value) }))
  }

  /** The plainest two as one list, and each form alone in one. */
  #lists(type: string, forms: readonly Form[], place: Place): Form[] {
    const two = [this.#plainestObject(type, place), this.#plainestObject(type, place)]
    return [
      { value: two, what: '[2]' },
      ...forms.slice(0, 2).map(({ value, what }) => ({ value: [value], what: `[${what}]` })),
    ]
  }

  #objectForms(name: string, outer: Walk): Form[] {
    const type = this.#type(name)
    const key = `${outer.action} ${name}`
    if (outer.depth > 0 && (this.#varied.has(key) || outer.depth > DEEPEST)) {
      return [{ value: this.#plainestObject(name, outer), what: '{}' }]
    }
    this.#varied.add(key)
    const place = placeIn(type, outer)
    return type.fields.flatMap((field) => {
      const inner = { ...outer, ...placeOf(field, place), depth: outer.depth + 1 }
      return field.inputTypes
        .flatMap((reference) => this.#formsOf(reference, inner))
        .map(({ value, what }) => ({
          value: { ...this.#base(type, place, field.name), [field.name]: value },
          what: `${field.name}: ${what}`,
        }))
    })
  }

  #plainestOf(reference: Reference, place: Place): unknown {
    const { type, isList, location } = reference
    if (location === 'inputObjectTypes') {
      const object = this.#plainestObject(type, place)
      return isList ? [object] : object
    }
    const values = this.#leaves(reference, place)
    return isList ? values.slice(0, 2) : values[0]
  }

  #plainestObject(name: string, outer: Place): Row {
    const type = this.#type(name)
    return this.#base(type, placeIn(type, outer), undefined)
  }

  /** What is required, and one of those fields of which there must be one, unless the caller adds it. */
  #base(type: DMMF.InputType, place: Place, added: string | undefined): Row {
    const { fields: oneOf, minNumFields } = type.constraints
    const choice = oneOf?.includes(added ?? '') === true ? undefined : oneOf?.[0]
    const needsOne = (minNumFields ?? 0) > 0 && added === undefined && oneOf === undefined
    const first = needsOne ? type.fields[0]?.name : choice
    const fields = type.fields.filter(({ name, isRequired }) => (isRequired || name === first) && name !== added)
    return Object.fromEntries(
      fields.map((field) => [field.name, this.plainest(field.inputTypes, placeOf(field, place))]),
    )
  }

  #leaves({ type, location }: Reference, place: Place): unknown[] {
    const name = type
    if (location === 'enumTypes') {
      const values = this.#enums.get(name) ?? []
      return name.includes('NullValue')
        ? values.map((value) => this.#world.prisma[value as 'DbNull' | 'JsonNull' | 'AnyNull'])
        : [...values].slice(0, name.endsWith('FieldEnum') ? 2 : 3)
    }
    if (name === 'Null') {
      return [null]
    }
    return this.#special(name, place) ?? this.#samples.of(name, place)
  }

  /** Fields whose values mean something else than the column's. */
  #special(type: string, place: Place): unknown[] | undefined {
    switch (place.field) {
      case 'path':
        return this.#world.provider === 'postgresql' ? ['a', 'b'] : ['$.a.b', '$.s']
      case 'contains':
      case 'startsWith':
      case 'endsWith':
      case 'string_contains':
      case 'string_starts_with':
      case 'string_ends_with':
        return ['a', 'Al', '%', '_']
      case 'limit':
        return [1, 0]
      default:
        return type === 'Json' && !place.stores ? [[1], 'Hello', { b: [1, 'x', null] }] : undefined
    }
  }

  #fieldReference(type: string, { model, field }: Place): unknown {
    const [, list, name] = /^(List)?(?:Enum)?(\w+?)FieldRefInput$/.exec(type) ?? []
    const owner = this.#world.dmmf.datamodel.models.find((candidate) => candidate.name === model)
    const found = owner?.fields.filter((other) => other.type === name && other.isList === (list !== undefined))
    const other = found?.find((candidate) => candidate.name !== field) ?? found?.[0]
    return other === undefined ? undefined : delegateOf(this.#world.client, model).fields[other.name]
  }

  #type(name: string): DMMF.InputType {
    const type = this.#types.get(name)
    if (type === undefined) {
      throw new Error(`There is no input type ${name}`)
    }
    return type
  }
}

function enumNames(values: readonly (string | { readonly key: string })[]): string[] {
  return values.map((value) => (typeof value === 'string' ? value : value.key))
}

/** Types of filters and operations belong to no model: what they are applied to stays the place. */
function placeIn({ meta, name }: DMMF.InputType, outer: Place): Place {
  const model = meta?.source ?? meta?.grouping
  const stores = /Create|Update|Upsert/.test(name) && !/Where(?:Unique)?Input$|ScalarWhere/.test(name)
  return model === undefined || name.endsWith('Filter') || !/Input$|Envelope$/.test(name)
    ? outer
    : { ...outer, model, stores: stores || (outer.stores && !name.includes('Where')) }
}

const OPERATORS =
  /^(?:set|push|increment|decrement|multiply|divide|equals|in|notIn|lt|lte|gt|gte|not|has|hasEvery|hasSome|_count|_avg|_sum|_min|_max)$/

function placeOf({ name }: DMMF.SchemaArg, place: Place): Place {
  return OPERATORS.test(name) ? place : { ...place, field: name }
}

function nameOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? value.constructor.name : String(value).slice(0, 20)
}
