import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createSecureContext, Server as TlsServer, type TlsOptions } from 'node:tls'

import type { TlsFiles } from '../options.ts'
import { ConfigurationError } from '../settings.ts'
import type { Logger } from '../telemetry/log.ts'

const LOOK_EVERY_MILLIS = 5000

/** The texts of the files, and what goes with them. */
export interface LoadedTls extends TlsOptions {
  readonly cert: string
  readonly key: string
  readonly ca?: string
}

/** Reads and checks everything that TLS needs. With a client CA, a caller without a certificate of it gets no connection. */
export function readTls({ certificate, key, clientCa }: TlsFiles): LoadedTls {
  const cert = readPem('PRISMA_BRIDGE_TLS_CERT', certificate)
  const privateKey = readPem('PRISMA_BRIDGE_TLS_KEY', key)
  checkPair(parseCertificate('PRISMA_BRIDGE_TLS_CERT', cert), parseKey(privateKey))
  const options = { cert, key: privateKey, minVersion: 'TLSv1.2' } as const
  if (clientCa === undefined) {
    return options
  }
  const ca = readPem('PRISMA_BRIDGE_TLS_CLIENT_CA', clientCa)
  parseCertificate('PRISMA_BRIDGE_TLS_CLIENT_CA', ca)
  return { ...options, ca, requestCert: true, rejectUnauthorized: true }
}

/**
 * New files serve new connections; open ones stay. Files that are no good are left alone, and the log says why.
 * @param loaded what the server has been made with, so that no change is missed since then
 */
export function reloadTls(
  server: Server,
  files: TlsFiles,
  loaded: LoadedTls,
  log: Logger,
  lookEveryMillis = LOOK_EVERY_MILLIS,
): void {
  if (!(server instanceof TlsServer)) {
    return
  }
  const reload = () => {
    try {
      const options = readTls(files)
      createSecureContext(options)
      server.setSecureContext(options)
      log.info({ validTo: new X509Certificate(options.cert).validTo }, 'The TLS certificate was loaded again')
    } catch (error) {
      log.error({ err: error }, 'The changed TLS files cannot be used; the old certificate stays')
    }
  }
  let seen = [loaded.cert, loaded.key, loaded.ca].join()
  // Looks at what is behind the names, so that it also sees how Kubernetes swaps secrets.
  const looking = setInterval(() => {
    const found = [files.certificate, files.key, files.clientCa].map(textOf).join()
    if (found !== seen) {
      seen = found
      reload()
    }
  }, lookEveryMillis).unref()
  server.once('close', () => {
    clearInterval(looking)
  })
}

/** Nothing where there is no file. */
function textOf(file: string | undefined): string | undefined {
  try {
    return file === undefined ? undefined : readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function readPem(setting: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ConfigurationError(`${setting} is '${file}', which cannot be read (${code ?? 'unknown'}).`, {
      cause: error,
    })
  }
}

function parseCertificate(setting: string, pem: string): X509Certificate {
  const certificate = parsed(() => new X509Certificate(pem), `${setting} holds no certificate in PEM format.`)
  if (Date.parse(certificate.validTo) < Date.now()) {
    throw new ConfigurationError(
      `The certificate of ${setting} has expired: it was valid until ${certificate.validTo}.`,
    )
  }
  return certificate
}

function parseKey(pem: string): KeyObject {
  return parsed(() => createPrivateKey(pem), 'PRISMA_BRIDGE_TLS_KEY holds no unencrypted private key in PEM format.')
}

function checkPair(certificate: X509Certificate, key: KeyObject): void {
  if (!certificate.checkPrivateKey(key)) {
    throw new ConfigurationError(
      'The key of PRISMA_BRIDGE_TLS_KEY does not belong to the certificate of PRISMA_BRIDGE_TLS_CERT.',
    )
  }
}

function parsed<T>(parse: () => T, complaint: string): T {
  try {
    return parse()
  } catch (error) {
    throw new ConfigurationError(complaint, { cause: error })
  }
}
