import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { vi } from 'vitest'

import { type Answer, SCHEMA, TOKEN } from './bridge.ts'

export const BUNDLE = fileURLToPath(new URL('../../target/bridge/bridge.mjs', import.meta.url))

/** `npm run build` makes the bundle; the Maven build always does so before it tests. */
export const BUNDLE_EXISTS = existsSync(BUNDLE)

export type LogLine = Readonly<Record<string, unknown>>

type Init = Pick<RequestInit, 'method' | 'body' | 'signal'> & { readonly headers?: Record<string, string> }

/** The bundle as a process of its own, asked over a real socket. */
export class BridgeProcess implements AsyncDisposable {
  readonly folder: string
  readonly lines: LogLine[] = []
  readonly exited: Promise<number | null>
  readonly #child: ChildProcess
  #port = 0

  private constructor(folder: string, child: ChildProcess) {
    this.folder = folder
    this.#child = child
    this.exited = once(child, 'close').then(([code]) => code as number | null)
  }

  /** Makes the tables, and resolves when it listens. */
  static async start(env: Record<string, string>): Promise<BridgeProcess> {
    return BridgeProcess.#start(env, async (folder, settings) => {
      await once(spawn(process.execPath, [BUNDLE, 'db', 'push'], { cwd: folder, env: settings }), 'close')
    })
  }

  /** For databases that are not there. */
  static async startWithoutTables(env: Record<string, string>, schema: string): Promise<BridgeProcess> {
    return BridgeProcess.#start(env, (folder) => {
      writeFileSync(path.join(folder, 'schema.prisma'), schema)
      return Promise.resolve()
    })
  }

  static async #start(
    env: Record<string, string>,
    prepare: (folder: string, settings: NodeJS.ProcessEnv) => Promise<void>,
  ): Promise<BridgeProcess> {
    const folder = mkdtempSync(path.join(tmpdir(), 'bridge-process-'))
    const schemaFile = path.join(folder, 'schema.prisma')
    writeFileSync(schemaFile, SCHEMA)
    const settings = {
      PATH: process.env['PATH'],
      PRISMA_SCHEMA: schemaFile,
      DATABASE_URL: 'file:./dev.db',
      PRISMA_BRIDGE_TOKEN: TOKEN,
      PORT: '0',
      ...env,
    }
    await prepare(folder, settings)
    const bridge = new BridgeProcess(
      folder,
      spawn(process.execPath, [BUNDLE], { cwd: folder, env: settings, stdio: ['pipe', 'pipe', 'inherit'] }),
    )
    await bridge.#listening()
    return bridge
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }

  /** As the process that started it does when it ends. */
  endInput(): void {
    this.#child.stdin?.end()
  }

  fetch(route: string, init: Init = {}): Promise<Response> {
    return fetch(`${this.url}${route}`, {
      ...init,
      headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...init.headers },
    })
  }

  post(body: unknown, init: Init = {}): Promise<Response> {
    return this.fetch('/query', { method: 'POST', body: JSON.stringify(body), ...init })
  }

  async query(modelName: string, action: string, args: object, selection: object): Promise<Answer> {
    const response = await this.post({ modelName, action, query: { arguments: args, selection } })
    return (await response.json()) as Answer
  }

  /** The first log line that has these values, once it is there. */
  line(values: LogLine): Promise<LogLine> {
    return vi.waitFor(() => {
      const found = this.lines.find((line) => Object.entries(values).every(([key, value]) => line[key] === value))
      if (found === undefined) {
        throw new Error(`No log line with ${JSON.stringify(values)}`)
      }
      return found
    }, 10_000)
  }

  async metrics(): Promise<string> {
    return (await this.fetch('/metrics')).text()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.exited
    rmSync(this.folder, { recursive: true })
  }

  async #listening(): Promise<void> {
    if (this.#child.stdout === null) {
      throw new Error('standard output is a pipe')
    }
    const output = createInterface(this.#child.stdout)
    output.on('line', (line) => this.lines.push(JSON.parse(line) as LogLine))
    const gone = this.exited.then((code) => {
      throw new Error(`The bridge has left with ${code ?? 'a signal'} before it listened`)
    })
    await Promise.race([once(output, 'line'), gone])
    gone.catch(() => undefined)
    this.#port = this.lines[0]?.['port'] as number
  }
}
