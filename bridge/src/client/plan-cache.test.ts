import { afterAll, beforeAll, expect, it } from 'vitest'

import type { JsonQuery } from '../protocol/json/query.ts'
import { tagged } from '../testing/bridge.ts'
import { ObservedEngine } from '../testing/observed-engine.ts'

let database: ObservedEngine

beforeAll(async () => {
  database = await ObservedEngine.start(
    'sqlite',
    `
    model Customer {
      id     Int     @id @default(autoincrement())
      name   String
      orders Order[]
    }
    model Order {
      id         Int      @id @default(autoincrement())
      placedAt   DateTime
      total      Decimal
      customer   Customer @relation(fields: [customerId], references: [id])
      customerId Int
      lines      Line[]
    }
    model Line {
      id      Int     @id @default(autoincrement())
      article String
      price   Decimal
      paid    Boolean
      order   Order   @relation(fields: [orderId], references: [id])
      orderId Int
    }`,
  )
  for (const id of [1, 2, 3]) {
    await run('Customer', 'createOne', { data: { id, name: `Customer ${id}` } })
  }
})

afterAll(async () => {
  await database[Symbol.asyncDispose]()
})

const SCALARS = { $scalars: true }

function run(modelName: string, action: string, args: object, selection: object = SCALARS): Promise<unknown> {
  const query = { arguments: { ...args }, selection: { ...selection } as JsonQuery['query']['selection'] }
  return database.engine.request({ modelName, action, query })
}

const decimal = (n: number) => tagged('Decimal', `${n}.25`)
const lines = (n: number) => [1, 2].map((i) => ({ article: `${n} ${i}`, price: decimal(10 * n + i), paid: i === 1 }))
const order = (n: number) => ({
  placedAt: tagged('DateTime', new Date(n * 1000).toISOString()),
  total: decimal(100 * n),
})

/** Each twice, with other values. */
it.each<[string, (n: number) => Promise<unknown>]>([
  [
    'rows created one by one within another',
    (n) => run('Order', 'createOne', { data: { ...order(n), customerId: n, lines: { create: lines(n) } } }),
  ],
  [
    'rows created together within another',
    (n) =>
      run(
        'Order',
        'createOne',
        { data: { ...order(n), customerId: n, lines: { createMany: { data: lines(n) } } } },
        { $scalars: true, lines: { arguments: {}, selection: SCALARS } },
      ),
  ],
  [
    'rows connected with others',
    (n) => run('Order', 'createOne', { data: { ...order(n), customer: { connect: { id: n } } } }),
  ],
  ['updates', (n) => run('Customer', 'updateOne', { where: { id: n }, data: { name: `Name ${n}` } })],
  [
    'updates of related rows',
    (n) =>
      run('Customer', 'updateOne', {
        where: { id: n },
        data: { orders: { updateMany: { where: { total: { lt: decimal(n) } }, data: { total: decimal(n + 7) } } } },
      }),
  ],
  [
    'upserts',
    (n) =>
      run('Customer', 'upsertOne', {
        where: { id: n },
        create: { id: n, name: `New ${n}` },
        update: { name: `Old ${n}` },
      }),
  ],
  ['decimals that are compared', (n) => run('Order', 'findMany', { where: { total: { gt: decimal(n) } } })],
  [
    'lists of any length',
    (n) => run('Order', 'findMany', { where: { total: { in: Array.from({ length: n }, (_, i) => decimal(i)) } } }),
  ],
])('one plan is made for %s', async (_name, ask) => {
  const { misses } = database.engine.planCache()
  await ask(1)
  await ask(2)
  await ask(3)

  expect(database.engine.planCache().misses).toBe(misses + 1)
})

/** What has to be known of a query that is not fast. Once Prisma knows better, these fail, and the table above grows. */
it.each<[string, (n: number) => Promise<unknown>]>([
  ['pages, whose numbers the compiler insists on', (n) => run('Customer', 'findMany', { take: n, skip: n + 5 })],
  ['bare numbers for decimals', (n) => run('Order', 'findMany', { where: { total: { gt: n } } })],
  [
    'many rows at once, which the client never looks up',
    (n) => run('Line', 'createMany', { data: lines(n).map((line) => ({ ...line, orderId: 1 })) }, { count: true }),
  ],
  [
    'values of which others are equal',
    (n) =>
      run('Customer', 'findMany', { where: { OR: [1, 2, 3].map((id) => ({ id, name: { contains: `${id % n}` } })) } }),
  ],
])('a plan each is made for %s', async (_name, ask) => {
  const { misses } = database.engine.planCache()
  await ask(1)
  await ask(2)
  await ask(3)

  expect(database.engine.planCache().misses).toBe(misses + 3)
})
