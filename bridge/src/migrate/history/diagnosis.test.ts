import { describe, expect, it } from 'vitest'

import { checksumOf } from './checksum.ts'
import { diagnose, isDiverged } from './diagnosis.ts'
import type { MigrationRecord } from './migration-record.ts'

const NOW = new Date()
const folder = (...names: string[]) => names.map((name) => ({ name, script: `-- ${name}` }))

function record(migrationName: string, change: Partial<MigrationRecord> = {}): MigrationRecord {
  return {
    id: `${migrationName}-${Math.random()}`,
    checksum: checksumOf(`-- ${migrationName}`),
    finishedAt: NOW,
    migrationName,
    logs: undefined,
    rolledBackAt: undefined,
    startedAt: NOW,
    appliedStepsCount: 1,
    ...change,
  }
}

describe('the history of a database and a folder', () => {
  it('agree', () => {
    expect(diagnose(folder('1', '2'), [record('1'), record('2')])).toEqual({
      unapplied: [],
      missing: [],
      edited: [],
      failed: [],
      lastCommon: undefined,
    })
  })

  it('differ by what the folder has, and by what it has not', () => {
    const diagnosis = diagnose(folder('1', '3', '4'), [record('1'), record('2')])
    expect(diagnosis).toMatchObject({ unapplied: folder('3', '4'), missing: ['2'], lastCommon: '1' })
    expect(isDiverged(diagnosis)).toBe(true)
    expect(isDiverged(diagnose(folder('1', '3'), [record('1')]))).toBe(false)
    expect(isDiverged(diagnose(folder('1'), [record('1'), record('2')]))).toBe(false)
  })

  it('know what was changed after it had been applied', () => {
    expect(diagnose(folder('1', '2'), [record('1', { checksum: checksumOf('other') }), record('2')]).edited).toEqual([
      '1',
    ])
  })

  it('know what failed or was stopped, until somebody has declared it rolled back', () => {
    const failed = record('2', { finishedAt: undefined, logs: 'no' })
    expect(diagnose(folder('1', '2'), [record('1'), failed])).toMatchObject({ failed: [failed], unapplied: [] })
    const rolledBack = { ...failed, rolledBackAt: NOW }
    expect(diagnose(folder('1', '2'), [record('1'), rolledBack])).toMatchObject({
      failed: [],
      unapplied: folder('2'),
    })
  })

  it('do not mind the script of an attempt that was rolled back', () => {
    const attempt = record('1', { checksum: checksumOf('other'), finishedAt: undefined, rolledBackAt: NOW })
    expect(diagnose(folder('1'), [attempt, record('1')])).toMatchObject({ edited: [], failed: [], unapplied: [] })
    expect(diagnose(folder(), [attempt]).missing).toEqual([])
  })
})
