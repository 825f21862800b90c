import { rmSync } from 'node:fs'
import { connect } from 'node:net'

import type { FastifyInstance } from 'fastify'

import type { ServerOptions } from '../options.ts'

export type Address = { readonly port: number } | { readonly socket: string }

/** Somebody else listens there already. */
export class AddressInUseError extends Error {
  override readonly name = 'AddressInUseError'
}

/** Listens on the Unix socket if one is set, else on the port; port 0 lets the system choose. */
export async function listen(server: FastifyInstance, { host, port, socket }: ServerOptions): Promise<Address> {
  try {
    return socket === undefined ? await listenOnPort(server, host, port) : await listenOnSocket(server, socket)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') {
      throw error
    }
    throw new AddressInUseError(
      socket === undefined
        ? `Port ${port} of ${host} is in use by another process. Stop that process, or set PORT to another port (0 chooses a free one).`
        : `Another process listens on the socket '${socket}'. Stop it, or set PRISMA_BRIDGE_SOCKET to another path.`,
      { cause: error },
    )
  }
}

async function listenOnPort(server: FastifyInstance, host: string, port: number): Promise<Address> {
  await server.listen({ host, port })
  const address = server.server.address()
  return { port: typeof address === 'object' && address !== null ? address.port : port }
}

/** Only the user whose process this is may connect. */
async function listenOnSocket(server: FastifyInstance, socket: string): Promise<Address> {
  if (await isStale(socket)) {
    rmSync(socket)
  }
  const mask = process.umask(0o177)
  try {
    await server.listen({ path: socket })
  } finally {
    process.umask(mask)
  }
  return { socket }
}

/** A socket file that a killed process left behind refuses connections. */
function isStale(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket)
    probe.once('connect', () => {
      probe.destroy()
      resolve(false)
    })
    probe.once('error', ({ code }: NodeJS.ErrnoException) => {
      resolve(code === 'ECONNREFUSED')
    })
  })
}
