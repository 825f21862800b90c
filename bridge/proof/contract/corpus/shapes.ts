import type * as DMMF from '@prisma/dmmf'

import type { Row } from '../official/clients.ts'
import { orderById } from './actions.ts'
import { call, type CorpusCase, type CorpusWorld } from './case.ts'

/** What comes back: each field selected and omitted, each relation included in every form, three levels deep. */
export function shapeCases({ dmmf }: CorpusWorld): CorpusCase[] {
  const { models } = dmmf.datamodel
  return models
    .filter(({ name }) => name !== 'Generated')
    .flatMap((model) => [
      ...scalarShapes(model),
      ...model.fields.filter(({ kind }) => kind === 'object').flatMap((field) => relationShapes(models, model, field)),
      ...countShapes(model),
    ])
}

function scalarShapes(model: DMMF.Model): CorpusCase[] {
  const scalars = model.fields.filter(({ kind }) => kind !== 'object').map(({ name }) => name)
  return [
    ...scalars.map((name) => ({ select: { [name]: true } })),
    ...scalars.map((name) => ({ omit: { [name]: true } })),
    { select: Object.fromEntries(scalars.map((name, index) => [name, index % 2 === 0])) },
    { omit: Object.fromEntries(scalars.slice(1).map((name) => [name, true])) },
  ].map((shape) => find(model, shape))
}

function relationShapes(models: readonly DMMF.Model[], model: DMMF.Model, field: DMMF.Field): CorpusCase[] {
  const target = models.find(({ name }) => name === field.type)
  if (target === undefined) {
    return []
  }
  const { name, isList } = field
  const orderBy = orderById(target)
  const nested = target.fields.filter(({ kind }) => kind === 'object').map((inner) => deeper(models, inner))
  const [scalar] = target.fields.filter(({ kind }) => kind === 'scalar').map((one) => one.name)
  const all = isList ? { orderBy } : {}
  const arguments_ = [
    isList ? { orderBy } : true,
    { ...all, select: { [scalar ?? '']: true } },
    { ...all, omit: { [scalar ?? '']: true } },
    ...nested.flatMap((inner) => [
      { ...all, include: inner },
      { ...all, select: { [scalar ?? '']: true, ...inner } },
    ]),
    ...(isList ? listArguments(target) : []),
  ]
  return arguments_.flatMap((args) => [
    find(model, { include: { [name]: args } }),
    ...(args === true ? [find(model, { select: { [name]: args } })] : []),
  ])
}

function listArguments(target: DMMF.Model): Row[] {
  const orderBy = orderById(target)
  const backwards = orderBy.map((order) => Object.fromEntries(Object.keys(order).map((key) => [key, 'desc'])))
  const [field] = Object.keys(orderBy[0] ?? {})
  return [
    { orderBy: backwards },
    { orderBy, take: 1 },
    { orderBy, take: -1 },
    { orderBy, skip: 1 },
    { orderBy, take: 0 },
    { orderBy, where: { NOT: { [field ?? '']: { in: [] } } } },
    { orderBy, where: { OR: [] } },
    { orderBy, distinct: [field ?? ''] },
  ]
}

function deeper(models: readonly DMMF.Model[], field: DMMF.Field): Row {
  const target = models.find(({ name }) => name === field.type)
  return { [field.name]: field.isList && target !== undefined ? { orderBy: orderById(target), take: 2 } : true }
}

function countShapes(model: DMMF.Model): CorpusCase[] {
  const lists = model.fields.filter(({ kind, isList }) => kind === 'object' && isList).map(({ name }) => name)
  if (lists.length === 0) {
    return []
  }
  return [
    { include: { _count: true } },
    { select: { _count: true } },
    ...lists.flatMap((name) => [
      { include: { _count: { select: { [name]: true } } } },
      { select: { _count: { select: { [name]: { where: { OR: [{ NOT: {} }] } } } } } },
      { select: { _count: { select: { [name]: { where: {} } } } } },
    ]),
  ].map((shape) => find(model, shape))
}

function find(model: DMMF.Model, shape: Row): CorpusCase {
  return call(model.name, 'findMany', { orderBy: orderById(model), ...shape }, `shape ${JSON.stringify(shape)}`)
}
