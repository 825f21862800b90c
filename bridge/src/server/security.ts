import { createHash, timingSafeEqual } from 'node:crypto'

import type { FastifyInstance, FastifyRequest } from 'fastify'

import { isLoopback, type ServerOptions } from '../options.ts'
import { RefusedError } from '../protocol/errors.ts'

/** Lets nothing in that a stranger, a web page or a forged host name could have sent. */
export function guard(server: FastifyInstance, options: ServerOptions): void {
  const token = options.token === undefined ? undefined : digest(options.token)
  server.addHook('onRequest', (request, _reply, done) => {
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

/** Browsers send it with every request that could change something; programs do not. */
function checkOrigin({ headers }: FastifyRequest): void {
  if (headers.origin !== undefined) {
    throw new RefusedError(
      403,
      'origin_refused',
      'Requests of web pages are refused (the request has an Origin header).',
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
