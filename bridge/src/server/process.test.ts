import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { SCHEMA, TOKEN } from '../testing/bridge.ts'

const BUNDLE = fileURLToPath(new URL('../../target/bridge/bridge.mjs', import.meta.url))

let folder: string
let started: ChildProcess[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'process-'))
  writeFileSync(path.join(folder, 'schema.prisma'), SCHEMA)
  started = []
})

afterEach(() => {
  started.forEach((child) => child.kill('SIGKILL'))
  rmSync(folder, { recursive: true })
})

function run(args: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, [BUNDLE, ...args], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      PRISMA_SCHEMA: 'schema.prisma',
      DATABASE_URL: 'file:./dev.db',
      PORT: '0',
      PRISMA_BRIDGE_TOKEN: TOKEN,
      ...env,
    },
  })
  started.push(child)
  return child
}

async function finished(child: ChildProcess): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  return { code, out, err }
}

async function readyLine(child: ChildProcess): Promise<Record<string, unknown>> {
  if (child.stdout === null) {
    throw new Error('standard output is a pipe')
  }
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  return JSON.parse(line) as Record<string, unknown>
}

// `npm run build` makes the bundle; the Maven build always does so before it tests.
describe.skipIf(!existsSync(BUNDLE))('the bundle as a process', () => {
  it('prints the ready line first, and leaves when standard input ends', async () => {
    const child = run([], { PRISMA_BRIDGE_EXIT_ON_STDIN_END: 'true' })
    expect(await readyLine(child)).toMatchObject({
      event: 'listening',
      pid: child.pid,
      schemaHash: expect.any(String) as string,
    })
    child.stdin?.end()
    expect((await finished(child)).code).toBe(0)
  })

  it('leaves in order on SIGTERM', async () => {
    const child = run(['serve'])
    await readyLine(child)
    child.kill('SIGTERM')
    expect((await finished(child)).code).toBe(0)
  })

  it('listens although the database cannot be reached, and says so', async () => {
    const child = run([], { PRISMA_PROVIDER: 'postgresql', DATABASE_URL: 'postgresql://u:p@127.0.0.1:1/x' })
    const { port } = await readyLine(child)
    const health = await fetch(`http://127.0.0.1:${String(port)}/health`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    })
    expect(health.status).toBe(503)
    expect(await health.json()).toMatchObject({ status: 'degraded', database: { status: 'down' } })
  })

  it('resolves file:./dev.db against its working directory, and makes the folder for db push', async () => {
    expect(await finished(run(['db', 'push'], { DATABASE_URL: 'file:./data/dev.db' }))).toMatchObject({
      code: 0,
      err: '',
    })
    expect(existsSync(path.join(folder, 'data', 'dev.db'))).toBe(true)
  })

  it('exits with 2 for a bad setting, 3 for a bad schema and 4 for a busy port', async () => {
    expect(await finished(run([], { PORT: 'x' }))).toMatchObject({ code: 2, out: '' })
    const files = { PRISMA_BRIDGE_TLS_CERT: 'none.crt', PRISMA_BRIDGE_TLS_KEY: 'none.key' }
    expect(await finished(run([], files))).toEqual({
      code: 2,
      out: '',
      err: "PRISMA_BRIDGE_TLS_CERT is 'none.crt', which cannot be read (ENOENT).\n",
    })
    expect(await finished(run([], { PRISMA_BRIDGE_TOKEN: '', PRISMA_BRIDGE_TOKEN_FILE: 'none' }))).toMatchObject({
      code: 2,
      out: '',
    })
    const { port } = await readyLine(run([]))
    const busy = await finished(run([], { PORT: String(port) }))
    expect(busy).toMatchObject({ code: 4, err: expect.stringContaining(`Port ${String(port)}`) as string })
    writeFileSync(path.join(folder, 'schema.prisma'), SCHEMA.replace('Role?', 'Rolle?'))
    expect(await finished(run(['dmmf']))).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringMatching(/schema\.prisma:\d+/) as string,
    })
  })

  it('prints the data model as one JSON object and nothing else', async () => {
    const { code, out, err } = await finished(run(['dmmf']))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      provider: 'sqlite',
      files: ['schema.prisma'],
      datamodel: { enums: [{ name: 'Role' }] },
    })
  })

  it('formats, and can merely check', async () => {
    writeFileSync(path.join(folder, 'schema.prisma'), SCHEMA.replace('  email String', ' email    String'))
    expect(await finished(run(['format', '--check']))).toMatchObject({
      code: 1,
      err: expect.stringContaining('schema.prisma') as string,
    })
    expect((await finished(run(['format']))).code).toBe(0)
    expect((await finished(run(['format', '--check']))).code).toBe(0)
  })
})
