import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { parseCommand } from '../options.ts'
import { TestBridge, TOKEN } from '../testing/bridge.ts'
import { makeCertificates, writeCertificates } from '../testing/certificates.ts'
import { listen } from './listen.ts'
import { probe } from './probe.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'probe-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function serverOptions(env: Record<string, string>) {
  const command = parseCommand(['health'], { PRISMA_BRIDGE_TOKEN: TOKEN, ...env })
  if (command.name !== 'health') {
    throw new Error('another command')
  }
  return command.server
}

describe('the health command finds the bridge of the same settings', () => {
  it.each(['a port', 'all addresses', 'a socket', 'TLS', 'mutual TLS'])('at %s', async (where) => {
    const certificates = writeCertificates(folder, await makeCertificates())
    const settings: Record<string, Record<string, string>> = {
      'a port': {},
      'all addresses': { HOST: '0.0.0.0' },
      'a socket': { PRISMA_BRIDGE_SOCKET: path.join(folder, 'bridge.sock') },
      TLS: certificates,
      'mutual TLS': { ...certificates, PRISMA_BRIDGE_TLS_CLIENT_CA: certificates['PRISMA_BRIDGE_TLS_CERT'] ?? '' },
    }
    const env = { ...settings[where], PORT: '0' }
    await using bridge = await TestBridge.start(env)
    await listen(bridge.server, serverOptions(env))
    const address = bridge.server.server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const options = serverOptions({ ...env, PORT: String(port) })
    expect(await probe(options, '/health/live')).toEqual({ healthy: true, text: '{"status":"ok"}' })
    expect(await probe(options, '/health')).toMatchObject({ healthy: true })
    expect(await probe({ ...options, token: 'wrong' }, '/health')).toMatchObject({ healthy: false })
    await bridge.server.close()
    expect(await probe(options, '/health/live')).toMatchObject({
      healthy: false,
      text: expect.stringContaining('does not answer') as string,
    })
  })
})
