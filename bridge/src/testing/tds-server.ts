import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

const PRELOGIN = 0x12
const LOGIN = 0x10
const RPC = 0x03
const BATCH = 0x01
/** Of a packet, and of what stands in front of a batch's text. */
const BATCH_HEADERS = 8 + 22
const ATTENTION = 0x06
const ENCRYPTION = { off: 0, notSupported: 2, required: 3 } as const

export interface LoginError {
  readonly number: number
  readonly message: string
}

/**
 * Speaks as much of SQL Server's protocol as the driver needs for a login and for statements without an answer, so that
 * the driver's connections can be watched where there is no SQL Server. It answers statements when it is let.
 */
export class TdsServer implements AsyncDisposable {
  readonly sockets = new Set<Socket>()
  /** The type of each packet that came in. */
  readonly packets: number[] = []
  /** The text of each batch that came in and fits into a packet. */
  readonly batches: string[] = []
  readonly loginErrors: LoginError[] = []
  readonly #encryption: number
  readonly #server: Server
  #held: (() => void)[] | undefined

  private constructor(encryption: number) {
    this.#encryption = encryption
    this.#server = createServer((socket) => {
      this.sockets.add(socket)
      socket.on('close', () => this.sockets.delete(socket))
      socket.on('error', () => undefined)
      socket.on('data', (data) => {
        this.#receive(socket, data)
      })
    })
  }

  static async start(encryption: keyof typeof ENCRYPTION = 'notSupported'): Promise<TdsServer> {
    const server = new TdsServer(ENCRYPTION[encryption])
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** How many statements wait for their answer. */
  get held(): number {
    return this.#held?.length ?? 0
  }

  hold(): void {
    this.#held = []
  }

  release(): void {
    this.#held?.forEach((answer) => {
      answer()
    })
    this.#held = undefined
  }

  dropConnections(): void {
    this.sockets.forEach((socket) => socket.destroy())
  }

  #receive(socket: Socket, data: Buffer): void {
    const [type = 0] = data
    this.packets.push(type)
    if (type === BATCH) {
      this.batches.push(data.subarray(BATCH_HEADERS).toString('utf16le'))
    }
    switch (type) {
      case PRELOGIN:
        reply(socket, Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff, 16, 0, 0, 0, 0, 0, this.#encryption]))
        break
      case LOGIN:
        reply(socket, this.loginErrors.length === 0 ? LOGGED_IN : Buffer.concat([...this.loginErrors.map(error), DONE]))
        break
      case ATTENTION:
        reply(socket, DONE)
        reply(socket, ACKNOWLEDGED)
        break
      default:
        this.#answer(() => {
          reply(socket, type === RPC ? DONE_PROCEDURE : DONE)
        }, data)
    }
  }

  /** What the driver sends of its own, at login and to see whether a connection lives, is answered at once. */
  #answer(answer: () => void, statement: Buffer): void {
    const text = statement.toString('utf16le')
    if (this.#held === undefined || !text.includes('held')) {
      answer()
    } else {
      this.#held.push(answer)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.dropConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

function reply(socket: Socket, payload: Buffer): void {
  if (!socket.destroyed) {
    socket.write(Buffer.concat([Buffer.from([4, 1, 0, payload.length + 8, 0, 0, 1, 0]), payload]))
  }
}

const done = (token: number, status = 0) => Buffer.from([token, status, ...Array<number>(11).fill(0)])
const DONE = done(0xfd)
const DONE_PROCEDURE = done(0xfe)
const ACKNOWLEDGED = done(0xfd, 0x20)
const LOGGED_IN = Buffer.concat([Buffer.from([0xad, 10, 0, 1, 0x74, 0, 0, 4, 0, 16, 0, 0, 0]), DONE])

function error({ number, message }: LoginError): Buffer {
  const text = Buffer.from(message, 'utf16le')
  const head = Buffer.alloc(11)
  head.writeUInt8(0xaa, 0)
  head.writeUInt16LE(8 + text.length + 6, 1)
  head.writeUInt32LE(number, 3)
  head.writeUInt8(1, 7)
  head.writeUInt8(14, 8)
  head.writeUInt16LE(message.length, 9)
  return Buffer.concat([head, text, Buffer.from([0, 0, 0, 0, 0, 0])])
}
