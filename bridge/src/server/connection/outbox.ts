/** Longer messages would hold up the lines behind them. */
const MESSAGE_LENGTH = 64 * 1024

/** Puts the lines that are ready at the same moment into one message. A lone one leaves at once. */
export class Outbox {
  readonly #send: (message: string) => void
  #lines: string[] = []
  #length = 0

  constructor(send: (message: string) => void) {
    this.#send = send
  }

  add(line: string): void {
    if (this.#length > 0 && this.#length + line.length > MESSAGE_LENGTH) {
      this.#flush()
    }
    if (this.#length === 0) {
      // After everything that the events of this moment have made ready.
      setImmediate(() => {
        this.#flush()
      })
    }
    this.#lines.push(line)
    this.#length += line.length
  }

  /** Gives what has not been sent yet, which is not sent then. */
  take(): string {
    const lines = this.#lines
    this.#lines = []
    this.#length = 0
    return lines.join('\n')
  }

  #flush(): void {
    if (this.#length > 0) {
      this.#send(this.take())
    }
  }
}
