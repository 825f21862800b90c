import { describe, expect, it } from 'vitest'

import { parseCommand } from './options.ts'
import { ConfigurationError } from './settings.ts'

const ENV = { DATABASE_URL: 'file:./dev.db' }

describe('the command line and the environment', () => {
  it('serves by default, on the loopback address and the standard port', () => {
    expect(parseCommand([], ENV)).toMatchObject({
      name: 'serve',
      database: { url: 'file:./dev.db', connectionLimit: undefined },
      server: {
        host: '127.0.0.1',
        port: 4466,
        bodyLimit: 16 * 1024 * 1024,
        rawQueries: true,
        shutdownGraceSeconds: 30,
        logLevel: 'info',
      },
    })
  })

  it('lets options win over the environment', () => {
    const env = { ...ENV, PRISMA_SCHEMA: 'a.prisma', PRISMA_PROVIDER: 'mysql' }
    const command = parseCommand(
      ['db', 'push', '--schema', 'b.prisma', '--provider', 'sqlite', '--url', 'file:x', '--force-reset'],
      env,
    )
    expect(command).toEqual({
      name: 'db push',
      schema: { schema: 'b.prisma', provider: 'sqlite' },
      database: { url: 'file:x', connectionLimit: undefined, poolTimeoutSeconds: undefined },
      push: { acceptDataLoss: false, forceReset: true },
      lock: { timeoutSeconds: 60, disabled: false },
    })
  })

  it('finds the migrations and seeds beside the schema, and how long to wait for others', () => {
    const env = { ...ENV, PRISMA_SCHEMA: 'db/schema.prisma' }
    expect(parseCommand(['migrate', 'deploy'], env)).toMatchObject({
      name: 'migrate deploy',
      migrations: { folder: 'db/migrations' },
      lock: { timeoutSeconds: 60, disabled: false },
    })
    const settings = {
      PRISMA_MIGRATIONS: 'sql',
      PRISMA_MIGRATE_LOCK_TIMEOUT: '5',
      PRISMA_SCHEMA_DISABLE_ADVISORY_LOCK: '1',
    }
    expect(parseCommand(['migrate', 'resolve', '--applied', '1_init'], { ...env, ...settings })).toMatchObject({
      migrations: { folder: 'sql' },
      lock: { timeoutSeconds: 5, disabled: true },
      migrationName: '1_init',
      as: 'applied',
    })
    expect(parseCommand(['db', 'seed'], env)).toMatchObject({ file: 'db/seed.sql' })
    expect(parseCommand(['db', 'execute', '--stdin'], env)).toMatchObject({ file: undefined })
  })

  it.each([
    [['migrate', 'resolve'], {}, '--applied <migration> or --rolled-back <migration>'],
    [['migrate', 'resolve', '--applied', 'a', '--rolled-back', 'b'], {}, 'needs either'],
    [['db', 'execute'], {}, '--file <path> or --stdin'],
    [['db', 'execute', '--file', 'a', '--stdin'], {}, 'either --file'],
    [['migrate', 'deploy', '--stdin'], {}, '--stdin does not belong'],
    [['migrate', 'deploy'], { PRISMA_MIGRATE_LOCK_TIMEOUT: 'long' }, 'PRISMA_MIGRATE_LOCK_TIMEOUT'],
    [['fly'], {}, "Unknown command 'fly'"],
    [['dmmf', '--force-reset'], {}, '--force-reset does not belong'],
    [['--what'], {}, '--what'],
    [[], { DATABASE_URL: '' }, 'DATABASE_URL'],
    [[], { PORT: 'abc' }, "PORT is 'abc'"],
    [[], { PORT: '70000' }, '65535'],
    [[], { PRISMA_CONNECTION_LIMIT: '0' }, 'PRISMA_CONNECTION_LIMIT'],
    [[], { PRISMA_BRIDGE_BODY_LIMIT: 'big' }, 'PRISMA_BRIDGE_BODY_LIMIT'],
    [[], { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [[], { PRISMA_BRIDGE_EXIT_ON_STDIN_END: 'maybe' }, 'must be true or false'],
    [[], { HOST: '0.0.0.0' }, 'PRISMA_BRIDGE_TOKEN'],
    [[], { PRISMA_BRIDGE_TOKEN: 'a', PRISMA_BRIDGE_TOKEN_FILE: 'b' }, 'PRISMA_BRIDGE_TOKEN_FILE are set'],
    [[], { PRISMA_BRIDGE_HEADER_LIMIT: '0' }, 'PRISMA_BRIDGE_HEADER_LIMIT'],
    [[], { PRISMA_BRIDGE_MAX_CONNECTIONS: '0' }, 'PRISMA_BRIDGE_MAX_CONNECTIONS'],
    [[], { PRISMA_BRIDGE_TLS_CERT: 'a' }, 'PRISMA_BRIDGE_TLS_KEY is not set'],
    [[], { PRISMA_BRIDGE_TLS_CLIENT_CA: 'a' }, 'PRISMA_BRIDGE_TLS_CERT is not set'],
    [[], { PRISMA_BRIDGE_TLS_CERT: 'a', PRISMA_BRIDGE_TLS_KEY: 'b', PRISMA_BRIDGE_SOCKET: 'c' }, 'Unix socket'],
    // Certificates say who may connect, the token who may ask.
    [
      [],
      { HOST: '::', PRISMA_BRIDGE_TLS_CERT: 'a', PRISMA_BRIDGE_TLS_KEY: 'b', PRISMA_BRIDGE_TLS_CLIENT_CA: 'c' },
      'no token',
    ],
  ])('refuses %j with %j', (args, env, text) => {
    expect(() => parseCommand(args, { ...ENV, ...env })).toThrow(ConfigurationError)
    expect(() => parseCommand(args, { ...ENV, ...env })).toThrow(text)
  })

  it('binds beyond loopback when a token is set', () => {
    expect(parseCommand([], { ...ENV, HOST: '0.0.0.0', PRISMA_BRIDGE_TOKEN: 't' })).toMatchObject({
      server: { host: '0.0.0.0' },
    })
    expect(parseCommand([], { ...ENV, HOST: '0.0.0.0', PRISMA_BRIDGE_TOKEN_FILE: 'f' })).toMatchObject({
      server: { tokenFile: 'f' },
    })
  })
})
