import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'

import { fastify } from 'fastify'
import { expect, it } from 'vitest'

import { Leases } from '../logic/transactions/leases.ts'
import { leaseRoute } from './lease-route.ts'

it('tells the lease and where it is from, then shows signs of life until it is ended', async () => {
  const server = fastify()
  const leases = new Leases()
  leaseRoute(server, leases, { draining: false }, 'http://10.0.0.7:4466', 5)
  await server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = server.server.address() as AddressInfo
  const [response] = (await once(get({ port, path: '/transaction/lease', agent: false }), 'response')) as [
    IncomingMessage,
  ]
  const lines: string[] = []
  for await (const line of createInterface(response)) {
    lines.push(line)
    if (lines.length === 4) {
      leases.endAll()
    }
  }
  const { lease } = JSON.parse(lines[0] ?? '') as { lease: string }
  expect(lines[0]).toBe(JSON.stringify({ lease, instance: 'http://10.0.0.7:4466' }))
  expect(lines.slice(1, 4)).toEqual(['', '', ''])
  expect(leases.get(lease)).toBeUndefined()
  await server.close()
})
