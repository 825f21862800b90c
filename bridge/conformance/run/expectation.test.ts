import { describe, expect, it } from 'vitest'

import type { ExpectedError, Expectation, TransactionResult } from '../cases/case.ts'
import { judge, judgeError, judgeTransaction } from './expectation.ts'

const DATA = { data: { a: 1 } }
const GRAPHQL_ERROR = {
  data: null,
  errors: [{ error: 'long', user_facing_error: { is_panic: false, message: 'No such field.', error_code: 'P2009' } }],
}
const JSON_ERROR = { errors: [{ code: 'P2028', kind: 'transaction', message: 'It is closed.' }] }

describe('judge', () => {
  it.each<Expectation>([
    {},
    { must_succeed: true },
    { expect: { data: { a: 1 } } },
    { expect_one_of: [{ data: { a: 2 } }, DATA] },
    { checks: [{ path: ['data', 'a'], equals: 1 }] },
  ])('is content with %j', (expectation) => {
    expect(judge(expectation, DATA, [DATA])).toBeUndefined()
  })

  it.each<Expectation>([
    { expect: { data: { a: 2 } } },
    { expect: { data: { a: 1, b: null } } },
    { expect_one_of: [{ data: { a: 2 } }] },
    { checks: [{ path: ['data', 'a'], equals: 2 }] },
    { error: { code: 2009, message: null } },
  ])('complains about %j', (expectation) => {
    expect(judge(expectation, DATA, [DATA])).toBeDefined()
  })

  it.each([GRAPHQL_ERROR, JSON_ERROR, { batchResult: [DATA, GRAPHQL_ERROR] }])('sees the error in %j', (answer) => {
    expect(judge({ must_succeed: true }, answer, [answer])?.expected).toBe('no errors')
  })
})

describe('judgeError', () => {
  it.each<ExpectedError>([
    { code: 2009, message: null },
    { code: 2009, message: 'such field' },
    { code: 0, message: null },
  ])('finds %j', (error) => {
    expect(judgeError(error, GRAPHQL_ERROR)).toBeUndefined()
  })

  it.each<ExpectedError>([
    { code: 2012, message: null },
    { code: 2009, message: 'Such field' },
    { code: null, message: null },
  ])('does not find %j', (error) => {
    expect(judgeError(error, GRAPHQL_ERROR)).toBeDefined()
  })

  it('finds no error where there is none', () => {
    expect(judgeError({ code: 0, message: null }, DATA)).toBeDefined()
  })

  it('knows an error without a code', () => {
    expect(
      judgeError({ code: null, message: 'odd' }, { errors: [{ error: 'odd', user_facing_error: null }] }),
    ).toBeUndefined()
  })
})

describe('judgeTransaction', () => {
  const closed: TransactionResult = { result: 'err', error_code: 'P2028', error_message_contains: 'closed' }

  it('wants success or the error that was announced', () => {
    expect(judgeTransaction({ result: 'ok' }, {})).toBeUndefined()
    expect(judgeTransaction(closed, JSON_ERROR)).toBeUndefined()
  })

  it('complains about everything else', () => {
    expect(judgeTransaction({ result: 'ok' }, JSON_ERROR)).toBeDefined()
    expect(judgeTransaction(closed, {})).toBeDefined()
    expect(judgeTransaction({ ...closed, error_code: 'P2034' }, JSON_ERROR)).toBeDefined()
    expect(judgeTransaction({ ...closed, error_message_contains: 'expired' }, JSON_ERROR)).toBeDefined()
  })
})
