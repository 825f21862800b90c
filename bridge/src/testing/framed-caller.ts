import { once } from 'node:events'

import { WebSocket } from 'ws'

import { TOKEN } from './bridge.ts'

export interface FramedQuestion {
  readonly path: string
  readonly headers?: Record<string, string>
  readonly body: unknown
}

export interface FramedAnswer {
  readonly status: number
  readonly body: unknown
}

/** Asks over a framed connection, as the Java engine does. */
export class FramedCaller {
  readonly closed: Promise<number>
  readonly hello: unknown
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (answer: FramedAnswer) => void>()
  #lastId = 1000

  private constructor(socket: WebSocket, hello: unknown) {
    this.#socket = socket
    this.hello = hello
    this.closed = once(socket, 'close').then(([code]) => code as number)
    socket.on('message', (data) => {
      for (const line of (data as Buffer).toString().split('\n')) {
        const { id, ...answer } = JSON.parse(line) as FramedAnswer & { id: number }
        this.#waiting.get(id)?.(answer)
      }
    })
  }

  static async connect(port: number, headers: Record<string, string> = {}): Promise<FramedCaller> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/connection`, {
      headers: { authorization: `Bearer ${TOKEN}`, ...headers },
    })
    const [hello] = (await once(socket, 'message')) as [Buffer]
    return new FramedCaller(socket, JSON.parse(hello.toString()))
  }

  async ask(question: FramedQuestion): Promise<FramedAnswer> {
    const answers = await this.askAll([question])
    return answers[0] ?? { status: 0, body: undefined }
  }

  /** In one message. */
  askAll(questions: readonly FramedQuestion[]): Promise<FramedAnswer[]> {
    return this.askLines(questions.map((question) => JSON.stringify({ id: ++this.#lastId, ...question })))
  }

  askLines(lines: readonly string[]): Promise<FramedAnswer[]> {
    const answers = lines.map((line) => {
      const { id } = JSON.parse(line) as { id: number }
      return new Promise<FramedAnswer>((resolve) => this.#waiting.set(id, resolve))
    })
    this.send(lines.join('\n'))
    return Promise.all(answers)
  }

  send(message: string): void {
    this.#socket.send(message)
  }

  close(): void {
    this.#socket.close()
  }
}
