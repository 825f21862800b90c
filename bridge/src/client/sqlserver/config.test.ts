import { describe, expect, it } from 'vitest'

import { sqlServerConfig } from './config.ts'

const config = (url: string, connectionLimit?: number, poolTimeoutSeconds?: number) =>
  sqlServerConfig({ url, connectionLimit, poolTimeoutSeconds })

describe('a URL of SQL Server', () => {
  it('sets what its name says', () => {
    const url =
      'sqlserver://db.acme.io:1434;database=shop;user=sa;password={a;b}}c=d};encrypt=true;trustServerCertificate=true;' +
      'schema=sales;connectionLimit=7;poolTimeout=3;connectTimeout=4;socketTimeout=6;applicationName=web;' +
      'isolationLevel=READ COMMITTED;'
    expect(config(url)).toEqual({
      config: {
        server: 'db.acme.io',
        port: 1434,
        database: 'shop',
        user: 'sa',
        password: 'a;b}c=d',
        connectionTimeout: 4000,
        requestTimeout: 6000,
        pool: { max: 7, min: 0, acquireTimeoutMillis: 3000, idleTimeoutMillis: 300_000 },
        options: {
          encrypt: true,
          trustServerCertificate: true,
          appName: 'web',
          multiSubnetFailover: false,
          isolationLevel: 2,
          connectionIsolationLevel: 2,
        },
      },
      schema: 'sales',
    })
    expect(config(url, 2, 9).config.pool).toMatchObject({ max: 2, acquireTimeoutMillis: 9000 })
  })

  it('encrypts and checks the certificate unless it says otherwise', () => {
    const { options } = config('sqlserver://[::1];initial catalog=a;UID=b;pwd=c').config
    expect(options).toMatchObject({ encrypt: true, trustServerCertificate: false })
    expect(config('sqlserver://h\\SQLEXPRESS;database=a;user=b').config.options.instanceName).toBe('SQLEXPRESS')
    expect(config('sqlserver://h;database=a;user=b;encrypt=strict').config.options.encrypt).toBe('strict')
    expect(config('sqlserver://h;database=a;user=b;encrypt=false').config.options.encrypt).toBe(false)
  })

  it.each([
    ['postgresql://u:secret@db/x', 'not one of SQL Server'],
    ['sqlserver://;database=a;user=b;password=secret', 'names no server'],
    ['sqlserver://sa:secret@db:1433;database=a', 'names no server'],
    ['sqlserver://h;user=b;password=secret', "no 'database'"],
    ['sqlserver://h;database=a;password=secret', "no 'user'"],
    ['sqlserver://h;database=a;user=b;password={secret', 'after its 3. semicolon'],
    ['sqlserver://h;database=a;user=b;password=sec{ret;x=y', 'after its 3. semicolon'],
    ['sqlserver://h;database=a;user=b;password=secret;pwd=secret', "'password' and 'pwd'"],
    ['sqlserver://h;database=a;user=b;encrypt=yes', "'encrypt' of the database URL is 'yes'"],
    ['sqlserver://h;database=a;user=b;poolSize=3', "'poolsize'"],
    ['sqlserver://h;database=a;user=b;authentication=ActiveDirectoryPassword', 'Azure Active Directory'],
    ['sqlserver://h;database=a;integratedSecurity=true', 'Windows login'],
    ['sqlserver://h;database=a;user=b;trustServerCertificateCA=./no.pem', "'./no.pem'"],
    ['sqlserver://h;database=a;user=b;connectionLimit=0', 'at least 1'],
  ])('is refused without showing its password: %s', (url, text) => {
    expect(() => config(url)).toThrow(text)
    expect(() => config(url)).not.toThrow('secret')
  })
})
