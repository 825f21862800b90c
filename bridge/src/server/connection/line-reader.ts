import { decodeUtf8 } from '../body.ts'
import { type FramedRequest, parseMessage, UnreadableMessageError } from './request.ts'

const LINE_FEED = 0x0a

/** Finds the requests in a stream of bytes, each a line. */
export class LineReader {
  readonly #maxBytes: number
  #begun: Buffer[] = []
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Gives the requests whose last byte has come, and keeps the beginning of the next. */
  read(chunk: Buffer): FramedRequest[] {
    const end = chunk.lastIndexOf(LINE_FEED)
    if (end < 0) {
      this.#keep(chunk)
      return []
    }
    const lines = this.#withBegun(chunk.subarray(0, end))
    this.#keep(chunk.subarray(end + 1))
    return parseMessage(decodeUtf8(lines))
  }

  #withBegun(rest: Buffer): Buffer {
    this.#keep(rest)
    const [only = rest, ...others] = this.#begun
    const all = others.length === 0 ? only : Buffer.concat(this.#begun)
    this.#begun = []
    this.#bytes = 0
    return all
  }

  #keep(part: Buffer): void {
    this.#bytes += part.length
    if (this.#bytes > this.#maxBytes) {
      throw new UnreadableMessageError(`A line has more than ${this.#maxBytes} bytes.`)
    }
    if (part.length > 0) {
      this.#begun.push(part)
    }
  }
}
