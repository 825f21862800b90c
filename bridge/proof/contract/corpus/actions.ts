import type * as DMMF from '@prisma/dmmf'

import type { Row } from '../official/clients.ts'
import { call, type CorpusCase, type CorpusWorld } from './case.ts'
import { InputForms } from './input-forms.ts'

/**
 * The public name of each action, and which share of its variants is run: those that translate their arguments in the
 * same way as another action are sampled. PRISMA_CONTRACT_FULL=true runs all of them.
 */
const ACTIONS: Readonly<Record<string, { readonly method: string; readonly every: number }>> = {
  findMany: { method: 'findMany', every: 2 },
  findUnique: { method: 'findUnique', every: 17 },
  findUniqueOrThrow: { method: 'findUniqueOrThrow', every: 31 },
  findFirst: { method: 'findFirst', every: 19 },
  findFirstOrThrow: { method: 'findFirstOrThrow', every: 31 },
  // What the DMMF calls `aggregate` has no arguments beyond those of `count`.
  aggregate: { method: 'count', every: 19 },
  createOne: { method: 'create', every: 4 },
  createMany: { method: 'createMany', every: 2 },
  createManyAndReturn: { method: 'createManyAndReturn', every: 2 },
  updateOne: { method: 'update', every: 9 },
  updateMany: { method: 'updateMany', every: 13 },
  updateManyAndReturn: { method: 'updateManyAndReturn', every: 13 },
  upsertOne: { method: 'upsert', every: 23 },
  deleteOne: { method: 'delete', every: 23 },
  deleteMany: { method: 'deleteMany', every: 19 },
}

/** Their effect depends on what else is asked for; they have cases of their own. */
const ELSEWHERE = new Set(['relationLoadStrategy', 'take', 'skip', 'cursor', 'distinct', 'limit'])

const FULL = process.env['PRISMA_CONTRACT_FULL'] === 'true'

/** Every action of every model with every argument in every form that Prisma describes for it. */
export function actionCases(world: CorpusWorld): CorpusCase[] {
  const forms = new InputForms(world)
  const fields = operations(world.dmmf)
  return Object.entries(ACTIONS).flatMap(([action, { method, every }]) =>
    world.dmmf.mappings.modelOperations
      .flatMap((mapping) => {
        const field = fields.get(String(mapping[action as keyof DMMF.ModelMapping]))
        const model = world.dmmf.datamodel.models.find(({ name }) => name === mapping.model)
        return field === undefined || model === undefined ? [] : argumentCases(forms, model, method, field)
      })
      .filter((_case, index) => FULL || index % every === 0),
  )
}

function argumentCases(forms: InputForms, model: DMMF.Model, method: string, { args }: DMMF.SchemaField): CorpusCase[] {
  const place = (field: string) => ({ model: model.name, field, stores: false })
  const required = (except: string): Row =>
    Object.fromEntries(
      args
        .filter(({ name, isRequired }) => isRequired && name !== except)
        .map(({ name, inputTypes }) => [name, forms.plainest(inputTypes, place(name))]),
    )
  return args
    .filter(({ name }) => !ELSEWHERE.has(name))
    .flatMap(({ name, inputTypes }) =>
      forms
        .forms(method, inputTypes, place(name))
        .map(({ value, what }) =>
          call(
            model.name,
            method,
            ordered(model, method, { ...required(name), [name]: value }),
            `{${name}: {${what}}}`,
          ),
        ),
    )
}

/** Without an order, the database may give its rows in any. */
function ordered(model: DMMF.Model, method: string, args: Row): Row {
  const byId = orderById(model)
  const before = args['orderBy'] as Row | readonly Row[] | undefined
  const given = before === undefined ? [] : Array.isArray(before) ? (before as Row[]) : [before as Row]
  return /^(?:findMany|findFirst)/.test(method) ? { ...args, orderBy: [...given, ...byId] } : args
}

/** An order in which no two rows are equal. */
export function orderById(model: DMMF.Model): Row[] {
  const unique = model.fields.find(({ isId, isUnique }) => isId || isUnique)
  const names = unique === undefined ? (model.primaryKey?.fields ?? []) : [unique.name]
  return names.map((name) => ({ [name]: 'asc' }))
}

function operations(dmmf: DMMF.Document): Map<string, DMMF.SchemaField> {
  const roots = dmmf.schema.outputObjectTypes.prisma.filter(({ name }) => name === 'Query' || name === 'Mutation')
  return new Map(roots.flatMap(({ fields }) => fields.map((field) => [field.name, field] as const)))
}
