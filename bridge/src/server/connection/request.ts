import { checkNumberLiterals } from '../../protocol/json/literals.ts'
import { isJsonObject } from '../../protocol/json-object.ts'

/** One line of a message: what would be an HTTP request of its own. */
export interface FramedRequest {
  /** Chosen by the caller, who finds it in the answer. */
  readonly id: number
  readonly path: string
  /** The names in small letters. */
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: unknown
  /** What was refused in the text, which JSON.parse does not show any more. */
  readonly checkText: () => void
}

/** Nothing in it can be answered, because it does not say whom to answer. */
export class UnreadableMessageError extends Error {
  override readonly name = 'UnreadableMessageError'
}

/** Reads lines that have travelled together, all or none of them. */
export function parseMessage(message: string): FramedRequest[] {
  return message.split('\n').map(parseLine)
}

/** Answers to the same id could not be told apart. */
export function refuseSameIds(requests: readonly FramedRequest[]): void {
  if (new Set(requests.map(({ id }) => id)).size < requests.length) {
    throw new UnreadableMessageError('Each line must have an "id" of its own.')
  }
}

function parseLine(line: string): FramedRequest {
  const { id, path, headers, body } = objectOf(line)
  if (!Number.isSafeInteger(id) || typeof path !== 'string' || (headers !== undefined && !isJsonObject(headers))) {
    throw new UnreadableMessageError('A line must have a whole number "id" and a string "path".')
  }
  return {
    id: id as number,
    path,
    headers: headers ?? {},
    body,
    checkText: () => {
      checkNumberLiterals(line)
    },
  }
}

export function textOf(headers: FramedRequest['headers'], name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

function objectOf(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UnreadableMessageError('A line is not valid JSON.')
  }
  if (!isJsonObject(value)) {
    throw new UnreadableMessageError('A line must be a JSON object.')
  }
  return value
}
