import { describe, expect, it } from 'vitest'

import { describePrismaError } from './prisma-errors.ts'

const failure = (message: string, extra: object = {}) => describePrismaError(Object.assign(new Error(message), extra))

describe('what callers are told of a failure', () => {
  it.each([
    ['timeout exceeded when trying to connect', 'P2024'],
    [
      'pool timeout: failed to retrieve a connection from pool after 2003ms\n(pool connections: active=2 idle=0 limit=2)',
      'P2024',
    ],
    [
      'pool timeout: failed to retrieve a connection from pool after 2003ms\n(pool connections: active=0 idle=0 limit=2)',
      'P1001',
    ],
    ['ConnectionFailed("Unable to open connection to local database /secret/x.db: 14")', 'P1001'],
  ])('knows what the driver means by "%s"', (message, code) => {
    const body = failure(message)
    expect(body).toMatchObject({ code, retryable: true })
    expect(body.message).not.toContain('/secret')
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

  it('marks what may work when it is sent again', () => {
    expect(failure('deadlock', { code: 'P2034' }).retryable).toBe(true)
    expect(failure('unique', { code: 'P2002' }).retryable).toBe(false)
  })
})
