import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { TestBridge } from '../testing/bridge.ts'
import { ConfigurationError } from '../settings.ts'
import { readToken } from './token.ts'

let folder: string
let tokenFile: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'token-'))
  tokenFile = path.join(folder, 'token')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('takes the token from a file, without the line break at its end', async () => {
  writeFileSync(tokenFile, 'from-a-file\n')
  await using bridge = await TestBridge.start({ PRISMA_BRIDGE_TOKEN: '', PRISMA_BRIDGE_TOKEN_FILE: tokenFile })
  const ask = async (token: string) =>
    (await bridge.server.inject({ url: '/health/live', headers: { authorization: `Bearer ${token}` } })).statusCode
  expect(await ask('from-a-file')).toBe(200)
  expect(await ask('')).toBe(401)
})

it.each(['', ' \n', 'two words'])('refuses a file that holds %j', (content) => {
  writeFileSync(tokenFile, content)
  expect(() => readToken({ token: undefined, tokenFile })).toThrow(ConfigurationError)
})

it('names the file that cannot be read', () => {
  expect(() => readToken({ token: undefined, tokenFile: path.join(folder, 'none') })).toThrow(
    /PRISMA_BRIDGE_TOKEN_FILE is '.*none', which cannot be read \(ENOENT\)/,
  )
})
