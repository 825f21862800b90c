import { describe, expect, it } from 'vitest'

import { commandStyle, commandText, optionText } from './hints.ts'

describe('hints', () => {
  it('spell commands for this program', () => {
    expect(commandText('migrate deploy')).toBe('migrate deploy')
    expect(commandText('migrate resolve', { 'rolled-back': '20260101120000_init' }, 'cli')).toBe(
      'migrate resolve --rolled-back 20260101120000_init',
    )
    expect(optionText('accept-data-loss')).toBe('--accept-data-loss')
  })

  it('spell them as goals of the Maven plug-in', () => {
    expect(commandText('migrate resolve', { 'rolled-back': '20260101120000_init' }, 'maven')).toBe(
      'mvn prisma:migrate-resolve -DrolledBack=20260101120000_init',
    )
    expect(commandText('db push', { 'accept-data-loss': true, url: 'file:./my db' }, 'maven')).toBe(
      'mvn prisma:db-push -DacceptDataLoss -Dprisma.url="file:./my db"',
    )
    expect(optionText('shadow-url', '<url>', 'maven')).toBe('-Dprisma.shadowUrl=<url>')
  })

  it('are for the front end that the environment names', () => {
    expect(commandStyle({})).toBe('cli')
    expect(commandStyle({ PRISMA_COMMAND_STYLE: 'maven' })).toBe('maven')
  })
})
