import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect } from 'vitest'

import { parseCommand } from '../options.ts'
import type { Environment } from '../settings.ts'

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
export const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

/** The names of all settings: whatever is asked for when they are read. */
function knownSettings(): ReadonlySet<string> {
  const asked = new Set<string>()
  const given: Environment = { DATABASE_URL: 'file:./dev.db', PRISMA_BRIDGE_TOKEN: 't' }
  const env = new Proxy(given, {
    get: (target, name) => {
      asked.add(String(name))
      return target[String(name)]
    },
  })
  parseCommand(['serve'], env)
  return asked
}

export const SETTINGS = knownSettings()
export const BUNDLE = '/opt/prisma-bridge/bridge.mjs'

/** The settings are known, and a bridge that has them and those of its image starts. */
export function checkSettings(env: Record<string, string>): void {
  const unknown = Object.keys(env).filter((name) => !SETTINGS.has(name))
  expect(unknown).toEqual([])
  expect(parseCommand(['serve'], { ...imageSettings(), ...env })).toMatchObject({ name: 'serve' })
}

interface Instruction {
  readonly keyword: string
  readonly rest: string
}

export function instructions(file: string): Instruction[] {
  return read(file)
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => /^([A-Z]+) (.*)$/.exec(line))
    .flatMap((match) => (match === null ? [] : [{ keyword: match[1] ?? '', rest: match[2] ?? '' }]))
}

export const lastStage = (file: string) => {
  const all = instructions(file)
  return all.slice(all.findLastIndex(({ keyword }) => keyword === 'FROM'))
}
export const only = (keyword: string, from: Instruction[]) =>
  from.filter((line) => line.keyword === keyword).map(({ rest }) => rest)

export function imageSettings(): Record<string, string> {
  const words = only('ENV', lastStage('bridge/Dockerfile')).flatMap((line) => line.split(/\s+/))
  return Object.fromEntries(words.map((word) => word.split('=') as [string, string]))
}
