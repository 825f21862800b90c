import type { IncomingMessage } from 'node:http'

import type { FastifyInstance } from 'fastify'
import { type WebSocket, WebSocketServer } from 'ws'

import { RefusedError } from '../../protocol/errors.ts'
import { maxAnswerBytes } from '../answer-text.ts'
import { decodeUtf8 } from '../body.ts'
import { Connection, type ConnectionParts } from './connection.ts'
import { keepAlive } from './keep-alive.ts'
import { type ConnectionOptions, ENVELOPE_BYTES, GOODBYE_MILLIS } from './limits.ts'
import { LineSockets } from './line-sockets.ts'
import { parseMessage } from './request.ts'
import { type Upgrade, upgradeOf, upgradesThroughRoutes } from './upgrade.ts'

export const CONNECTION_PATH = '/connection'

const NOT_UNDERSTOOD = 1007
const GOING_AWAY = 1001

/**
 * `GET /connection`: a WebSocket whose messages are lines of JSON, so that callers need not pay for an HTTP exchange with
 * each query, and queries that are ready at the same moment travel together. Or the lines alone, for callers on the same
 * machine who do without what a WebSocket is for.
 */
export function connectionRoute(
  server: FastifyInstance,
  parts: ConnectionParts,
  { bodyLimit }: ConnectionOptions,
): void {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: true,
    perMessageDeflate: false,
    maxPayload: bodyLimit + ENVELOPE_BYTES,
    // Read strictly below, as every body is.
    skipUTF8Validation: true,
  })
  const lineSockets = new LineSockets(parts, bodyLimit)
  upgradesThroughRoutes(server, CONNECTION_PATH)

  server.get(CONNECTION_PATH, { exposeHeadRoute: false }, (request, reply) => {
    const upgrade = upgradeOf(request.raw)
    if (upgrade === undefined) {
      reply.header('upgrade', 'websocket')
      throw new RefusedError(426, 'upgrade_required', 'This path is a WebSocket: send "Upgrade: websocket".')
    }
    const maxBytes = maxAnswerBytes(request.headers['x-max-answer-bytes'])
    reply.hijack()
    reply.raw.detachSocket(upgrade.socket)
    if (upgrade.protocol === 'ndjson') {
      lineSockets.accept(upgrade, request.id, maxBytes)
    } else {
      accept(request.raw, upgrade, (socket) => {
        serve(socket, request.id, maxBytes)
      })
    }
  })

  server.addHook('preClose', (done) => {
    for (const socket of sockets.clients) {
      socket.close(GOING_AWAY)
      setTimeout(() => {
        socket.terminate()
      }, GOODBYE_MILLIS).unref()
    }
    lineSockets.end()
    done()
  })

  function accept(request: IncomingMessage, { socket, head }: Upgrade, accepted: (socket: WebSocket) => void): void {
    sockets.handleUpgrade(request, socket, head, accepted)
  }

  function serve(socket: WebSocket, connectionId: string, maxBytes: number): void {
    const connection = new Connection(parts, {
      connectionId,
      maxAnswerBytes: maxBytes,
      send: (message) => {
        socket.send(message)
      },
      gone: () => socket.readyState !== socket.OPEN,
    })
    // Whoever waits for an answer notices that the connection is gone.
    socket.on('error', () => undefined)
    keepAlive(socket)
    socket.send(JSON.stringify({ connection: connectionId, bodyLimit }))
    socket.on('message', (data) => {
      try {
        void connection.received(parseMessage(decodeUtf8(data as Buffer)))
      } catch (error) {
        socket.close(NOT_UNDERSTOOD, (error as Error).message)
      }
    })
  }
}
