import { answerText, tooLarge } from '../answer-text.ts'
import type { FramedReply } from './doors.ts'

/** The line of an answer, or of the error that there is no line for it. */
export function answerLine(id: number, { status, body }: FramedReply, maxBytes: number): string {
  const text = answerText(body, maxBytes)
  return text === undefined
    ? `{"id":${id},"status":200,"body":${tooLarge(body)}}`
    : `{"id":${id},"status":${status},"body":${text}}`
}
