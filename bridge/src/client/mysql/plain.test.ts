import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { mysql } from './mysql.ts'

const ALL_BUT_TLS = 0x000f_f7ff

/** The greeting of a server that can do everything but TLS. */
function greeting(): Buffer {
  const capabilities = Buffer.alloc(4)
  capabilities.writeUInt32LE(ALL_BUT_TLS)
  const payload = Buffer.concat([
    Buffer.from('\x0a8.0.36\0\x01\0\0\0saltsalt\0', 'latin1'),
    capabilities.subarray(0, 2),
    Buffer.from([45, 2, 0]),
    capabilities.subarray(2),
    Buffer.from([21, ...Array<number>(10).fill(0)]),
    Buffer.from('saltsaltsalt\0mysql_native_password\0', 'latin1'),
  ])
  return Buffer.concat([Buffer.from([payload.length, 0, 0, 0]), payload])
}

let stop = (): void => undefined
afterEach(() => {
  stop()
})

/** Greets, and remembers whatever is said to it. */
async function startServer() {
  const heard: Buffer[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      heard.push(data)
      socket.destroy()
    })
    socket.write(greeting())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stop = () => {
    sockets.forEach((socket) => socket.destroy())
    server.close()
  }
  return { heard, port: (server.address() as AddressInfo).port }
}

async function connect(port: number, query: string): Promise<unknown> {
  const url = `mysql://ann:secret@127.0.0.1:${port}/shop?connect_timeout=1&${query}`
  const database = mysql.openDatabase({ url, connectionLimit: 1, poolTimeoutSeconds: 5 })
  try {
    return await database.adapter.connect().catch((error: unknown) => error)
  } finally {
    await database.close()
  }
}

describe('a MySQL without TLS', () => {
  it.each(['ssl-mode=REQUIRED', 'sslaccept=strict', 'sslaccept=accept_invalid_certs'])(
    'is told no password when the URL has %s',
    async (query) => {
      const { heard, port } = await startServer()
      expect(await connect(port, query)).toMatchObject({ cause: { kind: 'TlsConnectionError' } })
      expect(heard).toEqual([])
    },
  )

  it('is told it when the URL does not ask for TLS', async () => {
    const { heard, port } = await startServer()
    await connect(port, '')
    expect(heard[0]?.includes('ann')).toBe(true)
  })
})
