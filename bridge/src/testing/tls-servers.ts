import path from 'node:path'

/** What a server that encrypts is reached by. Its certificate is for the name localhost alone. */
export function tlsServer(variable: 'TEST_TLS_POSTGRESQL_URL' | 'TEST_TLS_MARIADB_URL'): URL {
  return new URL(setting(variable))
}

/** A file beside the server's certificate: ca.pem, other-ca.pem, client.pem, client.key, client.p12 (opened by "opened"). */
export function tlsFile(name: string): string {
  return path.join(setting('TEST_TLS_FOLDER'), name)
}

function setting(name: string): string {
  const value = process.env[name]
  if (value === undefined) {
    throw new Error(`${name} is not set. The build sets it to where it has started a server that encrypts.`)
  }
  return value
}
