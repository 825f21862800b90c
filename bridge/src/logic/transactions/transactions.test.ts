import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createLog } from '../../telemetry/log.ts'
import { StubEngine } from '../../testing/stub-engine.ts'
import type { QueryEngine } from '../engine.ts'
import { Leases } from './leases.ts'
import { Transactions } from './transactions.ts'

const OPTIONS = { timeoutMillis: 5000, maxWaitMillis: 2000 }
const TEN_MINUTES = 10 * 60 * 1000

let engine: StubEngine
let counted: string[]
let transactions: Transactions

beforeEach(() => {
  vi.useFakeTimers()
  engine = new StubEngine()
  counted = []
  const counter = {
    transactionStarted: () => counted.push('started'),
    transactionEnded: (outcome: string) => counted.push(outcome),
  }
  transactions = new Transactions(engine, counter, createLog('silent'))
})

afterEach(() => {
  vi.useRealTimers()
})

const query = (action: string) => (inside: QueryEngine) => inside.request({ action, query: { selection: {} } })
const reason = (expected: string) => ({ name: 'TransactionError', reason: expected })

describe('a transaction', () => {
  it('runs queries inside and commits them', async () => {
    const id = await transactions.start({ ...OPTIONS, isolationLevel: 'Serializable' })
    expect(transactions.active).toBe(1)
    expect(await transactions.run(id, 'query', query('findMany'))).toBe('findMany')
    await transactions.commit(id)
    expect(engine.calls).toEqual(['begin Serializable', 'findMany tx1', 'commit tx1'])
    expect(counted).toEqual(['started', 'committed'])
    expect(transactions.active).toBe(0)
  })

  it('tells how it ended, for ten minutes', async () => {
    const committed = await transactions.start(OPTIONS)
    const rolledBack = await transactions.start(OPTIONS)
    const expired = await transactions.start(OPTIONS)
    await transactions.commit(committed)
    await transactions.rollback(rolledBack)
    await vi.advanceTimersByTimeAsync(5000)
    for (const [id, why] of [
      [committed, 'committed'],
      [rolledBack, 'rolled_back'],
      [expired, 'expired'],
      ['nobody', 'not_found'],
    ] as const) {
      await expect(transactions.run(id, 'query', query('findMany'))).rejects.toMatchObject(reason(why))
      await expect(transactions.commit(id)).rejects.toMatchObject(reason(why))
      await expect(transactions.rollback(id)).rejects.toMatchObject(reason(why))
      await expect(transactions.startNested(id)).rejects.toMatchObject(reason(why))
    }
    await vi.advanceTimersByTimeAsync(TEN_MINUTES)
    await expect(transactions.commit(committed)).rejects.toMatchObject(reason('not_found'))
    expect(counted.sort()).toEqual(['committed', 'expired', 'rolled_back', 'started', 'started', 'started'])
  })

  it('says in the words of Prisma what cannot be done any more', async () => {
    const id = await transactions.start(OPTIONS)
    await transactions.commit(id)
    await expect(transactions.run(id, 'query', query('findMany'))).rejects.toThrow(
      'Transaction API error: Transaction already closed: A query cannot be executed on a committed transaction.',
    )
  })

  it('runs what is asked of it one after another, its end included', async () => {
    const id = await transactions.start(OPTIONS)
    const slow = engine.hold('slow')
    const answers = [
      transactions.run(id, 'query', query('slow')),
      transactions.run(id, 'query', query('next')),
      transactions.commit(id),
    ]
    const late = transactions.run(id, 'query', query('late'))
    await slow.reached
    expect(engine.calls).toEqual(['begin', 'slow tx1'])
    slow.release()
    await Promise.all(answers)
    await expect(late).rejects.toMatchObject(reason('committed'))
    expect(engine.calls).toEqual(['begin', 'slow tx1', 'next tx1', 'commit tx1'])
  })

  it('tells for how long it has been there, and idle', async () => {
    const id = await transactions.start({ ...OPTIONS, isolationLevel: 'Serializable' })
    await vi.advanceTimersByTimeAsync(1000)
    await transactions.run(id, 'query', query('findMany'))
    await vi.advanceTimersByTimeAsync(500)
    const told = { id: id.slice(0, 8), isolationLevel: 'Serializable', state: 'open', timeoutSeconds: 5, queries: 1 }
    expect(transactions.describe()).toMatchObject([{ ...told, ageSeconds: 1.5, idleSeconds: 0.5 }])
    const slow = engine.hold('slow')
    const answer = transactions.run(id, 'query', query('slow'))
    await slow.reached
    await vi.advanceTimersByTimeAsync(500)
    expect(transactions.describe()).toMatchObject([{ ageSeconds: 2, idleSeconds: 0, queries: 2 }])
    slow.release()
    await answer
    await transactions.commit(id)
    expect(transactions.describe()).toEqual([])
  })

  it('does not expire while it is being committed', async () => {
    const id = await transactions.start(OPTIONS)
    const commit = engine.hold('commit')
    const answer = transactions.commit(id)
    await commit.reached
    await vi.advanceTimersByTimeAsync(5000)
    commit.release()
    await answer
    expect(counted).toEqual(['started', 'committed'])
  })

  it('is over when its commit fails', async () => {
    const id = await transactions.start(OPTIONS)
    engine.fail('commit', new Error('deferred'))
    await expect(transactions.commit(id)).rejects.toThrow('deferred')
    await expect(transactions.commit(id)).rejects.toMatchObject(reason('rolled_back'))
    expect(counted).toEqual(['started', 'rolled_back'])
    expect(transactions.active).toBe(0)
  })
})

describe('expiry', () => {
  it('answers the running query at once, and rolls back when it lets the connection go', async () => {
    const id = await transactions.start(OPTIONS)
    const slow = engine.hold('slow')
    const answer = transactions.run(id, 'query', query('slow'))
    const waiting = transactions.commit(id)
    const outcomes = Promise.allSettled([answer, waiting])
    await slow.reached
    await vi.advanceTimersByTimeAsync(5000)
    expect(await outcomes).toMatchObject([{ reason: reason('expired') }, { reason: reason('expired') }])
    expect(engine.calls).toEqual(['begin', 'slow tx1'])
    expect(transactions.active).toBe(1)
    slow.release()
    await transactions.whenIdle()
    expect(engine.calls).toEqual(['begin', 'slow tx1', 'rollback tx1'])
    expect(counted).toEqual(['started', 'expired'])
  })

  it('tells how long it would have had', async () => {
    const id = await transactions.start(OPTIONS)
    await vi.advanceTimersByTimeAsync(6000)
    await expect(transactions.run(id, 'query', query('findMany'))).rejects.toThrow(
      /A query cannot be executed on an expired transaction\. The timeout .* was 5000 ms, however 6000 ms/,
    )
  })
})

describe('nested transactions', () => {
  it('are savepoints with ids of their own, which end in reverse order', async () => {
    const outer = await transactions.start(OPTIONS)
    const inner = await transactions.startNested(outer)
    expect(inner).not.toBe(outer)
    await expect(transactions.commit(outer)).rejects.toMatchObject(reason('conflict'))
    await expect(transactions.run(outer, 'query', query('findMany'))).rejects.toMatchObject(reason('conflict'))
    await expect(transactions.startNested(outer)).rejects.toMatchObject(reason('conflict'))
    await transactions.rollback(inner)
    await expect(transactions.commit(inner)).rejects.toMatchObject(reason('rolled_back'))
    await transactions.commit(outer)
    expect(engine.calls).toEqual(['begin', 'savepoint tx1', 'rollback tx1', 'commit tx1'])
    expect(counted).toEqual(['started', 'committed'])
  })

  it('end with the transaction that they are in', async () => {
    const outer = await transactions.start(OPTIONS)
    const inner = await transactions.startNested(outer)
    const innermost = await transactions.startNested(inner)
    await transactions.rollback(outer)
    expect(engine.calls.slice(-3)).toEqual(['rollback tx1', 'rollback tx1', 'rollback tx1'])
    for (const id of [outer, inner, innermost]) {
      await expect(transactions.run(id, 'query', query('findMany'))).rejects.toMatchObject(reason('rolled_back'))
    }
  })

  it('expire with it too', async () => {
    const outer = await transactions.start(OPTIONS)
    const inner = await transactions.startNested(outer)
    await vi.advanceTimersByTimeAsync(5000)
    for (const id of [inner, outer]) {
      await expect(transactions.commit(id)).rejects.toMatchObject(reason('expired'))
    }
    expect(engine.calls).toEqual(['begin', 'savepoint tx1', 'rollback tx1', 'rollback tx1'])
  })

  it('are what a batch becomes that is to be kept whole', async () => {
    const id = await transactions.start(OPTIONS)
    await transactions.run(id, 'batch query', (inside) => inside.requestBatch([], {}))
    await transactions.run(id, 'batch query', (inside) => inside.requestBatch([]))
    engine.fail('batch', new Error('wrong'))
    await expect(transactions.run(id, 'batch query', (inside) => inside.requestBatch([], {}))).rejects.toThrow('wrong')
    expect(engine.calls.slice(1)).toEqual([
      'savepoint tx1',
      'batch tx1',
      'commit tx1',
      'batch tx1',
      'savepoint tx1',
      'batch tx1',
      'rollback tx1',
    ])
  })
})

describe('what the database makes of a failure', () => {
  const fail = async (id: string, error: Error) => {
    engine.fail('wrong', error)
    await expect(transactions.run(id, 'query', query('wrong'))).rejects.toBe(error)
  }

  it('is asked before a commit, which would succeed and keep nothing', async () => {
    const id = await transactions.start(OPTIONS)
    await fail(id, new Error('unique'))
    engine.fail('queryRaw', new Error('current transaction is aborted'))
    await expect(transactions.commit(id)).rejects.toMatchObject(reason('rolled_back'))
    expect(engine.calls.slice(2)).toEqual(['queryRaw tx1', 'rollback tx1'])
    await expect(transactions.commit(id)).rejects.toMatchObject(reason('rolled_back'))
  })

  it('does not keep a commit back where the rest is kept', async () => {
    const id = await transactions.start(OPTIONS)
    await fail(id, new Error('unique'))
    await transactions.commit(id)
    expect(engine.calls.slice(2)).toEqual(['queryRaw tx1', 'commit tx1'])
  })

  it('lets nothing run outside after it has ended the transaction by itself', async () => {
    const outer = await transactions.start(OPTIONS)
    const inner = await transactions.startNested(outer)
    await fail(inner, new Error('deadlock'))
    engine.fail('rollback', new Error('no such savepoint'))
    await transactions.rollback(inner)
    engine.work('rollback')
    await expect(transactions.run(outer, 'query', query('createOne'))).rejects.toMatchObject(reason('rolled_back'))
    await expect(transactions.startNested(outer)).rejects.toMatchObject(reason('rolled_back'))
    await transactions.rollback(outer)
    expect(counted).toEqual(['started', 'rolled_back'])
  })

  it('makes a commit fail after it has ended the transaction by itself', async () => {
    const id = await transactions.start(OPTIONS)
    await fail(id, new Error('deadlock'))
    await expect(transactions.commit(id)).rejects.toMatchObject(reason('rolled_back'))
    expect(engine.calls.at(-1)).toBe('rollback tx1')
  })
})

describe('starting', () => {
  it('waits for as long as the caller wants, however often the pool gives up', async () => {
    engine.fail('begin', Object.assign(new Error('timeout exceeded when trying to connect'), { code: 'P2024' }))
    const outcome = Promise.allSettled([transactions.start(OPTIONS)])
    await vi.advanceTimersByTimeAsync(1000)
    expect(engine.calls.length).toBeGreaterThan(2)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await outcome).toMatchObject([{ reason: reason('start_timeout') }])
    expect(counted).toEqual([])
  })

  it('says so when no connection came free in time', async () => {
    engine.fail('begin', Object.assign(new Error('Unable to start a transaction'), { code: 'P2028' }))
    await expect(transactions.start(OPTIONS)).rejects.toMatchObject(reason('start_timeout'))
  })

  it('passes on that the database cannot be reached', async () => {
    engine.fail('begin', Object.assign(new Error('no route'), { code: 'P1001' }))
    await expect(transactions.start(OPTIONS)).rejects.toMatchObject({ code: 'P1001' })
  })
})

describe('an owner', () => {
  it('takes its transactions along when it goes, and leaves those of others', async () => {
    const leases = new Leases()
    const lease = leases.open(() => undefined)
    const mine = await transactions.start(OPTIONS, lease)
    const done = await transactions.start(OPTIONS, lease)
    const other = await transactions.start(
      OPTIONS,
      leases.open(() => undefined),
    )
    await transactions.commit(done)
    lease.end()
    await expect(transactions.run(mine, 'query', query('findMany'))).rejects.toMatchObject(reason('rolled_back'))
    await transactions.run(other, 'query', query('findMany'))
    expect(engine.calls.slice(3)).toEqual(['commit tx2', 'rollback tx1', 'findMany tx3'])
    expect(leases.get(lease.id)).toBeUndefined()
  })

  it('gets no transaction that comes too late', async () => {
    const lease = new Leases().open(() => undefined)
    const begin = engine.hold('begin')
    const start = transactions.start(OPTIONS, lease)
    await begin.reached
    lease.end()
    begin.release()
    await expect(start).rejects.toMatchObject(reason('rolled_back'))
    await transactions.whenIdle()
    expect(engine.calls).toEqual(['begin', 'rollback tx1'])
  })
})

describe('leaving', () => {
  it('waits for open transactions, and for those that are starting', async () => {
    const begin = engine.hold('begin')
    const start = transactions.start(OPTIONS)
    await begin.reached
    let idle = false
    const leaving = transactions.whenIdle().then(() => (idle = true))
    begin.release()
    const id = await start
    expect(idle).toBe(false)
    await transactions.commit(id)
    await leaving
  })

  it('rolls back what is open in the end', async () => {
    const id = await transactions.start(OPTIONS)
    transactions.rollBackAll()
    await transactions.whenIdle()
    await expect(transactions.commit(id)).rejects.toMatchObject(reason('rolled_back'))
    await expect(transactions.start(OPTIONS)).rejects.toMatchObject(reason('rolled_back'))
    await transactions.whenIdle()
    expect(engine.calls).toEqual(['begin', 'rollback tx1', 'begin', 'rollback tx2'])
  })
})
