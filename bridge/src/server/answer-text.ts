import { RefusedError } from '../protocol/errors.ts'

/** A character takes at most so many bytes of UTF-8 for each of its UTF-16 units. */
const BYTES_PER_UNIT = 3

/** The text of an answer, or of the error that it is larger than its caller takes. */
export function answerText(body: object, maxBytes: number): string | undefined {
  const text = textOf(body)
  return text !== undefined && fits(text, maxBytes) ? text : undefined
}

/**
 * Unlike other refusals it comes after the fact, so that its status is not one of those which say that nothing ran. A
 * transaction that has begun is still named: its caller has to end it.
 */
export function tooLarge(body: object): string {
  return JSON.stringify({ ...('transaction' in body ? { transaction: body.transaction } : {}), errors: [TOO_LARGE] })
}

const TOO_LARGE = new RefusedError(
  200,
  'answer_too_large',
  'The query has run, but its answer is larger than its caller takes.',
).toBody()

/** How much a caller takes who has said so in a header. */
export function maxAnswerBytes(header: unknown): number {
  const bytes = Number(header)
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : Number.MAX_SAFE_INTEGER
}

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
