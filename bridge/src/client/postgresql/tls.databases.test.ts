import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { RawEngine, withParameters } from '../../testing/raw-engine.ts'
import { tlsFile, tlsServer } from '../../testing/tls-servers.ts'

const USER = 'tls_user'
const ENCRYPTED = 'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()'

let admin: pg.Client

beforeAll(async () => {
  admin = new pg.Client({ connectionString: tlsServer('TEST_TLS_POSTGRESQL_URL').toString(), ssl: false })
  await admin.connect()
  await admin.query(`DROP ROLE IF EXISTS ${USER}, certified`)
  await admin.query(`CREATE ROLE ${USER} LOGIN PASSWORD 'right'; CREATE ROLE certified LOGIN`)
})

afterAll(async () => {
  await admin.query(`DROP ROLE ${USER}, certified`)
  await admin.end()
})

function urlOf(parameters: Record<string, string>, change: (url: URL) => void = () => undefined): string {
  const url = tlsServer('TEST_TLS_POSTGRESQL_URL')
  url.username = USER
  url.password = 'right'
  change(url)
  return withParameters(url.toString(), parameters)
}

const numeric = (url: URL) => {
  url.hostname = '127.0.0.1'
}
const certified = (url: URL) => {
  url.username = 'certified'
  url.password = ''
}

async function encrypted(parameters: Record<string, string>, change?: (url: URL) => void): Promise<unknown> {
  await using engine = await RawEngine.open('postgresql', urlOf(parameters, change))
  return await engine.value(ENCRYPTED)
}

async function refusal(parameters: Record<string, string>, change?: (url: URL) => void) {
  await using engine = await RawEngine.open('postgresql', urlOf(parameters, change))
  return await engine.failure(ENCRYPTED)
}

const ca = () => tlsFile('ca.pem')
const otherCa = () => tlsFile('other-ca.pem')

describe('TLS to PostgreSQL', () => {
  it('is there wherever the server has it, and asked for or not forbidden', async () => {
    expect(await encrypted({})).toBe(true)
    expect(await encrypted({ sslmode: 'prefer' })).toBe(true)
    expect(await encrypted({ sslmode: 'require' }, numeric)).toBe(true)
    expect(await encrypted({ sslmode: 'verify-ca', sslrootcert: ca() }, numeric)).toBe(true)
    expect(await encrypted({ sslmode: 'verify-full', sslrootcert: ca() })).toBe(true)
    expect(await encrypted({ sslaccept: 'strict', sslcert: ca() })).toBe(true)
    expect(await encrypted({ sslaccept: 'accept_invalid_certs', sslcert: otherCa() })).toBe(true)
    expect(await encrypted({ channel_binding: 'require' })).toBe(true)
  })

  it('is not there when it is switched off, which this server does not take', async () => {
    const failure = await refusal({ sslmode: 'disable' })
    expect(failure).toMatchObject({ code: 'P1010' })
    const administrator = (url: URL) => {
      url.username = 'postgres'
      url.hostname = '127.0.0.1'
    }
    expect(await encrypted({ sslmode: 'disable' }, administrator)).toBe(false)
  })

  it.each([
    ['an unknown authority', () => ({ sslmode: 'verify-ca' }), undefined],
    ['another authority', () => ({ sslmode: 'verify-ca', sslrootcert: otherCa() }), undefined],
    ['another authority, with require as in libpq', () => ({ sslmode: 'require', sslrootcert: otherCa() }), undefined],
    ['another authority, in Prisma’s words', () => ({ sslaccept: 'strict', sslcert: otherCa() }), undefined],
    ['another host', () => ({ sslmode: 'verify-full', sslrootcert: ca() }), numeric],
    ['another host, in Prisma’s words', () => ({ sslaccept: 'strict', sslcert: ca() }), numeric],
  ])('refuses a server with a certificate of %s', async (_what, parameters, change) => {
    const failure = await refusal(parameters(), change)
    expect(failure).toMatchObject({ code: 'P1011', retryable: false })
    expect(failure.message).toMatch(/certificate/)
  })

  it('shows a certificate of the client, as PEM and as PKCS #12', async () => {
    const pem = { sslcert: tlsFile('client.pem'), sslkey: tlsFile('client.key'), sslrootcert: ca() }
    expect(await encrypted({ sslmode: 'verify-full', ...pem }, certified)).toBe(true)
    const identity = { sslidentity: tlsFile('client.p12'), sslpassword: 'opened', sslcert: ca() }
    expect(await encrypted({ sslaccept: 'strict', ...identity }, certified)).toBe(true)
    expect(await refusal({ sslmode: 'verify-full', sslrootcert: ca() }, certified)).toMatchObject({ code: 'P1010' })
  })

  it('is refused at start with files that do not belong together', async () => {
    const files = { sslcert: tlsFile('client.pem'), sslkey: tlsFile('server.key') }
    await expect(encrypted(files)).rejects.toThrow('cannot be used')
    const identity = { sslidentity: tlsFile('client.p12'), sslpassword: 'secret' }
    await expect(encrypted(identity)).rejects.toThrow('sslidentity')
    await expect(encrypted(identity)).rejects.not.toThrow('secret')
    await expect(encrypted({ sslrootcert: tlsFile('server.key') })).rejects.toThrow('no PEM certificate')
  })

  it('does not hide a wrong password', async () => {
    const failure = await refusal({}, (url) => {
      url.password = 'wrong-one'
    })
    expect(failure).toMatchObject({ code: 'P1000', retryable: false })
    expect(JSON.stringify(failure)).not.toContain('wrong-one')
  })
})

describe('a PostgreSQL without TLS', () => {
  const plain = () => process.env['TEST_POSTGRESQL_URL'] ?? ''

  it.each(['require', 'verify-ca', 'verify-full'])('is refused by sslmode=%s', async (sslmode) => {
    await using engine = await RawEngine.open('postgresql', withParameters(plain(), { sslmode }))
    expect(await engine.failure(ENCRYPTED)).toMatchObject({ code: 'P1011' })
  })

  it('serves those who only prefer it', async () => {
    await using engine = await RawEngine.open('postgresql', withParameters(plain(), { sslmode: 'prefer' }))
    expect(await Promise.all([1, 2, 3].map(() => engine.value(ENCRYPTED)))).toEqual([false, false, false])
  })

  it('is refused when the login has to be bound to TLS', async () => {
    await using engine = await RawEngine.open('postgresql', withParameters(plain(), { channel_binding: 'require' }))
    expect(await engine.failure(ENCRYPTED)).toMatchObject({ code: 'P1011' })
  })
})
