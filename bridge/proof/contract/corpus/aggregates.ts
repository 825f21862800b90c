import type * as DMMF from '@prisma/dmmf'

import type { Row } from '../official/clients.ts'
import { orderById } from './actions.ts'
import { call, type CorpusCase, type CorpusWorld } from './case.ts'

const NUMBERS = ['Int', 'BigInt', 'Float', 'Decimal']
const FUNCTIONS = ['_count', '_min', '_max', '_sum', '_avg'] as const

/** Each function over each field, windows below them, and groups with conditions and orders. */
export function aggregateCases({ dmmf }: CorpusWorld): CorpusCase[] {
  const models = dmmf.datamodel.models.filter(({ name }) => !['Generated', 'Defaults', 'Lists'].includes(name))
  return models.flatMap((model) => [...aggregates(model), ...counts(model), ...groups(model)])
}

function aggregates(model: DMMF.Model): CorpusCase[] {
  const selections = FUNCTIONS.flatMap((name) => fieldsFor(name, model).map((field) => ({ [name]: { [field]: true } })))
  const all = Object.fromEntries(
    FUNCTIONS.map((name) => [name, Object.fromEntries(fieldsFor(name, model).map((field) => [field, true]))]),
  )
  const nonEmpty = Object.fromEntries(Object.entries(all).filter(([, fields]) => Object.keys(fields).length > 0))
  const orderBy = orderById(model)
  return [
    ...selections,
    nonEmpty,
    { _count: true },
    { ...nonEmpty, where: { OR: [] } },
    { ...nonEmpty, orderBy, take: 2 },
    { ...nonEmpty, orderBy, skip: 1, take: 1 },
    { ...nonEmpty, orderBy, take: -1 },
  ].map((args) => call(model.name, 'aggregate', args, JSON.stringify(args)))
}

function counts(model: DMMF.Model): CorpusCase[] {
  const [first, second] = scalars(model)
  const orderBy = orderById(model)
  return [
    undefined,
    {},
    { select: true },
    { select: { _all: true } },
    { select: { _all: true, [first ?? '']: true, [second ?? '']: true } },
    { where: { NOT: { OR: [] } } },
    { orderBy, take: 2, skip: 1 },
  ].map((args) => call(model.name, 'count', args, JSON.stringify(args)))
}

function groups(model: DMMF.Model): CorpusCase[] {
  const [id = ''] = Object.keys(orderById(model)[0] ?? {})
  const keys = scalars(model).filter((name) => model.fields.find((field) => field.name === name)?.type !== 'Json')
  const numbers = fieldsFor('_sum', model)
  const number = numbers.at(-1)
  const byOne = keys.flatMap((key) => [
    { by: [key], orderBy: { [key]: 'asc' } },
    { by: key, _count: true, orderBy: [{ [key]: 'desc' }] },
    {
      by: [key],
      _count: { _all: true, [id]: true },
      orderBy: [{ _count: { [key]: 'desc' } }, { [key]: 'asc' }],
      take: 2,
    },
    { by: [key], _min: { [id]: true }, _max: { [id]: true }, orderBy: { [key]: 'asc' }, skip: 1 },
    { by: [key], having: { [key]: { _count: { gt: 1 } } }, orderBy: { [key]: 'asc' } },
    { by: [key], where: { OR: [] }, orderBy: { [key]: 'asc' } },
  ])
  const byTwo = keys
    .slice(1)
    .map((key, index) => [keys[index] ?? '', key])
    .map((by) => ({ by, _count: true, orderBy: by.map((key) => ({ [key]: 'asc' })) }))
  const sums = keys.flatMap((key) =>
    number === undefined || key === number
      ? []
      : [
          { by: [key], _sum: { [number]: true }, _avg: { [number]: true }, orderBy: { [key]: 'asc' } },
          { by: [key], having: { [number]: { _sum: { gte: 0 } } }, orderBy: { [key]: 'asc' } },
          {
            by: [key],
            having: { OR: [{ [number]: { _avg: { lt: 0 } } }, { NOT: { [number]: { _max: { equals: 5 } } } }] },
            orderBy: [{ _sum: { [number]: 'asc' } }, { [key]: 'asc' }],
          },
        ],
  )
  return [...byOne, ...byTwo, ...sums].map((args: Row) => call(model.name, 'groupBy', args, JSON.stringify(args)))
}

function fieldsFor(name: string, model: DMMF.Model): string[] {
  const numeric = name === '_sum' || name === '_avg'
  return model.fields
    .filter(({ kind, isList }) => kind !== 'object' && !isList)
    .filter(({ type }) =>
      numeric ? NUMBERS.includes(type) : name === '_count' || !['Json', 'Boolean', 'Bytes'].includes(type),
    )
    .map((field) => field.name)
}

function scalars(model: DMMF.Model): string[] {
  return model.fields.filter(({ kind, isList }) => kind !== 'object' && !isList).map(({ name }) => name)
}
