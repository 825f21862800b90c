import { createHash } from 'node:crypto'

/** What Prisma keeps of a script in its table: SHA-256 of the UTF-8 text, in hexadecimal. */
export function checksumOf(script: string): string {
  return digest(script).toString('hex')
}

/**
 * Whether the script is the one of the checksum. Line ends do not count, since Git changes them between systems, and
 * early versions of Prisma left out the first digit of bytes below 16.
 */
export function matchesChecksum(script: string, checksum: string): boolean {
  const render = checksum === '' || checksum.length === 64 ? checksumOf : unpaddedChecksum
  return [script, script.replaceAll('\r\n', '\n'), script.replaceAll('\n', '\r\n')].some(
    (variant) => render(variant) === checksum,
  )
}

function unpaddedChecksum(script: string): string {
  return Array.from(digest(script), (byte) => byte.toString(16)).join('')
}

function digest(script: string): Buffer {
  return createHash('sha256').update(script, 'utf8').digest()
}
