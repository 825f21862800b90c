import type { Answer } from '../logic/app.ts'
import type { ErrorBody } from '../protocol/errors.ts'

/** Every error that an answer tells of. */
export function errorsOf(answer: Answer): readonly ErrorBody[] {
  if ('data' in answer) {
    return []
  }
  const answers = 'batchResult' in answer ? answer.batchResult : [answer]
  return answers.flatMap((part) => ('errors' in part ? part.errors : []))
}
