import { RefusedError } from '../../protocol/errors.ts'
import type { FramedReply } from './doors.ts'

/** A character takes at most so many bytes of UTF-8 for each of its UTF-16 units. */
const BYTES_PER_UNIT = 3

/** The line of an answer, or of the error that there is no line for it. */
export function answerLine(id: number, { status, body }: FramedReply, maxBytes: number): string {
  const text = textOf(body)
  return text !== undefined && fits(text, maxBytes)
    ? `{"id":${id},"status":${status},"body":${text}}`
    : `{"id":${id},"status":200,"body":${JSON.stringify({ errors: [TOO_LARGE] })}}`
}

/** Unlike other refusals it comes after the fact, so that its status is not one of those which say that nothing ran. */
const TOO_LARGE = new RefusedError(
  200,
  'answer_too_large',
  'The query has run, but its answer is larger than its caller takes.',
).toBody()

function fits(text: string, maxBytes: number): boolean {
  return text.length * BYTES_PER_UNIT <= maxBytes || Buffer.byteLength(text) <= maxBytes
}

function textOf(body: object): string | undefined {
  try {
    return JSON.stringify(body)
  } catch (error) {
    if (error instanceof RangeError) {
      // More than a string of JavaScript can hold.
      return undefined
    }
    throw error
  }
}
