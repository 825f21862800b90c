import type * as DMMF from '@prisma/dmmf'

/** What may be asked at the root, such as `findManyUser`, in the words of the JSON protocol. */
export interface RootField {
  readonly kind: 'query' | 'mutation'
  readonly action: string
  /** Raw queries have none. */
  readonly modelName: string | undefined
  readonly field: DMMF.SchemaField
}

type Action = Pick<RootField, 'action' | 'modelName'>
type Named<T> = ReadonlyMap<string, T>

/** The old query language's types, as Prisma derives them from the schema. */
export class QuerySchema {
  readonly #roots: Named<RootField>
  readonly #inputs: Named<DMMF.InputType>
  readonly #outputs: Named<DMMF.OutputType>
  readonly #inputFields = new Map<DMMF.InputType, Named<DMMF.SchemaArg>>()
  readonly #outputFields = new Map<DMMF.OutputType, Named<DMMF.SchemaField>>()

  constructor({ schema, mappings }: DMMF.Document) {
    const { inputObjectTypes, outputObjectTypes } = schema
    this.#inputs = byName(inputObjectTypes.prisma ?? [])
    this.#outputs = byName([...outputObjectTypes.prisma, ...outputObjectTypes.model])
    const actions = actionsOf(mappings)
    this.#roots = new Map([...this.#rootsOf('query', actions), ...this.#rootsOf('mutation', actions)])
  }

  root(name: string): RootField | undefined {
    return this.#roots.get(name)
  }

  /** The input object types among the types that a value may have. */
  /** Each once, though it may stand alone and in a list: else there would be twice as many at each level of a value. */
  inputObjects(types: readonly DMMF.InputTypeRef[]): DMMF.InputType[] {
    const names = types.flatMap(({ location, type }) => (location === 'inputObjectTypes' ? [type] : []))
    return [...new Set(names)].flatMap((name) => this.#inputs.get(name) ?? [])
  }

  inputFields(type: DMMF.InputType): Named<DMMF.SchemaArg> {
    return remembered(this.#inputFields, type)
  }

  /** The fields of an output type; undefined if it is a scalar. */
  outputFields({ location, type }: DMMF.OutputTypeRef): Named<DMMF.SchemaField> | undefined {
    const output = location === 'outputObjectTypes' ? this.#outputs.get(type) : undefined
    return output === undefined ? undefined : remembered(this.#outputFields, output)
  }

  #rootsOf(kind: RootField['kind'], actions: Named<Action>): [string, RootField][] {
    const { fields = [] } = this.#outputs.get(kind === 'query' ? 'Query' : 'Mutation') ?? {}
    return fields.flatMap((field) => {
      const action = actions.get(field.name)
      return action === undefined ? [] : [[field.name, { kind, field, ...action }]]
    })
  }
}

function actionsOf({ modelOperations, otherOperations }: DMMF.Mappings): Named<Action> {
  const actions = new Map<string, Action>()
  for (const { model, plural: _plural, ...operations } of modelOperations) {
    for (const [action, name] of Object.entries(operations)) {
      actions.set(name ?? '', { action, modelName: model })
    }
  }
  for (const action of [...otherOperations.read, ...otherOperations.write]) {
    actions.set(action, { action, modelName: undefined })
  }
  return actions
}

function byName<T extends { readonly name: string }>(types: readonly T[]): Named<T> {
  return new Map(types.map((type) => [type.name, type]))
}

/** Most schemas have thousands of types, of which few are ever used. */
function remembered<T extends { readonly fields: readonly F[] }, F extends { readonly name: string }>(
  known: Map<T, Named<F>>,
  type: T,
): Named<F> {
  let fields = known.get(type)
  if (fields === undefined) {
    fields = byName(type.fields)
    known.set(type, fields)
  }
  return fields
}
