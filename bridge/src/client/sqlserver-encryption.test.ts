import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { sqlserver } from './sqlserver.ts'

const PRELOGIN = 0x12
const NOT_SUPPORTED = 2

/** The answer of a server to the first packet: its version, and whether it encrypts. */
function preloginAnswer(encryption: number): Buffer {
  const payload = Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff, 16, 0, 0, 0, 0, 0, encryption])
  const header = Buffer.from([4, 1, 0, payload.length + 8, 0, 0, 1, 0])
  return Buffer.concat([header, payload])
}

/** Speaks just enough of SQL Server's protocol to tell what the driver sends before it is encrypted. */
async function startServer(encryption: number) {
  const packets: number[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      packets.push(data[0] ?? 0)
      if (data[0] === PRELOGIN) {
        socket.write(preloginAnswer(encryption))
      } else {
        socket.destroy()
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stop = () => {
    sockets.forEach((socket) => socket.destroy())
    server.close()
  }
  return { packets, port: (server.address() as AddressInfo).port }
}

let stop = (): void => undefined
afterEach(() => {
  stop()
})

async function connect(port: number, properties: string): Promise<unknown> {
  const url = `sqlserver://127.0.0.1:${port};database=shop;user=sa;password=secret;connectTimeout=5;${properties}`
  const database = sqlserver.openDatabase({ url, connectionLimit: 1, poolTimeoutSeconds: 5 })
  return database.adapter.connect().catch((error: unknown) => error)
}

describe('the encryption of SQL Server', () => {
  it('is not given up for a server that has none: it gets no password', async () => {
    const { packets, port } = await startServer(NOT_SUPPORTED)
    expect(await connect(port, '')).toMatchObject({
      cause: { kind: 'TlsConnectionError', reason: expect.stringContaining('does not support encryption') as string },
    })
    expect(packets).toEqual([PRELOGIN])
  })

  it('is left out when the URL says so', async () => {
    const { packets, port } = await startServer(NOT_SUPPORTED)
    expect(await connect(port, 'encrypt=false')).toMatchObject({ cause: { kind: 'DatabaseNotReachable' } })
    expect(packets).toEqual([PRELOGIN, 0x10])
  })

  it('is asked for by a server that needs it', async () => {
    const { port } = await startServer(3)
    expect(await connect(port, 'encrypt=false')).toMatchObject({ cause: { kind: 'TlsConnectionError' } })
  })

  it('is not there when nobody listens', async () => {
    const { port } = await startServer(NOT_SUPPORTED)
    stop()
    expect(await connect(port, '')).toMatchObject({ cause: { kind: 'DatabaseNotReachable', host: '127.0.0.1', port } })
  })
})
