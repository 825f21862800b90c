import { isIP } from 'node:net'
import type { SecureContextOptions } from 'node:tls'

import { ConfigurationError } from '../../settings.ts'
import { certificateAuthorities, checkTlsFiles, readTlsFile, type TlsFiles } from '../tls-files.ts'
import type { UrlParameters } from '../url-parameters.ts'

/** What the driver hands to Node.js. */
export type MysqlTls = SecureContextOptions & {
  readonly host: string
  readonly servername?: string
  readonly rejectUnauthorized: boolean
  readonly checkServerIdentity?: () => undefined
}

const MODES = ['DISABLED', 'PREFERRED', 'REQUIRED', 'VERIFY_CA', 'VERIFY_IDENTITY'] as const

/** Reads Prisma's spelling (sslaccept, sslcert, sslidentity) and MySQL's (ssl-mode, ssl-ca). Undefined means plain text. */
export function mysqlTls(parameters: UrlParameters, host: string | undefined): MysqlTls | undefined {
  const mode = parameters.choice(MODES, 'ssl-mode', 'ssl_mode', 'sslmode')
  const accept = parameters.choice(['strict', 'accept_invalid_certs'], 'sslaccept')
  const files = tlsFiles(parameters)
  if (mode === 'PREFERRED') {
    throw new ConfigurationError(
      'The database URL has ssl-mode=PREFERRED, which would fall back to plain text without a word. ' +
        'Use REQUIRED, VERIFY_CA or VERIFY_IDENTITY, or DISABLED.',
    )
  }
  if (mode !== undefined && accept !== undefined) {
    throw new ConfigurationError(
      'The database URL has ssl-mode and sslaccept, which say the same. Leave one of them out.',
    )
  }
  const configured = accept !== undefined || Object.keys(files).length > 0
  if (mode === 'DISABLED' && configured) {
    throw new ConfigurationError(
      'The database URL has ssl-mode=DISABLED and further TLS parameters. Leave one of them out.',
    )
  }
  if ((mode === undefined && !configured) || mode === 'DISABLED') {
    return undefined
  }
  if (host === undefined) {
    throw new ConfigurationError('The database URL asks for TLS over a Unix socket, which there is not. Leave it out.')
  }
  const unchecked = accept === 'accept_invalid_certs' || (mode === 'REQUIRED' && files.ca === undefined)
  const authorityOnly = mode === 'VERIFY_CA' || mode === 'REQUIRED'
  return {
    ...files,
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    rejectUnauthorized: !unchecked,
    ...(authorityOnly ? { checkServerIdentity: () => undefined } : {}),
  }
}

function tlsFiles(parameters: UrlParameters): TlsFiles {
  const authority = parameters.text('sslcert', 'ssl-ca')
  const identity = parameters.text('sslidentity')
  const passphrase = parameters.text('sslpassword')
  if (passphrase !== undefined && identity === undefined) {
    throw new ConfigurationError('sslpassword in the database URL opens sslidentity, but that is not given.')
  }
  return checkTlsFiles(
    {
      ...(authority === undefined ? {} : { ca: certificateAuthorities('sslcert', authority) }),
      ...(identity === undefined ? {} : { pfx: readTlsFile('sslidentity', identity) }),
      ...(passphrase === undefined ? {} : { passphrase }),
    },
    'sslidentity, sslpassword',
  )
}
