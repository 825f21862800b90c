import { SchemaError } from '../schema-error.ts'
import { type Token, tokensOf } from './tokens.ts'

const END: Token = { kind: 'line end', text: '', start: 0, end: 0 }

/** Reads the tokens of a file one after the other. */
export class TokenReader {
  readonly #tokens: readonly Token[]
  readonly #path: string
  #position = 0

  constructor(path: string, text: string) {
    this.#path = path
    this.#tokens = tokensOf(text)
  }

  get atEnd(): boolean {
    return this.#position >= this.#tokens.length
  }

  peek(): Token {
    return this.#tokens[this.#position] ?? { ...END, start: this.lastEnd, end: this.lastEnd }
  }

  /** Where the token ends that was read last. */
  get lastEnd(): number {
    return this.#tokens[this.#position - 1]?.end ?? 0
  }

  next(): Token {
    const token = this.peek()
    this.#position += 1
    return token
  }

  /** Goes on if the next token is that sign. */
  accepts(sign: string): boolean {
    const token = this.peek()
    const accepted = token.kind === 'sign' && token.text === sign
    if (accepted) {
      this.#position += 1
    }
    return accepted
  }

  expect(sign: string): void {
    if (!this.accepts(sign)) {
      throw this.unexpected(`'${sign}'`)
    }
  }

  word(): string {
    const token = this.peek()
    if (token.kind !== 'word' && token.kind !== 'number') {
      throw this.unexpected('a name')
    }
    return this.next().text
  }

  skipLineEnds(): void {
    while (!this.atEnd && this.peek().kind === 'line end') {
      this.#position += 1
    }
  }

  unexpected(expected: string): SchemaError {
    const { text, start } = this.peek()
    return new SchemaError(`${this.#path}: expected ${expected} and found '${text.trim()}' (at character ${start}).`)
  }
}
