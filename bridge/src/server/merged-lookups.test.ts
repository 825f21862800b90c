import type { AddressInfo } from 'node:net'

import { Client } from 'undici'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { SCALARS, TestBridge, TOKEN } from '../testing/bridge.ts'

const CALLERS = 6

let bridge: TestBridge
let callers: Client[]

beforeAll(async () => {
  bridge = await TestBridge.start()
  await bridge.server.listen()
  const { port } = bridge.server.server.address() as AddressInfo
  callers = Array.from({ length: CALLERS }, () => new Client(`http://localhost:${port}`))
  await Promise.all(callers.map((caller, id) => post(caller, 'createOne', { data: { id, email: `${id}@b.c` } })))
})

afterAll(async () => {
  await Promise.all(callers.map((caller) => caller.close()))
  await bridge.server.close()
  await bridge[Symbol.asyncDispose]()
})

async function post(caller: Client, action: string, args: object): Promise<unknown> {
  const { body } = await caller.request({
    method: 'POST',
    path: '/query',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ modelName: 'User', action, query: { arguments: args, selection: SCALARS } }),
  })
  return body.json()
}

async function metric(name: string): Promise<number> {
  const { text } = await bridge.get('/metrics')
  const values = text.split('\n').filter((line) => line.startsWith(name))
  return values.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

it('lookups that arrive over several connections at the same moment are one statement, and as many queries', async () => {
  const before = await metric('prisma_bridge_plan_cache_total')
  const answers = await Promise.all(callers.map((caller, id) => post(caller, 'findUnique', { where: { id } })))

  expect(answers).toEqual(callers.map((_caller, id) => ({ data: { id, email: `${id}@b.c`, role: 'USER' } })))
  expect((await metric('prisma_bridge_plan_cache_total')) - before).toBe(1)
  expect(await metric('prisma_bridge_queries_total{model="User",operation="findUnique",status="success"}')).toBe(
    CALLERS,
  )
})
