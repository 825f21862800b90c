import { describe, expect, it } from 'vitest'

import { sqlserver } from '../../client/sqlserver/sqlserver.ts'
import { RefusedError } from '../../protocol/errors.ts'
import { checkAccess } from './access.ts'

describe('a read-only transaction', () => {
  it('is refused where the database cannot keep the promise', () => {
    const start = (readOnly: boolean) => () => {
      checkAccess(readOnly, sqlserver)
    }
    expect(start(true)).toThrow(RefusedError)
    expect(start(true)).toThrow('This database has no read-only transactions')
    expect(start(false)).not.toThrow()
  })
})
