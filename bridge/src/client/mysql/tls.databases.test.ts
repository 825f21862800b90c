import * as mariadb from 'mariadb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { RawEngine, withParameters } from '../../testing/raw-engine.ts'
import { tlsFile, tlsServer } from '../../testing/tls-servers.ts'

const USERS = ['plain_user', 'tls_user', 'certified'] as const
const ACCOUNTS = USERS.map((user) => `${user}@localhost`).join(', ')
const CIPHER = "SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'SSL_CIPHER'"

let admin: mariadb.Connection

beforeAll(async () => {
  const { hostname, port } = tlsServer('TEST_TLS_MARIADB_URL')
  admin = await mariadb.createConnection({ host: hostname, port: Number(port), user: 'root', multipleStatements: true })
  await admin.query(`
    CREATE OR REPLACE USER plain_user@localhost IDENTIFIED BY 'right';
    CREATE OR REPLACE USER tls_user@localhost IDENTIFIED BY 'right' REQUIRE SSL;
    CREATE OR REPLACE USER certified@localhost IDENTIFIED BY 'right' REQUIRE SUBJECT '/CN=certified';
    GRANT ALL ON test.* TO ${ACCOUNTS}`)
})

afterAll(async () => {
  await admin.query(`DROP USER ${ACCOUNTS}`)
  await admin.end()
})

interface Target {
  readonly user?: (typeof USERS)[number]
  readonly host?: string
  readonly password?: string
}

function urlOf(parameters: Record<string, string>, { user, host, password }: Target): string {
  const url = tlsServer('TEST_TLS_MARIADB_URL')
  url.username = user ?? 'tls_user'
  url.password = password ?? 'right'
  url.hostname = host ?? url.hostname
  return withParameters(url.toString(), { connect_timeout: '1', ...parameters })
}

async function cipher(parameters: Record<string, string>, target: Target = {}): Promise<unknown> {
  await using engine = await RawEngine.open('mysql', urlOf(parameters, target))
  return await engine.value(CIPHER)
}

async function refusal(parameters: Record<string, string>, target: Target = {}) {
  await using engine = await RawEngine.open('mysql', urlOf(parameters, target))
  return await engine.failure(CIPHER)
}

const ca = () => tlsFile('ca.pem')
const otherCa = () => tlsFile('other-ca.pem')
const NUMERIC = { host: '127.0.0.1' }

describe('TLS to MariaDB', () => {
  it('is there when it is asked for, in either spelling', async () => {
    expect(await cipher({ 'ssl-mode': 'REQUIRED' }, NUMERIC)).toMatch(/^TLS/)
    expect(await cipher({ 'ssl-mode': 'verify_ca', 'ssl-ca': ca() }, NUMERIC)).toMatch(/^TLS/)
    expect(await cipher({ 'ssl-mode': 'VERIFY_IDENTITY', sslcert: ca() })).toMatch(/^TLS/)
    expect(await cipher({ sslaccept: 'strict', sslcert: ca() })).toMatch(/^TLS/)
    expect(await cipher({ sslaccept: 'accept_invalid_certs' }, NUMERIC)).toMatch(/^TLS/)
    expect(await cipher({ sslcert: ca() })).toMatch(/^TLS/)
  })

  it('is not there when it is not', async () => {
    expect(await cipher({}, { user: 'plain_user' })).toBe('')
    expect(await refusal({})).toMatchObject({ code: 'P1000' })
  })

  it.each([
    ['an unknown authority', () => ({ sslaccept: 'strict' }), {}],
    ['another authority', () => ({ sslaccept: 'strict', sslcert: otherCa() }), {}],
    ['another authority, in MySQL’s words', () => ({ 'ssl-mode': 'VERIFY_CA', 'ssl-ca': otherCa() }), {}],
    ['another host', () => ({ sslaccept: 'strict', sslcert: ca() }), NUMERIC],
    ['another host, in MySQL’s words', () => ({ 'ssl-mode': 'VERIFY_IDENTITY', 'ssl-ca': ca() }), NUMERIC],
  ])('refuses a server with a certificate of %s, although it knows the password', async (_what, parameters, target) => {
    const failure = await refusal(parameters(), target)
    expect(failure).toMatchObject({ code: 'P1011', retryable: false })
    expect(failure.message).toMatch(/certificate/)
  })

  it('shows a certificate of the client', async () => {
    const identity = { sslidentity: tlsFile('client.p12'), sslpassword: 'opened', sslcert: ca() }
    expect(await cipher(identity, { user: 'certified' })).toMatch(/^TLS/)
    expect(await refusal({ sslcert: ca() }, { user: 'certified' })).toMatchObject({ code: 'P1000' })
  })

  it('does not hide a wrong password, and says so at once', async () => {
    const failure = await refusal(
      { sslcert: ca(), connect_timeout: '600', pool_timeout: '600' },
      { password: 'wrong-one' },
    )
    expect(failure).toMatchObject({ code: 'P1000', retryable: false })
    expect(JSON.stringify(failure)).not.toContain('wrong-one')
  })
})
