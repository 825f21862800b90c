/** What Node.js says of its sockets, the same under every driver. */

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ENOENT',
  'EACCES',
])
const CLOSED = new Set(['ECONNRESET', 'EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNABORTED'])
const TLS = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_|ERR_SSL_|ERR_OSSL_|EPROTO|HOSTNAME_MISMATCH)/

/** Nobody could be reached at the address. */
export function isUnreachable(code: unknown): boolean {
  return typeof code === 'string' && UNREACHABLE.has(code)
}

/** The other side is gone. */
export function isClosedSocket(code: unknown): boolean {
  return typeof code === 'string' && CLOSED.has(code)
}

/** The two sides did not come to terms about encryption. */
export function isTlsFailure(code: unknown): code is string {
  return typeof code === 'string' && TLS.test(code)
}
