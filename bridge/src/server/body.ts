import type { FastifyInstance } from 'fastify'

import { RefusedError } from '../protocol/errors.ts'
import { checkNumberLiterals } from '../protocol/json/literals.ts'

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** JSON is the only kind of body that is read, and it is read without losing anything. */
export function acceptJson(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  // The Python project's client names no type. A web page that does the same is known by its Origin.
  server.addHook('onRequest', ({ raw }, _reply, done) => {
    raw.headers['content-type'] ??= 'application/json'
    done()
  })
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseJson(body as Buffer))
    } catch (error) {
      done(error as Error)
    }
  })
}

function parseJson(body: Buffer): unknown {
  const text = decodeUtf8(body)
  if (text === '') {
    return undefined
  }
  checkNumberLiterals(text)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw RefusedError.validation(`The body is not valid JSON: ${(error as SyntaxError).message}`)
  }
}

export function decodeUtf8(body: Buffer): string {
  try {
    return UTF8.decode(body)
  } catch {
    throw RefusedError.validation('The body is not valid UTF-8.')
  }
}
