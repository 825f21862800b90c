import { mockMigrationAwareAdapterFactory } from '@prisma/driver-adapter-utils'
import { expect, it } from 'vitest'

import { LoadedEngine } from './loaded-engine.ts'

const FILES = [{ path: 'schema.prisma', content: 'datasource db {\n  provider = "sqlite"\n}\n' }]

it('tells everybody who waits for the engine that it has panicked, and who comes later', async () => {
  const open = () => new LoadedEngine(FILES, mockMigrationAwareAdapterFactory('sqlite'))
  const waiting = open().run(() => new Promise(() => undefined))
  const panicking = open().run((engine) => {
    engine.debugPanic()
    return Promise.resolve()
  })

  const told = await Promise.allSettled([waiting, panicking])
  const later = await Promise.allSettled([open().run((engine) => engine.version())])

  for (const result of [...told, ...later]) {
    expect(String((result as PromiseRejectedResult).reason)).toContain('engine has broken down: panicked at')
  }
})
