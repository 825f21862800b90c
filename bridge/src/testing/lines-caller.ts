import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'

import { TOKEN } from './bridge.ts'
import type { FramedAnswer, FramedQuestion } from './framed-caller.ts'

/** An answer with the id of its line. */
export type LineAnswer = FramedAnswer & { readonly id: number }

/** The answer to a request whose lines may still be under way. */
export interface LinesReply {
  readonly status: number
  readonly headers: Headers
  readonly lines: AsyncIterableIterator<LineAnswer>
}

/** Posts lines, as the Java engine does, and reads each answer as it comes. */
export class LinesCaller {
  readonly #url: string

  constructor(port: number) {
    this.#url = `http://127.0.0.1:${port}/lines`
  }

  /** Each question's id is its place. */
  post(questions: readonly FramedQuestion[], init: RequestInit = {}): Promise<LinesReply> {
    return this.postText(questions.map((question, id) => JSON.stringify({ id, ...question })).join('\n'), init)
  }

  async postText(body: RequestInit['body'], { headers, ...init }: RequestInit = {}): Promise<LinesReply> {
    const response = await fetch(this.#url, {
      method: 'POST',
      body: body ?? null,
      headers: {
        authorization: `Bearer ${TOKEN}`,
        'content-type': 'application/x-ndjson',
        ...(headers as Record<string, string>),
      },
      ...init,
    })
    const input = Readable.from(response.body ?? [])
    return { status: response.status, headers: response.headers, lines: parsed(createInterface({ input })) }
  }

  /** In the order of the questions. */
  async askAll(questions: readonly FramedQuestion[], init: RequestInit = {}): Promise<FramedAnswer[]> {
    const { lines } = await this.post(questions, init)
    const answers: FramedAnswer[] = []
    for await (const { id, ...answer } of lines) {
      answers[id] = answer
    }
    return answers
  }
}

async function* parsed(lines: AsyncIterable<string>): AsyncIterableIterator<LineAnswer> {
  for await (const line of lines) {
    yield JSON.parse(line) as LineAnswer
  }
}
