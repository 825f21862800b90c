import type { Socket } from 'node:net'

import { Connection, type ConnectionParts } from './connection.ts'
import { ENVELOPE_BYTES, GOODBYE_MILLIS } from './limits.ts'
import { LineReader } from './line-reader.ts'
import type { Upgrade } from './upgrade.ts'

const ACCEPTED = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: ndjson\r\n\r\n'

/**
 * Connections on which there is nothing but lines, of which each is a request or its answer: what a message of a WebSocket
 * holds, without the frame around it. A lone caller on the same machine writes and reads them by itself.
 */
export class LineSockets {
  readonly #parts: ConnectionParts
  readonly #bodyLimit: number
  readonly #open = new Set<Socket>()

  constructor(parts: ConnectionParts, bodyLimit: number) {
    this.#parts = parts
    this.#bodyLimit = bodyLimit
  }

  accept({ socket, head }: Upgrade, connectionId: string, maxAnswerBytes: number): void {
    const connection = new Connection(this.#parts, {
      connectionId,
      maxAnswerBytes,
      send: (message) => {
        socket.write(`${message}\n`)
      },
      gone: () => socket.destroyed,
    })
    const reader = new LineReader(this.#bodyLimit + ENVELOPE_BYTES)
    this.#open.add(socket)
    socket
      .setTimeout(0)
      .setNoDelay(true)
      // Nobody sends without wanting to read: who has ended is gone.
      .on('end', () => socket.destroy())
      .on('close', () => this.#open.delete(socket))
      .on('data', (chunk) => {
        try {
          void connection.received(reader.read(chunk))
        } catch (error) {
          socket.removeAllListeners('data').write(`${JSON.stringify({ closed: (error as Error).message })}\n`)
          goodbye(socket)
        }
      })
    socket.unshift(head)
    socket.write(`${ACCEPTED}${JSON.stringify({ connection: connectionId, bodyLimit: this.#bodyLimit })}\n`)
  }

  end(): void {
    this.#open.forEach(goodbye)
  }
}

function goodbye(socket: Socket): void {
  socket.end()
  setTimeout(() => socket.destroy(), GOODBYE_MILLIS).unref()
}
