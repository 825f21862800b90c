import { expect, it } from 'vitest'

import type { JsonQuery } from '../protocol/json/query.ts'
import { PlanWarmUp } from './plan-warm-up.ts'

const READ: JsonQuery = { modelName: 'User', action: 'findMany', query: { selection: { id: true } } }

function warmUp(prepare: () => Promise<void>): PlanWarmUp {
  return new PlanWarmUp({ prepare }, { check: () => undefined }, { decimalsAreReal: false }, undefined)
}

it('lets everything else run between two plans', async () => {
  const order: string[] = []
  const plans = warmUp(() => {
    order.push('plan')
    return Promise.resolve()
  })
  setImmediate(() => order.push('something else'))
  await plans.prepare([READ, READ], () => true)
  expect(order).toEqual(['plan', 'something else', 'plan'])
})

it('ends when it is not wanted any more', async () => {
  let prepared = 0
  const plans = warmUp(() => {
    prepared += 1
    return Promise.resolve()
  })
  expect(await plans.prepare([READ, READ, READ], () => prepared < 2)).toEqual({ prepared: 2 })
})

it('ends at an error that every other query would have as well', async () => {
  const plans = warmUp(() => Promise.reject(Object.assign(new Error('no database'), { code: 'P1001' })))
  expect(await plans.prepare([READ, READ], () => true)).toMatchObject({ prepared: 0, errors: [expect.anything()] })
})
