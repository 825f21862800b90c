import { createHash, timingSafeEqual } from 'node:crypto'

import type { FastifyInstance, FastifyRequest } from 'fastify'

import { isLoopback, type ServerOptions } from '../options.ts'
import { RefusedError } from '../protocol/errors.ts'

/** More than any program sends; a flood of tiny headers costs more than one large one. */
const HEADER_COUNT_LIMIT = 100

/** Lets nothing in that a stranger, a web page or a forged host name could have sent. */
export function guard(server: FastifyInstance, options: ServerOptions): void {
  const token = options.token === undefined ? undefined : digest(options.token)
  server.addHook('onRequest', (request, _reply, done) => {
    checkHeaderCount(request)
    checkOrigin(request)
    if (options.socket === undefined) {
      checkHost(request, options)
    }
    if (token !== undefined) {
      checkToken(request, token)
    }
    done()
  })
}

function checkHeaderCount({ raw }: FastifyRequest): void {
  if (raw.rawHeaders.length > 2 * HEADER_COUNT_LIMIT) {
    throw new RefusedError(431, 'headers_too_large', `The request has more than ${HEADER_COUNT_LIMIT} headers.`)
  }
}

/** Browsers send `Origin` with what could change something, and say of everything else where it comes from; programs do neither. */
function checkOrigin({ headers }: FastifyRequest): void {
  const site = headers['sec-fetch-site'] ?? 'none'
  if (headers.origin !== undefined || site !== 'none') {
    throw new RefusedError(
      403,
      'origin_refused',
      'Requests of web pages are refused (the request has an Origin or a Sec-Fetch-Site header).',
    )
  }
}

/** A host name that is not ours means that somebody pointed their name at our address. */
function checkHost({ headers }: FastifyRequest, { allowedHosts, host }: ServerOptions): void {
  const name = hostName(headers.host ?? '')
  const allowed = isLoopback(name) || name === host || allowedHosts.includes('*') || allowedHosts.includes(name)
  if (!allowed) {
    throw new RefusedError(
      403,
      'host_refused',
      'The Host header of the request is not an allowed name. Add it to PRISMA_BRIDGE_ALLOWED_HOSTS if it is meant to be.',
    )
  }
}

function hostName(header: string): string {
  return header
    .replace(/:\d+$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()
}

function checkToken({ headers }: FastifyRequest, expected: Buffer): void {
  const given = /^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1]
  if (given === undefined || !timingSafeEqual(digest(given.trim()), expected)) {
    throw new RefusedError(
      401,
      'unauthorized',
      'The token is missing or wrong. Send it as "Authorization: Bearer <token>"; it is the PRISMA_BRIDGE_TOKEN of the bridge.',
    )
  }
}

/** Equal lengths, so that comparing takes equal time whatever was sent. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
