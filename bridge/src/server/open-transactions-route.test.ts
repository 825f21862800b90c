import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { TransactionState } from '../logic/transactions/open-transaction.ts'
import { TestBridge } from '../testing/bridge.ts'
import { createUser, TransactionCalls } from '../testing/transactions.ts'

let bridge: TestBridge
let calls: TransactionCalls

beforeAll(async () => {
  bridge = await TestBridge.start()
  calls = new TransactionCalls(bridge)
})

afterAll(async () => {
  await bridge[Symbol.asyncDispose]()
})

async function open(): Promise<readonly TransactionState[]> {
  const { status, text } = await bridge.get('/transactions')
  expect(status).toBe(200)
  return (JSON.parse(text) as { transactions: TransactionState[] }).transactions
}

describe('the list of open transactions', () => {
  it('tells how old each is and how much was done in it, until it ends', async () => {
    expect(await open()).toEqual([])
    const id = await calls.start({ timeout: 5000, isolation_level: 'Serializable' })
    await calls.run(id, createUser('a'))
    await calls.run(id, { batch: [createUser('b'), createUser('a')], transaction: {} })
    const inner = await calls.start({ new_tx_id: id })
    await calls.run(inner, createUser('c'))
    const [transaction, ...others] = await open()
    expect(others).toEqual([])
    expect(transaction).toEqual({
      id: id.slice(0, 8),
      isolationLevel: 'Serializable',
      state: 'open',
      ageSeconds: expect.any(Number) as number,
      idleSeconds: expect.any(Number) as number,
      timeoutSeconds: 5,
      queries: 4,
      savepoints: 1,
    })
    expect(transaction?.idleSeconds).toBeLessThan(transaction?.ageSeconds ?? 0)
    await calls.commit(inner)
    expect((await open())[0]).toMatchObject({ savepoints: 0 })
    await calls.commit(id)
    expect(await open()).toEqual([])
  })

  it('shows of an id only what cannot be used', async () => {
    const id = await calls.start()
    const { text } = await bridge.get('/transactions')
    expect(text).toContain(id.slice(0, 8))
    expect(text).not.toContain(id.slice(0, 9))
    const shown = (await open())[0]?.id ?? ''
    expect(await calls.run(shown, createUser('d'))).toMatchObject({
      body: { errors: [{ meta: { reason: 'not_found' } }] },
    })
    await calls.rollback(id)
  })
})
