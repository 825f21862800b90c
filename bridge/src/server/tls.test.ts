import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { ConfigurationError } from '../settings.ts'
import type { Logger } from '../telemetry/log.ts'
import { TestBridge, TOKEN } from '../testing/bridge.ts'
import { makeCertificates, writeCertificates } from '../testing/certificates.ts'
import { PATIENCE } from '../testing/patience.ts'
import { createListener } from './listener.ts'
import { readTls, reloadTls } from './tls.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tls-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const LIMITS = { headerLimit: 16_384, connectionLimit: 10 }

interface Reply {
  readonly status: number | undefined
  readonly body: string
}

function get(port: number, options: ConnectionOptions, token = TOKEN): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, host: `localhost:${port}` }
    const sent = request({ host: '127.0.0.1', port, path: '/health/live', headers, agent: false, ...options })
    sent.once('error', reject)
    sent.once('response', (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.once('end', () => {
        resolve({ status: response.statusCode, body })
      })
    })
    sent.end()
  })
}

describe('TLS', () => {
  it('serves over TLS, and still asks for the token', async () => {
    const made = await makeCertificates()
    await using bridge = await TestBridge.start(writeCertificates(folder, made))
    await bridge.server.listen({ port: 0, host: '127.0.0.1' })
    const { port } = bridge.server.server.address() as AddressInfo
    expect(await get(port, { ca: made.certificate })).toMatchObject({ status: 200 })
    expect(await get(port, { ca: made.certificate }, 'wrong')).toMatchObject({ status: 401 })
    await expect(get(port, {})).rejects.toThrow(/self-signed/)
    await expect(get(port, { ca: made.certificate, maxVersion: 'TLSv1.1', minVersion: 'TLSv1' })).rejects.toThrow()
    await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow()
    await bridge.server.close()
  })

  it('with a client CA, gives no connection to callers without a certificate, and asks for the token of the others', async () => {
    const [ours, foreign] = await Promise.all([makeCertificates(), makeCertificates()])
    const files = writeCertificates(folder, ours)
    const env = { ...files, PRISMA_BRIDGE_TLS_CLIENT_CA: path.join(folder, 'tls.crt') }
    await using bridge = await TestBridge.start(env)
    await bridge.server.listen({ port: 0, host: '127.0.0.1' })
    const { port } = bridge.server.server.address() as AddressInfo
    const client = { ca: ours.certificate, cert: ours.clientCertificate, key: ours.clientKey }
    expect(await get(port, client)).toMatchObject({ status: 200 })
    expect(await get(port, client, 'wrong')).toMatchObject({ status: 401 })
    await expect(get(port, { ca: ours.certificate })).rejects.toThrow()
    await expect(
      get(port, { ca: ours.certificate, cert: foreign.clientCertificate, key: foreign.clientKey }),
    ).rejects.toThrow()
    await bridge.server.close()
  })

  it('serves a changed certificate to new connections and keeps the open ones', async () => {
    const [first, second] = await Promise.all([makeCertificates(), makeCertificates()])
    const files = writeCertificates(folder, first)
    const names = { certificate: files['PRISMA_BRIDGE_TLS_CERT'] ?? '', key: files['PRISMA_BRIDGE_TLS_KEY'] ?? '' }
    const tls = { ...names, clientCa: undefined }
    const loaded = readTls(tls)
    const server = createListener((_request, response) => response.end('here'), LIMITS, loaded)
    const log = { info: vi.fn(), error: vi.fn() }
    reloadTls(server, tls, loaded, log as unknown as Logger, 20)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const open = await connected(port, first.certificate)
    writeCertificates(folder, second)
    await vi.waitFor(async () => {
      ;(await connected(port, second.certificate)).destroy()
    }, PATIENCE)
    open.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    const answer = await new Promise<string>((resolve) =>
      open.once('data', (data: Buffer) => {
        resolve(data.toString())
      }),
    )
    expect(answer).toContain('200 OK')
    writeFileSync(names.key, 'not a key')
    await vi.waitFor(() => {
      expect(log.error).toHaveBeenCalled()
    }, PATIENCE)
    ;(await connected(port, second.certificate)).destroy()
    open.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
})

function connected(port: number, ca: string): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', ca, servername: 'localhost' })
    socket.once('secureConnect', () => {
      resolve(socket)
    })
    socket.once('error', reject)
  })
}

describe('files that cannot be used are told at start', () => {
  const files = () => ({
    certificate: path.join(folder, 'tls.crt'),
    key: path.join(folder, 'tls.key'),
    clientCa: undefined as string | undefined,
  })

  it.each([
    ['PRISMA_BRIDGE_TLS_CERT', 'tls.crt'],
    ['PRISMA_BRIDGE_TLS_KEY', 'tls.key'],
  ])('%s: missing, or something else', async (setting, name) => {
    writeCertificates(folder, await makeCertificates())
    writeFileSync(path.join(folder, name), 'something else')
    expect(() => readTls(files())).toThrow(new RegExp(`${setting} holds no`))
    rmSync(path.join(folder, name))
    expect(() => readTls(files())).toThrow(new RegExp(`${setting} is '.*', which cannot be read \\(ENOENT\\)`))
  })

  it('a key of another certificate, an expired certificate, a client CA that is none', async () => {
    const made = await makeCertificates()
    writeCertificates(folder, { ...made, key: (await makeCertificates()).key })
    expect(() => readTls(files())).toThrow('does not belong')
    writeCertificates(folder, await makeCertificates(new Date(Date.now() - 1000)))
    expect(() => readTls(files())).toThrow('has expired')
    writeCertificates(folder, made)
    writeFileSync(path.join(folder, 'ca.crt'), '')
    const withCa = { ...files(), clientCa: path.join(folder, 'ca.crt') }
    expect(() => readTls(withCa)).toThrow(ConfigurationError)
    expect(() => readTls(withCa)).toThrow('PRISMA_BRIDGE_TLS_CLIENT_CA')
  })
})
