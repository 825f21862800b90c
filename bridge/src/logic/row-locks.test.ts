import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { POSTGRESQL_LOCKS } from '../client/row-locks.ts'
import { parseRequest } from '../protocol/json/request.ts'
import { raw, TransactionCalls } from '../testing/transactions.ts'
import { TestBridge } from '../testing/bridge.ts'
import { checkLock } from './row-locks.ts'

const find = (lock: unknown, action = 'findMany') => ({
  modelName: 'User',
  action,
  query: { arguments: {}, selection: { id: true } },
  lock,
})

describe('a lock in a request', () => {
  it.each([
    [{ mode: 'update' }, { mode: 'update', wait: 'block' }],
    [
      { mode: 'share', wait: 'noWait' },
      { mode: 'share', wait: 'noWait' },
    ],
    [
      { mode: 'update', wait: 'skipLocked' },
      { mode: 'update', wait: 'skipLocked' },
    ],
  ])('%j is understood', (lock, understood) => {
    expect(parseRequest(find(lock))).toMatchObject({ query: { lock: understood } })
  })

  it('may be left out', () => {
    for (const lock of [undefined, null]) {
      expect(parseRequest(find(lock))).not.toHaveProperty('query.lock')
    }
  })

  it.each([
    [true, '"lock" must be a JSON object'],
    ['update', '"lock" must be a JSON object'],
    [[], '"lock" must be a JSON object'],
    [{}, '"lock.mode" must be one of "update", "share", but is missing'],
    [{ mode: 'exclusive' }, 'but is "exclusive"'],
    [{ mode: 'update', wait: 'SKIP LOCKED' }, '"lock.wait" must be one of "block", "noWait", "skipLocked"'],
    [{ mode: 'update', wait: null }, 'but is null'],
    [{ mode: 'update', skipLocked: true }, 'has no property "skipLocked"'],
  ])('%j is refused', (lock, complaint) => {
    expect(() => parseRequest(find(lock))).toThrow(complaint)
    expect(() => parseRequest({ batch: [find(undefined), find(lock)], transaction: {} })).toThrow(complaint)
  })

  it('is refused for SQL', () => {
    const query = { ...raw('queryRaw', 'SELECT 1'), lock: { mode: 'update' } }
    expect(() => parseRequest(query)).toThrow('write it into the SQL')
  })
})

describe('a lock', () => {
  const query = { ...find(undefined), lock: { mode: 'update', wait: 'block' } } as const

  it('is for a transaction', () => {
    expect(() => {
      checkLock(query, { rowLocks: POSTGRESQL_LOCKS }, true)
    }).not.toThrow()
    expect(() => {
      checkLock(query, { rowLocks: POSTGRESQL_LOCKS }, false)
    }).toThrow('User.findMany locks rows outside of a transaction')
  })

  it.each(['count', 'aggregate', 'updateMany', 'deleteOne'])('is not for %s', (action) => {
    expect(() => {
      checkLock({ ...query, action }, { rowLocks: POSTGRESQL_LOCKS }, true)
    }).toThrow(`User.${action} takes no "lock"`)
  })
})

describe('a database that cannot lock rows', () => {
  let bridge: TestBridge
  let calls: TransactionCalls

  beforeAll(async () => {
    bridge = await TestBridge.start()
    calls = new TransactionCalls(bridge)
  })

  afterAll(async () => {
    await bridge[Symbol.asyncDispose]()
  })

  it('refuses to, and nothing runs', async () => {
    const refused = {
      status: 400,
      body: {
        errors: [
          {
            code: 'P2009',
            kind: 'validation',
            message: 'User.findMany takes no "lock": this database cannot lock the rows it reads.',
          },
        ],
      },
    }
    const create = {
      modelName: 'User',
      action: 'createOne',
      query: { arguments: { data: { email: 'a' } }, selection: { id: true } },
    }
    expect(await bridge.post({ batch: [create, find({ mode: 'update' })], transaction: {} })).toMatchObject(refused)
    const id = await calls.start()
    expect(await calls.run(id, find({ mode: 'update' }))).toMatchObject(refused)
    await calls.commit(id)
    expect(await bridge.query('User', 'findMany', {})).toEqual([])
  })
})
