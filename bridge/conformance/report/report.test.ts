import { expect, it } from 'vitest'

import { failureText, type Outcome, resultOf } from './outcome.ts'
import { fullReport, summary } from './report.ts'

const OUTCOMES: readonly Outcome[] = [
  { database: 'postgresql', suite: 'new/a.rs', id: 'a1', status: 'passed' },
  { database: 'postgresql', suite: 'new/a.rs', id: 'a2', status: 'failed', detail: 'a2, step 0' },
  { database: 'sqlite', suite: 'new/a.rs', id: 'a1', status: 'deviates', detail: 'Prisma does it so' },
  { database: 'postgresql', suite: 'queries/deep/b.rs', id: 'b1', status: 'passed' },
]

it('counts by suite and database', () => {
  const report = fullReport(OUTCOMES)

  expect(report).toMatch(/^new\/a\.rs +1\/2 +0\/1 1 deviates +-$/m)
  expect(report).toMatch(/^queries\/deep\/b\.rs +1\/1 +- +-$/m)
  expect(report).toMatch(/^total +2\/3 +0\/1 1 deviates +-$/m)
})

it('names what failed and what deviates', () => {
  const report = fullReport(OUTCOMES)

  expect(report).toContain('Failed (1)\n[postgresql] a2: a2, step 0')
  expect(report).toContain('[sqlite] a1: Prisma does it so')
})

it('sums up by folder', () => {
  expect(summary(OUTCOMES)).toMatch(/^queries\/deep +1\/1/m)
})

it('shortens what was expected and what came', () => {
  const text = failureText('a', { step: 3, kind: 'query', expected: 'x', got: { data: 'y'.repeat(5000) } })

  expect(text).toMatch(/^a, step 3 \(query\)\n {2}expected: x\n {2}got: {6}\{"data":"yyy/)
  expect(text.length).toBeLessThan(2000)
})

it('accepts a listed case only as long as it does not pass', () => {
  expect(resultOf(undefined, undefined)).toEqual({ status: 'passed' })
  expect(resultOf('step 1', undefined)).toEqual({ status: 'failed', detail: 'step 1' })
  expect(resultOf('step 1', 'Prisma does it so')).toEqual({ status: 'deviates', detail: 'Prisma does it so' })
  expect(resultOf(undefined, 'Prisma does it so')).toMatchObject({ status: 'failed' })
})
