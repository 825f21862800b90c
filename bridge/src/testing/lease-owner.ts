import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

import { TOKEN } from './bridge.ts'

/** Opens a lease, starts a transaction under it, writes a row, tells the id, and does nothing more. */
const SCRIPT = `
const [url, token, email] = process.argv.slice(1)
const headers = { authorization: 'Bearer ' + token, 'content-type': 'application/json' }
const post = async (path, body, more) => {
  const answer = await fetch(url + path, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) })
  return answer.json()
}
const stream = (await fetch(url + '/transaction/lease', { headers })).body.getReader()
const { lease } = JSON.parse(new TextDecoder().decode((await stream.read()).value))
const { id } = await post('/transaction/start', { timeout: 60000 }, { 'x-lease-id': lease })
await post('/query', {
  modelName: 'User',
  action: 'createOne',
  query: { arguments: { data: { email } }, selection: { id: true } },
}, { 'x-transaction-id': id })
console.log(id)
await stream.read()
setInterval(() => undefined, 1000)
`

/** Another process that owns a transaction. */
export class LeaseOwner {
  readonly transactionId: string
  readonly #child: ChildProcess

  private constructor(transactionId: string, child: ChildProcess) {
    this.transactionId = transactionId
    this.#child = child
  }

  /** Resolves when its transaction has a row. */
  static async start(url: string, email: string): Promise<LeaseOwner> {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', SCRIPT, url, TOKEN, email], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [id] = (await once(createInterface(child.stdout), 'line')) as [string]
    return new LeaseOwner(id, child)
  }

  /** As `kill -9` does. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await once(this.#child, 'close')
  }
}
