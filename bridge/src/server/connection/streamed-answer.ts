import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/**
 * An answer whose messages leave one by one, each with a line feed at its end. Its head leaves with the first, which makes one
 * packet of an answer that is ready as a whole.
 */
export class StreamedAnswer {
  readonly #response: ServerResponse
  readonly #headers: OutgoingHttpHeaders

  constructor(response: ServerResponse, headers: OutgoingHttpHeaders) {
    this.#response = response
    this.#headers = headers
  }

  write(message: string): void {
    if (this.#begin()) {
      this.#response.write(`${message}\n`)
    }
  }

  end(last: string): void {
    if (this.#begin()) {
      this.#response.end(last === '' ? '' : `${last}\n`)
    }
  }

  /** Says whether there still is a caller. */
  #begin(): boolean {
    if (this.#response.destroyed) {
      return false
    }
    if (!this.#response.headersSent) {
      this.#response.writeHead(200, this.#headers)
    }
    return true
  }
}
