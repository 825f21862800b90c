import { Debug as runtimeDebug } from '@prisma/client/runtime/client'
import { Debug as adapterDebug } from '@prisma/driver-adapter-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { askOnceForDebugNotes } from './debug-notes.ts'

const originals = [runtimeDebug, adapterDebug].map((debug) => ({
  debug,
  enabled: debug.enabled.bind(debug),
  log: debug.log.bind(debug),
}))

afterEach(() => {
  originals.forEach(({ debug, ...original }) => {
    Object.assign(debug, original)
  })
})

describe.each(originals)('debug notes', ({ debug }) => {
  it('are asked for once by their kind, and written or not as DEBUG says', () => {
    const asked = vi.fn((kind: string) => kind === 'wanted')
    debug.enabled = asked
    askOnceForDebugNotes()
    const written = vi.fn()
    debug.log = written
    for (const note of ['first', 'second']) {
      debug('wanted')(note)
      debug('unwanted')(note)
    }
    expect(written.mock.calls.map(([kind]) => kind as unknown)).toEqual(['wanted', 'wanted'])
    expect(asked.mock.calls).toEqual([['wanted'], ['unwanted']])
  })
})
