import { readdirSync } from 'node:fs'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { TestBridge } from '../../testing/bridge.ts'
import { createUser, failure, raw, TransactionCalls } from '../../testing/transactions.ts'

let bridge: TestBridge
let calls: TransactionCalls

beforeEach(async () => {
  bridge = await TestBridge.start()
  calls = new TransactionCalls(bridge)
})

afterEach(async () => {
  await bridge[Symbol.asyncDispose]()
})

const emails = async () => {
  const users = (await bridge.query('User', 'findMany', {}, { email: true })) as { email: string }[]
  return users.map(({ email }) => email)
}

describe('COMMIT on SQLite', () => {
  it('is waited for: a deferred constraint that fails then is an error, and the connection is free again', async () => {
    const id = await calls.start()
    await calls.run(id, raw('executeRaw', 'PRAGMA defer_foreign_keys = ON'))
    await calls.run(id, createUser('a'))
    await calls.run(id, raw('executeRaw', "INSERT INTO Post (title, authorId) VALUES ('orphan', 999)"))
    expect((await calls.commit(id)).body.errors).toMatchObject([{ code: 'P2003', kind: 'known' }])
    expect(await calls.commit(id)).toMatchObject(failure('rolled_back'))
    expect(await bridge.post(createUser('b'))).toMatchObject({ body: { data: { email: 'b' } } })
    expect(await emails()).toEqual(['b'])
  })
})

describe('read-only', () => {
  const insert = (email: string) => raw('executeRaw', `INSERT INTO User (email) VALUES ('${email}')`)

  it('is kept by the connection, savepoints and batches included', async () => {
    const id = await calls.start({ read_only: true })
    const nested = await calls.start({ new_tx_id: id })
    const { body } = await calls.run(nested, insert('a'))
    expect(body.errors?.[0]?.message).toContain('attempt to write a readonly database')
    await calls.rollback(nested)
    const batch = await calls.run(id, { batch: [createUser('b')], transaction: {} })
    expect(batch.body.errors?.[0]?.message).toContain('attempt to write a readonly database')
    expect(await calls.commit(id)).toEqual({ status: 200, body: {} })
    expect(await emails()).toEqual([])
  })

  it('is over with the transaction, however that ends', async () => {
    await calls.commit(await calls.start({ read_only: true }))
    await calls.rollback(await calls.start({ read_only: true }))
    const undone = await calls.start({ read_only: true })
    await calls.run(undone, raw('executeRaw', 'ROLLBACK'))
    await calls.rollback(undone)
    const expired = await calls.start({ read_only: true, timeout: 50 })
    expect(await bridge.post(createUser('outside'))).toMatchObject({ body: { data: { email: 'outside' } } })
    expect(await calls.commit(expired)).toMatchObject(failure('expired'))
    const next = await calls.start()
    await calls.run(next, insert('next'))
    await calls.commit(next)
    expect((await emails()).sort()).toEqual(['next', 'outside'])
  })
})

describe('what SQLite has rolled back by itself', () => {
  it('is not carried on outside of the transaction', async () => {
    const id = await calls.start()
    await calls.run(id, createUser('a'))
    const { body } = await calls.run(id, raw('executeRaw', "INSERT OR ROLLBACK INTO User (email) VALUES ('a')"))
    expect(body.errors).toMatchObject([{ code: 'P2010' }])
    expect((await calls.run(id, createUser('outside'))).body.errors).toHaveLength(1)
    expect(await calls.commit(id)).toMatchObject(failure('rolled_back'))
    expect(await emails()).toEqual([])
  })
})

describe('the one connection of SQLite', () => {
  it('is busy while a transaction is open', async () => {
    const id = await calls.start()
    expect((await calls.health()).pool).toEqual({ max: 1, size: 1, idle: 0, waiting: 0 })
    await calls.rollback(id)
    expect((await calls.health()).pool).toEqual({ max: 1, size: 1, idle: 1, waiting: 0 })
  })

  it.runIf(process.platform === 'linux')('is used again and again', async () => {
    const openFiles = () => readdirSync('/proc/self/fd').length
    await calls.commit(await calls.start())
    const before = openFiles()
    for (let count = 0; count < 20; count++) {
      await calls.commit(await calls.start())
      await bridge.post({ batch: [createUser(`u${count}`)], transaction: {} })
    }
    expect(openFiles()).toBeLessThan(before + 20)
  })
})
