import type { FastifyInstance } from 'fastify'

import { RefusedError } from '../../protocol/errors.ts'
import { maxAnswerBytes } from '../answer-text.ts'
import { decodeUtf8 } from '../body.ts'
import { Connection, type ConnectionParts } from './connection.ts'
import { type ConnectionOptions, ENVELOPE_BYTES } from './limits.ts'
import { LINES_PATH } from './lines-path.ts'
import { type FramedRequest, parseMessage, refuseSameIds, UnreadableMessageError } from './request.ts'
import { StreamedAnswer } from './streamed-answer.ts'

const LINES_TYPE = 'application/x-ndjson'

/**
 * `POST /lines`: what a message of a framed connection holds, for callers that have nothing but HTTP between themselves
 * and the bridge. The answer goes on for as long as a line waits for its own.
 */
export function linesRoute(server: FastifyInstance, parts: ConnectionParts, { bodyLimit }: ConnectionOptions): void {
  // A scope of its own: this type is read at this path only, and here no other.
  server.register((scope, _options, done) => {
    acceptLines(scope)
    scope.post<{ Body: readonly FramedRequest[] }>(
      LINES_PATH,
      { bodyLimit: bodyLimit + ENVELOPE_BYTES },
      async (request, reply) => {
        const { socket } = request
        reply.hijack()
        const answer = new StreamedAnswer(reply.raw, {
          'x-request-id': request.id,
          'content-type': LINES_TYPE,
          'cache-control': 'no-store',
          // Proxies that collect an answer before they hand it on would have the slowest line hold up all others.
          'x-accel-buffering': 'no',
          ...(parts.health.draining ? { connection: 'close' } : {}),
        })
        const connection = new Connection(parts, {
          connectionId: request.id,
          maxAnswerBytes: maxAnswerBytes(request.headers['x-max-answer-bytes']),
          send: (message) => {
            answer.write(message)
          },
          gone: () => socket.destroyed,
        })
        await connection.received(request.body)
        answer.end(connection.rest())
      },
    )
    done()
  })
}

/** All lines are read before the first one runs, so that a request which is refused has done nothing. */
function acceptLines(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(LINES_TYPE, { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, readLines(decodeUtf8(body as Buffer)))
    } catch (error) {
      done(error as Error)
    }
  })
  scope.addContentTypeParser('*', (_request, _body, done) => {
    done(
      new RefusedError(
        415,
        'unsupported_media_type',
        `The body must be lines of JSON: send "Content-Type: ${LINES_TYPE}".`,
      ),
    )
  })
}

function readLines(text: string): FramedRequest[] {
  try {
    const requests = parseMessage(text.endsWith('\n') ? text.slice(0, -1) : text)
    refuseSameIds(requests)
    return requests
  } catch (error) {
    throw error instanceof UnreadableMessageError ? RefusedError.validation(error.message) : error
  }
}
