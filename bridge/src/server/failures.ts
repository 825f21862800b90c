import type { FastifyError, FastifyInstance } from 'fastify'

import { type ErrorAnswer, RefusedError } from '../protocol/errors.ts'
import type { Metrics } from '../telemetry/metrics.ts'

/** Every failure leaves in the one shape of the protocol, without stack and without paths; the log has the rest. */
export function answerFailures(server: FastifyInstance, metrics: Metrics): void {
  server.setErrorHandler((error: FastifyError | RefusedError, request, reply) => {
    const refused = error instanceof RefusedError ? error : fromFastify(error)
    if (refused.status >= 500 && refused.code === 'internal') {
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
        : new RefusedError(500, 'internal', 'The bridge failed. The reason is in its log.')
  }
}
