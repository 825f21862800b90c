import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

import { type ErrorAnswer, RefusedError } from '../protocol/errors.ts'
import type { Metrics } from '../telemetry/metrics.ts'

/** Every failure leaves in the one shape of the protocol, without stack and without paths; the log has the rest. */
export function answerFailures(server: FastifyInstance, metrics: Metrics): void {
  server.setErrorHandler((error: FastifyError | RefusedError, request, reply) => {
    const refused = error instanceof RefusedError ? error : fromFastify(error)
    if (refused.code === 'internal') {
      request.log.error({ err: error }, 'A request failed')
    }
    const body = refused.toBody()
    metrics.errorAnswered(body)
    return reply.code(refused.status).send({ errors: [body] } satisfies ErrorAnswer)
  })
  server.setNotFoundHandler((request) => {
    throw new RefusedError(404, 'not_found', `There is no ${request.method} route at this path.`)
  })
}

/** A path that is too long for the router is refused before any hook runs, the guard included. */
export function answerBadPath(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const refused = new RefusedError(414, 'bad_request', 'The path of the request is too long.')
  void reply.code(refused.status).send({ errors: [refused.toBody()] } satisfies ErrorAnswer)
}

/** What is not even HTTP, too large in its head or too slow never becomes a request; it is answered in the same shape. */
export function answerBrokenConnection(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) {
    return
  }
  if (socket.writable) {
    const refused = fromParser(error.code)
    const body = JSON.stringify({ errors: [refused.toBody()] } satisfies ErrorAnswer)
    socket.write(
      `HTTP/1.1 ${refused.status} ${STATUS_CODES[refused.status] ?? ''}\r\nContent-Type: application/json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    )
  }
  socket.destroy(error)
}

function fromParser(code: string | undefined): RefusedError {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new RefusedError(
        431,
        'headers_too_large',
        'The headers of the request are larger than PRISMA_BRIDGE_HEADER_LIMIT allows.',
      )
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new RefusedError(408, 'too_slow', 'The request did not arrive in time.')
    default:
      return new RefusedError(400, 'bad_request', 'The request is not valid HTTP/1.1.')
  }
}

function fromFastify({ code, statusCode, message }: FastifyError): RefusedError {
  switch (code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new RefusedError(
        415,
        'unsupported_media_type',
        'The body must be JSON: send "Content-Type: application/json".',
      )
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return new RefusedError(413, 'too_large', 'The body is larger than PRISMA_BRIDGE_BODY_LIMIT allows.')
    default:
      return statusCode !== undefined && statusCode < 500
        ? new RefusedError(statusCode, 'bad_request', message)
        : internalError()
  }
}

export function internalError(): RefusedError {
  return new RefusedError(500, 'internal', 'The bridge failed. The reason is in its log.')
}
