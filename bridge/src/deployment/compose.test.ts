import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { parseCommand } from '../options.ts'
import { checkSettings, imageSettings, read, ROOT } from './files.ts'

interface ComposeService {
  readonly environment?: Record<string, string>
  readonly command?: string[]
  readonly secrets?: (string | { source: string; target: string })[]
  readonly volumes?: string[]
  readonly build?: string | { context: string; dockerfile: string }
  readonly stop_grace_period?: string
  readonly read_only?: boolean
  readonly ports?: string[]
}

describe('docker-compose.yml', () => {
  const { services, secrets } = parse(read('bridge/deploy/docker-compose.yml'), { merge: true }) as {
    services: Record<'database' | 'schema' | 'bridge' | 'demo', ComposeService>
    secrets: Record<string, unknown>
  }

  it('gives the bridge settings that it knows, and time to leave', () => {
    const { environment = {}, stop_grace_period: stop } = services.bridge
    checkSettings(environment)
    expect(Number.parseInt(stop ?? '', 10)).toBeGreaterThan(Number(environment['PRISMA_BRIDGE_SHUTDOWN_GRACE']))
  })

  it('applies the migrations that lie beside the schema', () => {
    const { command = [], environment = {}, volumes = [] } = services.schema
    expect(parseCommand(command, { ...imageSettings(), ...environment })).toMatchObject({
      name: 'migrate deploy',
      migrations: { folder: '/schema/migrations' },
    })
    const [source = ''] = volumes.map((volume) => volume.split(':')).find(([, target]) => target === '/schema') ?? []
    const lock = readFileSync(path.join(ROOT, 'bridge/deploy', source, 'migrations/migration_lock.toml'), 'utf8')
    expect(lock).toContain(`provider = "${environment['PRISMA_PROVIDER'] ?? ''}"`)
  })

  it('gives the demo properties that there are', () => {
    const properties = read('docs/configuration.md')
    const names = Object.keys(services.demo.environment ?? {}).filter((name) => name.startsWith('PRISMA_'))
    for (const name of [...names, 'PRISMA_BRIDGE_TOKEN']) {
      expect(properties).toContain(`| \`${name.toLowerCase().replaceAll('_', '.')}\` |`)
    }
  })

  it('names files, secrets and images that there are', () => {
    for (const service of Object.values(services)) {
      for (const volume of service.volumes?.filter((entry) => entry.startsWith('.')) ?? []) {
        expect(existsSync(path.join(ROOT, 'bridge/deploy', volume.split(':')[0] ?? ''))).toBe(true)
      }
      for (const secret of service.secrets ?? []) {
        expect(Object.keys(secrets)).toContain(typeof secret === 'string' ? secret : secret.source)
      }
      if (service.build !== undefined) {
        const { context, dockerfile } =
          typeof service.build === 'string' ? { context: service.build, dockerfile: 'Dockerfile' } : service.build
        expect(existsSync(path.join(ROOT, 'bridge/deploy', context, dockerfile))).toBe(true)
      }
    }
  })

  it('points the demo at the bridge under a name that the bridge answers to, and opens no port to other machines', () => {
    const { environment = {} } = services.demo
    const url = new URL(environment['PRISMA_BRIDGE_URL'] ?? '')
    expect(url.port).toBe(imageSettings()['PORT'])
    expect(services.bridge.environment?.['PRISMA_BRIDGE_ALLOWED_HOSTS']?.split(',')).toContain(url.hostname)
    const published = Object.values(services).flatMap(({ ports = [] }) => ports)
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
  })
})
