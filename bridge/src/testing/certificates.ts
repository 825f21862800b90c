import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { generate } from 'selfsigned'

export interface TestCertificates {
  readonly certificate: string
  readonly key: string
  /** Of a caller, signed by the certificate above. */
  readonly clientCertificate: string
  readonly clientKey: string
}

/** A certificate for this machine that signs itself, and one for a caller that it has signed. */
export async function makeCertificates(validUntil = new Date(Date.now() + 86_400_000)): Promise<TestCertificates> {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Math.min(Date.now(), validUntil.getTime()) - 86_400_000),
    notAfterDate: validUntil,
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
    clientCertificate: { cn: 'caller', notAfterDate: validUntil },
  })
  return {
    certificate: made.cert,
    key: made.private,
    clientCertificate: made.clientcert ?? '',
    clientKey: made.clientprivate ?? '',
  }
}

/** Writes them where settings can name them. */
export function writeCertificates(folder: string, { certificate, key }: TestCertificates): Record<string, string> {
  const files = {
    PRISMA_BRIDGE_TLS_CERT: path.join(folder, 'tls.crt'),
    PRISMA_BRIDGE_TLS_KEY: path.join(folder, 'tls.key'),
  }
  writeFileSync(files.PRISMA_BRIDGE_TLS_CERT, certificate)
  writeFileSync(files.PRISMA_BRIDGE_TLS_KEY, key)
  return files
}
