import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'

import { ConfigurationError } from '../settings.ts'

/** Files that a database URL names for TLS. */
export interface TlsFiles {
  ca?: string
  cert?: string
  key?: string
  pfx?: Buffer
  passphrase?: string
}

/** Reads a file whose path is a parameter of the database URL. A relative path begins at the working directory. */
export function readTlsFile(parameter: string, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ConfigurationError(
      `The file '${file}' that the database URL gives as ${parameter} cannot be read (${code ?? 'unknown reason'}). ` +
        'A relative path begins at the working directory.',
      { cause: error },
    )
  }
}

export function certificateAuthorities(parameter: string, file: string): string {
  const ca = readTlsFile(parameter, file).toString()
  checkTlsFiles({ ca }, parameter)
  return ca
}

/** Finds out at start whether the files are what they should be, and whether key and certificate belong together. */
export function checkTlsFiles<T extends TlsFiles>(files: T, parameters: string): T {
  if (files.ca !== undefined && !files.ca.includes('-----BEGIN CERTIFICATE-----')) {
    throw new ConfigurationError(`The file that the database URL gives as ${parameters} holds no PEM certificate.`)
  }
  try {
    createSecureContext(files)
  } catch (error) {
    throw new ConfigurationError(
      `The TLS files of the database URL (${parameters}) cannot be used: ${(error as Error).message}.`,
      { cause: error },
    )
  }
  return files
}
