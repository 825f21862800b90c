import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'

import fc from 'fast-check'
import { expect, it } from 'vitest'

import { TestBridge } from '../../src/testing/bridge.ts'
import { isObject, leak } from '../wire/json-answer.ts'
import { fillDatabase } from './database.ts'
import { rawRequest } from './raw-http.ts'
import { JSON_SEEDS } from './seeds.ts'

const SEED = Number(process.env['PRISMA_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31))
const REQUESTS = 3000
const SIDE_BY_SIDE = 50
const STATUSES = new Set([100, 200, 400, 401, 403, 404, 408, 413, 415, 417, 431, 503])

it(`survives ${REQUESTS} broken requests over sockets (seed ${SEED})`, { timeout: 600_000 }, async () => {
  await using bridge = await TestBridge.start({ PRISMA_BRIDGE_MAX_EVENT_LOOP_LAG: '0' })
  await fillDatabase(bridge)
  await bridge.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = bridge.server.server.address() as AddressInfo
  const requests = fc.sample(rawRequest, { seed: SEED, numRuns: REQUESTS })
  const next = requests[Symbol.iterator]()
  const failures: string[] = []
  const worker = async () => {
    for (const request of next) {
      const said = complaint(await exchange(port, request))
      if (said !== undefined) {
        failures.push(`${said}\n  request ${JSON.stringify(request.slice(0, 1500))}`)
      }
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker))
  expect(failures).toEqual([])
  for (const seed of JSON_SEEDS) {
    expect((await bridge.post(seed)).status).toBe(200)
  }
  await bridge.server.close()
})

/** Says all of it, ends its side, and listens until the other side ends too. */
async function exchange(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk: Buffer) => (said += chunk.toString()))
  socket.on('error', () => undefined)
  socket.end(request)
  await once(socket, 'close')
  return said
}

/** Every answer has an allowed status and a JSON body, which shows nothing of the server. No answer at all is one, too. */
function complaint(said: string): string | undefined {
  const shown = leak(said)
  if (shown !== undefined) {
    return `the answer shows '${shown}'`
  }
  for (const [, status] of said.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)) {
    if (!STATUSES.has(Number(status))) {
      return `the status is ${status ?? ''}`
    }
  }
  const [head = '', body = ''] = said.split('\r\n\r\n')
  const isJson = /^content-type: application\/json/im.test(head) && !head.startsWith('HTTP/1.1 100')
  return isJson && !isObject(parsed(body.replace(/HTTP\/1\.1 [^]*$/, '')))
    ? `the body is ${body.slice(0, 300)}`
    : undefined
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
