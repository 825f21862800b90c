import { type IncomingMessage, type Server, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

import type { FastifyInstance } from 'fastify'

/** What a connection may carry instead of HTTP. */
export type UpgradeProtocol = 'websocket' | 'ndjson'

/** A connection on which HTTP ends with this request. */
export interface Upgrade {
  readonly protocol: UpgradeProtocol
  readonly socket: Socket
  /** What has arrived behind the request. */
  readonly head: Buffer
}

const upgrades = new WeakMap<IncomingMessage, Upgrade>()

/** What the caller offers beside its request, if it wants to leave HTTP. */
export function upgradeOf(request: IncomingMessage): Upgrade | undefined {
  return upgrades.get(request)
}

/**
 * Leads upgrades that this path knows through all hooks and to its route, and every other request that merely offers an
 * upgrade, as many HTTP clients do for HTTP/2, back to where it would be without the offer: Node.js takes each of them for
 * an upgrade as soon as somebody listens for one.
 */
export function upgradesThroughRoutes(server: FastifyInstance, path: string): void {
  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const protocol = protocolOf(request)
    if (!(socket instanceof Socket)) {
      socket.destroy()
    } else if (protocol !== undefined && request.url === path) {
      upgrades.set(request, { protocol, socket, head })
      route(server, request, socket)
    } else {
      withoutOffer(server.server, request, socket, head)
    }
  })
}

function protocolOf({ headers }: IncomingMessage): UpgradeProtocol | undefined {
  const protocol = headers.upgrade?.toLowerCase()
  return protocol === 'websocket' || protocol === 'ndjson' ? protocol : undefined
}

function route(server: FastifyInstance, request: IncomingMessage, socket: Socket): void {
  const response = new ServerResponse(request)
  socket.on('error', () => undefined)
  response.shouldKeepAlive = false
  response.assignSocket(socket)
  // A refusal is an HTTP answer, the last one.
  response.once('finish', () => {
    response.detachSocket(socket)
    response.emit('close')
    socket.end()
  })
  server.routing(request, response)
}

/** Gives the connection back to the server, which reads the request anew. */
function withoutOffer(server: Server, request: IncomingMessage, socket: Socket, head: Buffer): void {
  const { method = 'GET', url = '/', httpVersion, rawHeaders } = request
  const lines = [`${method} ${url} HTTP/${httpVersion}`]
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    if (name.toLowerCase() !== 'upgrade') {
      lines.push(`${name}: ${rawHeaders[at + 1] ?? ''}`)
    }
  }
  socket.unshift(head)
  socket.unshift(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'))
  server.emit('connection', socket)
}
