import { describe, expect, it } from 'vitest'

import { mysqlConfig } from './mysql/config.ts'
import { postgresqlConfig } from './postgresql/config.ts'
import { sqliteConfig } from './sqlite/sqlite.ts'

const options = (url: string, statementCache?: number) => ({
  url,
  connectionLimit: undefined,
  poolTimeoutSeconds: undefined,
  statementCache,
})
const postgresql = (query: string) => postgresqlConfig(options(`postgresql://u:secret@db/shop?${query}`)).config
const mysql = (query: string) => mysqlConfig(options(`mysql://u:secret@db/shop?${query}`))

describe('the parameters of a PostgreSQL URL', () => {
  it('limit what their names say', () => {
    const query =
      'connect_timeout=3&socket_timeout=4&max_idle_connection_lifetime=60&max_connection_lifetime=600&' +
      'statement_timeout=9&lock_timeout=8&application_name=web&options=-c%20geqo%3Doff&statement_cache_size=7'
    expect(postgresql(query)).toMatchObject({
      session: { connectTimeoutMillis: 3000, queryTimeoutMillis: 4000, statementCache: 7 },
      idleTimeoutMillis: 60_000,
      maxLifetimeSeconds: 600,
      statement_timeout: 9,
      lock_timeout: 8,
      application_name: 'web',
      options: '-c geqo=off',
    })
    expect(postgresql('')).toMatchObject({
      session: { connectTimeoutMillis: 5000, queryTimeoutMillis: 0, statementCache: 100, tlsPreferred: true },
      idleTimeoutMillis: 300_000,
      application_name: 'prisma-bridge',
    })
  })

  it('keep statements prepared as often as PRISMA_STATEMENT_CACHE says, and never behind PgBouncer', () => {
    const cache = (url: string, size?: number) => postgresqlConfig(options(url, size)).config.session.statementCache
    expect(cache('postgresql://db/shop?statement_cache_size=7', 0)).toBe(0)
    expect(cache('postgresql://db/shop?pgbouncer=true&statement_cache_size=7', 5)).toBe(0)
  })

  it('lead to a Unix socket', () => {
    expect(postgresql('host=/run/postgresql')).toMatchObject({ host: '/run/postgresql', ssl: false })
    expect(postgresqlConfig(options('postgresql://u@%2Frun%2Fpostgresql:5433/shop')).config).toMatchObject({
      host: '/run/postgresql',
      port: 5433,
    })
    expect(postgresqlConfig(options('postgresql://u@[::1]/shop')).config.host).toBe('::1')
  })
})

describe('the parameters of a MySQL URL', () => {
  it('limit what their names say', () => {
    expect(mysql('connect_timeout=3&socket_timeout=4&max_idle_connection_lifetime=60&pool_timeout=0')).toMatchObject({
      connectTimeout: 3000,
      socketTimeout: 4000,
      idleTimeout: 60,
      acquireTimeout: 2 ** 31 - 1,
    })
    expect(mysql('socket=/run/mysqld.sock')).toMatchObject({ socketPath: '/run/mysqld.sock' })
    expect(mysql('')).not.toHaveProperty('ssl')
  })
})

describe('a URL whose parameters do not hold', () => {
  it.each([
    [() => postgresql('colour=red'), "'colour'"],
    [() => postgresql('connection_limit=many'), "'connection_limit'"],
    [() => postgresql('connection_limit=0'), 'at least 1'],
    [() => postgresql('connection_limit=1&connection_limit=2'), 'twice'],
    [() => postgresql('sslmode=allow'), 'must be one of disable, prefer, require, verify-ca, verify-full'],
    [() => postgresql('sslmode=prefer&sslaccept=strict'), 'does not insist'],
    [() => postgresql('sslmode=disable&sslcert=./ca.pem'), './ca.pem'],
    [() => postgresql('sslmode=verify-full&sslaccept=accept_invalid_certs'), 'Leave one of them out'],
    [() => postgresql('sslmode=require&host=/run'), 'no TLS over a Unix socket'],
    [() => postgresql('sslrootcert=./no.pem'), 'cannot be read (ENOENT)'],
    [() => postgresql('sslkey=./key.pem'), 'goes with sslcert'],
    [() => postgresql('sslpassword=secret'), 'sslpassword'],
    [() => postgresql('host=other'), 'folder of a Unix socket'],
    [() => postgresqlConfig(options('postgresql://u:secret@a:1,b:2/shop')), 'several hosts'],
    [() => postgresqlConfig(options('postgresql://u:secret@a')), 'names no database'],
    [() => postgresqlConfig(options('postgresql://u:%secret@a/b')), 'password in the database URL cannot be decoded'],
    [() => mysql('ssl-mode=PREFERRED'), 'fall back to plain text'],
    [() => mysql('ssl-mode=REQUIRED&sslaccept=strict'), 'say the same'],
    [() => mysql('ssl-mode=DISABLED&sslcert=./no.pem'), 'cannot be read'],
    [() => mysql('sslaccept=strict&socket=/run/s'), 'over a Unix socket'],
    [() => mysql('statement_cache_size=5'), 'has no meaning here'],
    [() => mysql('charset=utf8'), "'charset'"],
    [() => mysqlConfig(options('mysql://u:secret@a,b/shop')), 'several hosts'],
    [() => sqliteConfig(options('file:./dev.db?connection_limit=5')), 'one connection'],
    [() => sqliteConfig(options('file:./dev.db?mode=ro')), "'mode'"],
  ])('is refused by name, without its password: %#', (open, text) => {
    expect(open).toThrow(text)
    expect(open).not.toThrow('secret')
  })
})
