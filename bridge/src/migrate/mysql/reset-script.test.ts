import type { SqlQueryable } from '@prisma/driver-adapter-utils'
import { describe, expect, it } from 'vitest'

import { resetScript } from './reset-script.ts'

/** A server that knows no accounts, as the one of our suites, refuses to make events. */
const DATABASE = {
  queryRaw: ({ sql }: { sql: string }) =>
    Promise.resolve({
      columnNames: ['kind', 'name'],
      columnTypes: [],
      rows: sql.includes('information_schema.events')
        ? [
            ['TABLE', 'a`b'],
            ['EVENT', 'yearly'],
          ]
        : [],
    }),
} as unknown as SqlQueryable

describe('the script that empties a database', () => {
  it('drops events as well as tables, whatever their names', async () => {
    expect(await resetScript(DATABASE)).toBe(
      [
        'SET FOREIGN_KEY_CHECKS = 0',
        'DROP TABLE IF EXISTS `a``b`',
        'DROP EVENT IF EXISTS `yearly`',
        'SET FOREIGN_KEY_CHECKS = 1',
      ].join(';\n'),
    )
  })
})
