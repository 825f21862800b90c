import { describe, expect, it } from 'vitest'

import type { ErrorBody } from '../errors.ts'
import { oldErrorAnswer } from './error-answer.ts'

const old = (error: Partial<ErrorBody>) =>
  oldErrorAnswer([{ code: 'P2002', kind: 'known', message: 'text', meta: {}, retryable: false, ...error }])

describe('errors in the old shape', () => {
  it('hold the code, the message and what is known beside', () => {
    expect(old({ meta: { modelName: 'User', target: ['email'] } })).toEqual({
      data: null,
      errors: [
        {
          error: 'text',
          user_facing_error: {
            is_panic: false,
            message: 'text',
            meta: { modelName: 'User', target: ['email'] },
            error_code: 'P2002',
          },
        },
      ],
    })
  })

  it("say of a wrong query what Prisma's engine says, without the picture", () => {
    expect(
      old({ code: 'P2009', message: 'picture', meta: { kind: 'UnknownArgument', detail: 'sentence' } }),
    ).toMatchObject({
      errors: [{ error: 'sentence', user_facing_error: { message: 'sentence', meta: { kind: 'UnknownArgument' } } }],
    })
  })

  it('tell which query of a batch it was', () => {
    expect(old({ meta: { batchIndex: 2 } }).errors[0]?.user_facing_error).toMatchObject({
      batch_request_idx: 2,
      meta: {},
    })
  })

  it('have no code if there is none', () => {
    expect(old({ code: 'unknown' }).errors[0]?.user_facing_error).toEqual({ is_panic: false, message: 'text' })
  })

  it('begin as clients expect when a transaction is over', () => {
    const message = 'Transaction API error: Transaction already closed: it is expired.'
    expect(old({ code: 'P2028', message })).toMatchObject({
      errors: [{ error: 'Transaction already closed: it is expired.', user_facing_error: { message } }],
    })
  })

  it('give the words of the database where clients look for them', () => {
    const database = { kind: 'postgres', code: '42P01', message: 'relation "x" does not exist' }
    expect(old({ code: 'P2010', meta: { database } }).errors[0]?.user_facing_error.meta).toEqual({
      code: '42P01',
      message: 'relation "x" does not exist',
      database,
    })
  })
})
