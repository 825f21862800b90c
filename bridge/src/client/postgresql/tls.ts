import type { ConnectionOptions } from 'node:tls'

import { ConfigurationError } from '../../settings.ts'
import { certificateAuthorities, checkTlsFiles, readTlsFile, type TlsFiles } from '../tls-files.ts'
import type { UrlParameters } from '../url-parameters.ts'

/** How a connection is encrypted. Only `preferred` is given up where the server has no TLS. */
export interface PostgresqlTls {
  readonly preferred: boolean
  /** False means plain text. */
  readonly ssl: ConnectionOptions | false
}

type Check = 'nothing' | 'authority' | 'everything'

const OFF: PostgresqlTls = { preferred: false, ssl: false }

/** Reads both spellings: libpq's (sslrootcert, sslcert with sslkey) and Prisma's (sslcert, sslidentity, sslaccept). */
export function postgresqlTls(parameters: UrlParameters, overSocket: boolean): PostgresqlTls {
  const given = parameters.choice(['disable', 'prefer', 'require', 'verify-ca', 'verify-full'], 'sslmode')
  const accept = parameters.choice(['strict', 'accept_invalid_certs'], 'sslaccept')
  const files = tlsFiles(parameters)
  const configured = accept === 'strict' || Object.keys(files).length > 0
  const mode = given ?? (configured ? 'require' : 'prefer')
  if (configured && (mode === 'disable' || mode === 'prefer')) {
    throw new ConfigurationError(
      `The database URL has sslmode=${mode}, which does not insist on TLS, and further TLS parameters, which do. ` +
        'Use sslmode=verify-full, verify-ca or require, or leave the others out.',
    )
  }
  if (mode === 'disable' || (overSocket && mode === 'prefer')) {
    return OFF
  }
  if (overSocket) {
    throw new ConfigurationError(
      `The database URL has sslmode=${mode}, but PostgreSQL has no TLS over a Unix socket. Leave sslmode out.`,
    )
  }
  return { preferred: mode === 'prefer', ssl: { ...files, ...checking(checkFor(mode, accept, files)) } }
}

function checkFor(mode: string, accept: string | undefined, files: TlsFiles): Check {
  if (mode.startsWith('verify') && accept === 'accept_invalid_certs') {
    throw new ConfigurationError(
      `The database URL has sslmode=${mode} and sslaccept=accept_invalid_certs. Leave one of them out.`,
    )
  }
  if (mode === 'verify-full' || accept === 'strict') {
    return 'everything'
  }
  // As in libpq: whoever names an authority for `require` wants it checked.
  return mode === 'verify-ca' || (files.ca !== undefined && accept === undefined) ? 'authority' : 'nothing'
}

function checking(check: Check): ConnectionOptions {
  switch (check) {
    case 'nothing':
      return { rejectUnauthorized: false }
    case 'authority':
      return { rejectUnauthorized: true, checkServerIdentity: () => undefined }
    case 'everything':
      return { rejectUnauthorized: true }
  }
}

function tlsFiles(parameters: UrlParameters): TlsFiles {
  const root = parameters.text('sslrootcert')
  const certificate = parameters.text('sslcert')
  const key = parameters.text('sslkey')
  const identity = parameters.text('sslidentity')
  const passphrase = parameters.text('sslpassword')
  if (key === undefined && certificate !== undefined && root !== undefined) {
    throw new ConfigurationError(
      'The database URL has sslrootcert and sslcert, but no sslkey. Add sslkey if sslcert is the certificate of the client; ' +
        'if it is that of the authority, leave one of them out.',
    )
  }
  if (key !== undefined && (certificate === undefined || identity !== undefined)) {
    throw new ConfigurationError('sslkey in the database URL goes with sslcert, and not with sslidentity.')
  }
  if (passphrase !== undefined && key === undefined && identity === undefined) {
    throw new ConfigurationError('sslpassword in the database URL opens sslkey or sslidentity, but neither is given.')
  }
  const authority = key === undefined && certificate !== undefined ? certificate : root
  return checkTlsFiles(
    {
      // libpq's word for the authorities that come with the system, here with Node.js.
      ...(authority === undefined || authority === 'system'
        ? {}
        : { ca: certificateAuthorities('sslrootcert', authority) }),
      ...(key === undefined || certificate === undefined
        ? {}
        : { cert: readTlsFile('sslcert', certificate).toString(), key: readTlsFile('sslkey', key).toString() }),
      ...(identity === undefined ? {} : { pfx: readTlsFile('sslidentity', identity) }),
      ...(passphrase === undefined ? {} : { passphrase }),
    },
    'sslcert, sslkey, sslidentity, sslpassword',
  )
}
