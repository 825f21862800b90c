import type { ExpectedError, Expectation, TransactionResult } from '../cases/case.ts'
import { complaintOf, type Complaint } from '../checks/check.ts'
import { jsonEquals } from '../checks/equality.ts'
import { errorsOf, hasError } from '../checks/errors.ts'

/** What is wrong with an answer; undefined if it is as expected. `answers` are those of all steps up to this one. */
export function judge(expectation: Expectation, answer: unknown, answers: readonly unknown[]): Complaint | undefined {
  const { must_succeed: mustSucceed, expect, expect_one_of: alternatives, checks = [], error } = expectation
  if (error !== undefined) {
    return judgeError(error, answer)
  }
  if (mustSucceed === true && errorsOf(answer).length > 0) {
    return { expected: 'no errors', got: answer }
  }
  if (expect !== undefined && !jsonEquals(answer, expect)) {
    return { expected: JSON.stringify(expect), got: answer }
  }
  if (alternatives !== undefined && !alternatives.some((alternative) => jsonEquals(answer, alternative))) {
    return { expected: `one of ${JSON.stringify(alternatives)}`, got: answer }
  }
  for (const check of checks) {
    const complaint = complaintOf(check, answer, answers)
    if (complaint !== undefined) {
      return complaint
    }
  }
  return undefined
}

export function judgeError(expected: ExpectedError, answer: unknown): Complaint | undefined {
  return hasError(errorsOf(answer), expected) ? undefined : { expected: errorText(expected), got: answer }
}

export function judgeTransaction(expected: TransactionResult, answer: unknown): Complaint | undefined {
  const errors = errorsOf(answer)
  if (expected.result === 'ok') {
    return errors.length === 0 ? undefined : { expected: 'no errors', got: answer }
  }
  const { error_code: code, error_message_contains: message = '' } = expected
  const met = errors.some((error) => (code === undefined || error.code === code) && error.message.includes(message))
  return met ? undefined : { expected: JSON.stringify(expected), got: answer }
}

function errorText({ code, message }: ExpectedError): string {
  const which = code === 0 ? 'any error' : code === null ? 'an error without code' : `an error P${code}`
  return message === null ? which : `${which} that says '${message}'`
}
