import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'

import { TOKEN } from './bridge.ts'
import type { LineAnswer } from './lines-caller.ts'

/** Asks over a connection of lines, as the Java engine does for a caller that is alone. */
export class LineSocketCaller {
  readonly closed: Promise<unknown>
  readonly #socket: Socket
  readonly #lines: AsyncIterator<string>

  private constructor(socket: Socket, head: Buffer) {
    this.#socket = socket
    this.closed = once(socket, 'close')
    socket.unshift(head)
    this.#lines = createInterface({ input: socket })[Symbol.asyncIterator]()
  }

  static async connect(port: number, headers: Record<string, string> = {}): Promise<LineSocketCaller> {
    const asked = request({
      port,
      host: '127.0.0.1',
      path: '/connection',
      headers: { connection: 'Upgrade', upgrade: 'ndjson', authorization: `Bearer ${TOKEN}`, ...headers },
    })
    const refused = once(asked, 'response').then(([response]) => {
      throw new Error(`Refused with ${(response as IncomingMessage).statusCode}`)
    })
    const accepted = once(asked, 'upgrade')
    asked.end()
    const [, socket, head] = (await Promise.race([accepted, refused])) as [unknown, Socket, Buffer]
    return new LineSocketCaller(socket, head)
  }

  /** The next line, or nothing when there is none any more. */
  async next(): Promise<unknown> {
    const line = await this.#lines.next()
    return line.done === true ? undefined : JSON.parse(line.value)
  }

  async ask(question: object): Promise<LineAnswer> {
    this.send(`${JSON.stringify(question)}\n`)
    return (await this.next()) as LineAnswer
  }

  send(text: string | Buffer): void {
    this.#socket.write(text)
  }

  hangUp(): void {
    this.#socket.destroy()
  }
}
