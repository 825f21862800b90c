import { BufferReader } from 'pg-protocol/dist/buffer-reader'

/** What the reader keeps to itself. */
interface Position {
  readonly buffer: Buffer
  offset: number
}

/** So much is turned into text at once. Values that were cut out of it keep it in memory. */
const WINDOW = 16 * 1024
/** Longer values gain nothing by being cut out of a larger text. */
const LONG = 1024
const LAST_OF_ASCII = 0x7f

/**
 * Reads the values of rows. Most are short and of ASCII alone, and to decode each by itself takes longer than whatever
 * else is done with it; here they are cut out of one text.
 */
export class TextReader extends BufferReader {
  #text = ''
  #start = 0
  #end = 0

  /** The bytes are not those of before, even where the buffer is. */
  refilled(): void {
    this.#end = 0
  }

  override string(length: number): string {
    const position = this as unknown as Position
    const { buffer, offset } = position
    const end = offset + length
    if (length > LONG || !isAscii(buffer, offset, end)) {
      return super.string(length)
    }
    if (offset < this.#start || end > this.#end) {
      this.#start = offset
      this.#end = Math.min(buffer.length, offset + WINDOW)
      this.#text = buffer.toString('latin1', this.#start, this.#end)
    }
    position.offset = end
    return this.#text.substring(offset - this.#start, end - this.#start)
  }
}

function isAscii(buffer: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    if ((buffer[i] ?? 0) > LAST_OF_ASCII) {
      return false
    }
  }
  return true
}
