import { describe, expect, it } from 'vitest'

import { mysqlConfig } from './mysql/config.ts'
import { postgresqlConfig } from './postgresql/config.ts'
import { sqliteConfig } from './sqlite/sqlite.ts'

const limits = (connectionLimit?: number, poolTimeoutSeconds?: number) => ({ connectionLimit, poolTimeoutSeconds })

describe('PRISMA_CONNECTION_LIMIT and PRISMA_POOL_TIMEOUT', () => {
  it('set the pool of the PostgreSQL driver', () => {
    const url = 'postgresql://u:p%40@db:5432/shop?schema=s&connection_limit=7&sslmode=disable'
    expect(postgresqlConfig({ url, ...limits(3, 4) })).toMatchObject({
      config: {
        max: 3,
        connectionTimeoutMillis: 4000,
        host: 'db',
        port: 5432,
        user: 'u',
        password: 'p@',
        database: 'shop',
        ssl: false,
      },
      schema: 's',
    })
    expect(postgresqlConfig({ url, ...limits() }).config).toMatchObject({ max: 7, connectionTimeoutMillis: 10_000 })
  })

  it('set the pool of the MySQL driver', () => {
    expect(mysqlConfig({ url: 'mysql://u:p%40@db/shop', ...limits(3, 4) })).toMatchObject({
      host: 'db',
      port: 3306,
      user: 'u',
      password: 'p@',
      database: 'shop',
      connectionLimit: 3,
      acquireTimeout: 4000,
    })
  })

  it('leave the path of a SQLite file as it is', () => {
    expect(sqliteConfig({ url: 'file:./dev.db?connection_limit=1', ...limits(3, 4) })).toEqual({
      url: 'file:./dev.db',
      timeout: 4000,
    })
  })
})

describe('a URL that does not fit', () => {
  it.each([
    [() => postgresqlConfig({ url: 'mysql://u:secret@db/x', ...limits() }), 'mysql:'],
    [() => postgresqlConfig({ url: 'postgresql://u:sec ret@[db/x', ...limits() }), 'percent-encoded'],
    [() => mysqlConfig({ url: 'mysql://u:secret@db', ...limits() }), 'names no database'],
    [() => sqliteConfig({ url: 'postgresql://u:secret@db/x', ...limits() }), 'not a SQLite URL'],
    [() => sqliteConfig({ url: 'file::memory:', ...limits() }), 'names no file'],
  ])('is refused without showing its password', (open, text) => {
    expect(open).toThrow(text)
    expect(open).not.toThrow('secret')
  })
})
