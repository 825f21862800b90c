import { existsSync } from 'node:fs'
import path from 'node:path'

import { validate as lintDockerfile } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'

import { parseCommand } from '../options.ts'
import { BUNDLE, checkSettings, imageSettings, instructions, lastStage, only, read, ROOT, SETTINGS } from './files.ts'

describe('the images', () => {
  it.each(['bridge/Dockerfile', 'demo-app/Dockerfile'])('%s has nothing that a linter complains about', (file) => {
    expect(lintDockerfile(read(file))).toEqual([])
    const [base, ...copies] = [only('FROM', lastStage(file)), ...only('COPY', lastStage(file))].flat()
    expect(base).toMatch(/^[\w/-]+:\d+[\w.-]*$/)
    expect(copies.every((copy) => copy.startsWith('--from=build '))).toBe(true)
    expect(only('USER', lastStage(file))).toEqual(['1000:1000'])
    expect(only('STOPSIGNAL', lastStage(file))).toEqual(['SIGTERM'])
    expect(only('RUN', lastStage(file))).toEqual([])
  })

  it('the bridge: what is copied is there, and the entry point is where it was put', () => {
    const copied = only('COPY', instructions('bridge/Dockerfile')).filter((copy) => !copy.startsWith('--from'))
    const ignored = read('bridge/.dockerignore').split('\n')
    for (const source of copied.flatMap((copy) => copy.split(' ').slice(0, -1))) {
      expect(existsSync(path.join(ROOT, 'bridge', source))).toBe(true)
      expect(ignored.some((line) => line === `!${source}` || line === `!${source}/`)).toBe(true)
    }
    const stage = lastStage('bridge/Dockerfile')
    expect(only('COPY', stage)).toEqual([`--from=build /build/target/bridge ${path.dirname(BUNDLE)}`])
    expect(only('ENTRYPOINT', stage)).toEqual([JSON.stringify(['node', BUNDLE]).replace(',', ', ')])
    expect(only('HEALTHCHECK', stage)[0]).toContain(`["node", "${BUNDLE}", "health"]`)
  })

  it('the bridge: its settings are known, it listens where it says, and only with a token', () => {
    const { NODE_ENV: _environment, NODE_OPTIONS: _options, ...settings } = imageSettings()
    expect(Object.keys(settings).filter((name) => !SETTINGS.has(name))).toEqual([])
    expect(only('EXPOSE', lastStage('bridge/Dockerfile'))).toEqual([settings['PORT']])
    const database = { DATABASE_URL: 'postgresql://u:p@db/x' }
    expect(() => parseCommand([], { ...settings, ...database })).toThrow('no token is set')
    checkSettings({ ...database, PRISMA_BRIDGE_TOKEN_FILE: '/run/secrets/bridge-token' })
  })
})
