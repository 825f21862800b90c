import type * as DMMF from '@prisma/dmmf'

import { seed } from '../seed.ts'
import type { CorpusWorld } from './case.ts'

/** Where in a query a value stands. */
export interface Place {
  readonly model: string
  readonly field?: string
  /** Values that are stored are new where they must be; values that are looked for are those of the seed. */
  readonly stores: boolean
}

const NEW_TEXTS = ['fresh', 'Größe "2"', "it's", '𝄞 note']

/** Deterministic values for scalars: the same run of the generators gives the same corpus. */
export class Samples {
  readonly #world: CorpusWorld
  #fresh = 1000

  constructor(world: CorpusWorld) {
    this.#world = world
  }

  /** One value, or the several that are worth a case each. */
  of(type: string, place: Place): unknown[] {
    const known = place.stores ? this.#stored(type, place) : this.#seeded(place)
    return known.length > 0 ? known : [this.#plain(type)]
  }

  /** Two values of the seed, for lists. */
  list(type: string, place: Place): unknown[] {
    return place.stores ? [this.#plain(type), ...this.of(type, place)].slice(0, 2) : this.of(type, place).slice(0, 2)
  }

  #stored(type: string, place: Place): unknown[] {
    const field = this.#field(place)
    if (field === undefined) {
      return []
    }
    const reference = this.#reference(place)
    if (reference !== undefined) {
      return this.#seeded({ ...reference, stores: false }).slice(0, 1)
    }
    const model = this.#world.dmmf.datamodel.models.find(({ name }) => name === place.model)
    const unique =
      field.isId || field.isUnique || model?.primaryKey?.fields.includes(field.name) === true || field.name === 'slug'
    return unique ? [this.#freshValue(type)] : [this.#plain(type)]
  }

  #freshValue(type: string): unknown {
    this.#fresh += 1
    return type === 'String' ? `new-${this.#fresh}` : this.#fresh
  }

  /** The field that a foreign key points to. */
  #reference({ model, field }: Place): { model: string; field: string } | undefined {
    const owner = this.#world.dmmf.datamodel.models.find(({ name }) => name === model)
    const relation = owner?.fields.find(({ relationFromFields }) => relationFromFields?.includes(field ?? '') === true)
    const at = relation?.relationFromFields?.indexOf(field ?? '') ?? -1
    const target = relation?.relationToFields?.[at]
    return relation === undefined || target === undefined ? undefined : { model: relation.type, field: target }
  }

  #seeded({ model, field }: Place): unknown[] {
    const rows = seed(this.#world.provider === 'postgresql').find((part) => part.model === model)?.rows ?? []
    const values = rows.map((row) => row[field ?? '']).filter((value) => value !== null && value !== undefined)
    return [...new Set(values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value])))].slice(0, 3)
  }

  #field({ model, field }: Place): DMMF.Field | undefined {
    const owner = this.#world.dmmf.datamodel.models.find(({ name }) => name === model)
    return owner?.fields.find(({ name }) => name === field)
  }

  #plain(type: string): unknown {
    this.#fresh += 1
    switch (type) {
      case 'String':
        return NEW_TEXTS[this.#fresh % NEW_TEXTS.length]
      case 'Int':
        return (this.#fresh % 7) + 1
      case 'BigInt':
        return 9007199254740993n + BigInt(this.#fresh)
      case 'Float':
        return (this.#fresh % 100) / 8
      case 'Decimal':
        return new this.#world.prisma.Decimal(`${this.#fresh % 10}.25`)
      case 'Boolean':
        return this.#fresh % 2 === 0
      case 'DateTime':
        return new Date(Date.UTC(2030, 1, 28, 23, 59, 59, this.#fresh % 1000))
      case 'Bytes':
        return new Uint8Array([0, 255, this.#fresh % 256])
      case 'Json':
        return { at: [this.#fresh, null, 'é'], nested: { $type: 'BigInt', value: '1' } }
      default:
        throw new Error(`There is no sample for the type ${type}`)
    }
  }
}
