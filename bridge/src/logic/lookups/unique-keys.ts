import type * as DMMF from '@prisma/dmmf'

/** Types of which equal values have equal texts. Of others a database may know several spellings: `1.0` and `1.00`. */
const TYPES = ['Int', 'BigInt', 'String'] as const

export interface KeyField {
  readonly name: string
  readonly type: (typeof TYPES)[number]
}

/** The fields that one row is known by, in the order of the schema. */
export type UniqueKey = readonly [...KeyField[], KeyField]

/** The unique keys of every model, by the name that stands for them in `where`. */
export class UniqueKeys {
  readonly #keys: ReadonlyMap<string, ReadonlyMap<string, UniqueKey>>

  constructor({ models }: DMMF.Datamodel) {
    this.#keys = new Map(models.map((model) => [model.name, keysOf(model)]))
  }

  /** Nothing for keys that have other fields than those that can be told apart by their text. */
  get(modelName: string, argument: string): UniqueKey | undefined {
    return this.#keys.get(modelName)?.get(argument)
  }
}

function keysOf({ fields, primaryKey, uniqueIndexes }: DMMF.Model): Map<string, UniqueKey> {
  const single = fields.filter(({ isId, isUnique }) => isId || isUnique).map(({ name }) => ({ name, fields: [name] }))
  const compound = [primaryKey, ...uniqueIndexes].filter((key) => key !== null)
  const types = new Map(fields.map(({ name, type }) => [name, type]))
  const keys = [...single, ...compound].flatMap(({ name, fields: names }) => {
    const key = names.flatMap((field) => keyField(field, types.get(field)))
    return key.length === names.length ? [[name ?? names.join('_'), key as unknown as UniqueKey] as const] : []
  })
  return new Map(keys)
}

function keyField(name: string, type: string | undefined): KeyField[] {
  const known = TYPES.find((candidate) => candidate === type)
  return known === undefined ? [] : [{ name, type: known }]
}
