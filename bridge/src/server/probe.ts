import { readFileSync } from 'node:fs'
import { type ClientRequest, request, type RequestOptions } from 'node:http'
import { request as requestOverTls, type RequestOptions as TlsRequestOptions } from 'node:https'

import type { ServerOptions, TlsFiles } from '../options.ts'
import { readToken } from './token.ts'

const TIMEOUT_MILLIS = 5000

/** What a bridge of the same settings on this machine says of itself. */
export interface ProbeResult {
  readonly healthy: boolean
  readonly text: string
}

/** Asks as the probes of containers do: they cannot read the token, but they can run a command that can. */
export async function probe(options: ServerOptions, path: '/health' | '/health/live'): Promise<ProbeResult> {
  const { socket, host, port, tls } = options
  const token = readToken(options)
  const target: RequestOptions = {
    ...(socket === undefined ? { host: reachable(host), port } : { socketPath: socket }),
    path,
    headers: { host: 'localhost', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    signal: AbortSignal.timeout(TIMEOUT_MILLIS),
    agent: false,
  }
  try {
    return await answerOf(tls === undefined ? request(target) : requestOverTls({ ...target, ...identity(tls) }))
  } catch (error) {
    return { healthy: false, text: `The bridge does not answer: ${(error as Error).message}` }
  }
}

/** An address to listen at is not always one to connect to. */
function reachable(host: string): string {
  return { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host
}

/** The bridge's own certificate may be for any name; where callers need one too, it also serves to ask itself. */
function identity({ certificate, key, clientCa }: TlsFiles): TlsRequestOptions {
  const own = clientCa === undefined ? {} : { cert: readFileSync(certificate), key: readFileSync(key) }
  return { ...own, rejectUnauthorized: false }
}

function answerOf(sent: ClientRequest): Promise<ProbeResult> {
  return new Promise((resolve, reject) => {
    sent.once('error', reject)
    sent.once('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.once('error', reject)
      response.once('end', () => {
        resolve({ healthy: response.statusCode === 200, text })
      })
    })
    sent.end()
  })
}
