import type { EventEmitter } from 'node:events'
import type { Readable } from 'node:stream'

import { Parser } from 'pg-protocol/dist/parser'

import { TextReader } from './text-reader.ts'

/** Tells a connection of the driver what its server sends, as the driver does by itself but for how text is read. */
export function readMessages(stream: Readable, connection: EventEmitter): void {
  const reader = new TextReader()
  const parser = new Parser()
  Reflect.set(parser, 'reader', reader)
  stream.on('data', (chunk: Buffer) => {
    reader.refilled()
    parser.parse(chunk, (message) => {
      // An event of the name `error` would mean that the connection is broken.
      connection.emit(message.name === 'error' ? 'errorMessage' : message.name, message)
    })
  })
}
