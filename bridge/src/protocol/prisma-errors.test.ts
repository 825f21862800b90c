import { describe, expect, it } from 'vitest'

import { describePrismaError } from './prisma-errors.ts'

const failure = (message: string, extra: object = {}) => describePrismaError(Object.assign(new Error(message), extra))

describe('what callers are told of a failure', () => {
  it('knows a SQLite file that cannot be opened, and does not say where it is', () => {
    const body = failure('ConnectionFailed("Unable to open connection to local database /secret/x.db: 14")')
    expect(body).toMatchObject({ code: 'P1001', retryable: true })
    expect(body.message).not.toContain('/secret')
  })

  it.each([
    [{ kind: 'AuthenticationFailed', user: 'ann' }, 'P1000', false],
    [{ kind: 'DatabaseNotReachable', host: 'db', port: 5432 }, 'P1001', true],
    [{ kind: 'DatabaseDoesNotExist', db: 'shop' }, 'P1003', false],
    [{ kind: 'SocketTimeout' }, 'P1008', false],
    [{ kind: 'SocketTimeout', originalCode: 'SQLITE_BUSY' }, 'P1008', true],
    [{ kind: 'TlsConnectionError', reason: 'certificate has expired' }, 'P1011', false],
    [{ kind: 'ConnectionClosed' }, 'P1017', false],
    [{ kind: 'TooManyConnections' }, 'P2037', true],
  ])('gives the connection’s fault %o the code %s, whichever query met it', (cause, code, retryable) => {
    const raw = failure('Raw query failed', { code: 'P2010', meta: { driverAdapterError: { cause } } })
    expect(raw).toMatchObject({ code, retryable })
    expect(failure(cause.kind, { name: 'DriverAdapterError', cause })).toMatchObject({ code, message: raw.message })
  })

  it('lays open the columns, the constraint and what the database said', () => {
    const cause = {
      kind: 'UniqueConstraintViolation',
      originalCode: '23505',
      originalMessage: 'duplicate',
      constraint: { index: 'u' },
    }
    expect(failure('Unique', { code: 'P2002', meta: { modelName: 'User', driverAdapterError: { cause } } })).toEqual({
      code: 'P2002',
      kind: 'known',
      message: 'Unique',
      meta: {
        modelName: 'User',
        target: 'u',
        database: { kind: 'UniqueConstraintViolation', code: '23505', message: 'duplicate' },
      },
      retryable: false,
    })
  })

  it.each([
    ['Unable to start a transaction in the given time.', 'start_timeout'],
    ['A query cannot be executed on an expired transaction.', 'expired'],
    ['A query cannot be executed on a transaction that was rolled back.', 'rolled_back'],
    ['A commit cannot be executed on a committed transaction.', 'committed'],
    ['Transaction not found.', 'not_found'],
    ['Internal Consistency Error', 'conflict'],
  ])('says in one word why Prisma refuses a transaction: %s', (words, reason) => {
    expect(failure(`Transaction API error: ${words}`, { code: 'P2028' })).toMatchObject({
      kind: 'transaction',
      meta: { reason },
    })
  })

  it('marks what may work when it is sent again', () => {
    const cause = { kind: 'TransactionWriteConflict', originalCode: '40P01' }
    expect(failure('raw deadlock', { code: 'P2010', meta: { driverAdapterError: { cause } } }).retryable).toBe(true)
    expect(failure('deadlock', { code: 'P2034' }).retryable).toBe(true)
    expect(failure('unique', { code: 'P2002' }).retryable).toBe(false)
  })
})
