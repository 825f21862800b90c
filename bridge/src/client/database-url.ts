import { ConfigurationError } from '../settings.ts'

/** Parses a database URL, and says what is wrong with it without repeating its password. */
export function parseDatabaseUrl(text: string, protocols: readonly string[]): URL {
  const expected = protocols.map((protocol) => `${protocol}//`).join(' or ')
  if (namesSeveralHosts(text)) {
    throw new ConfigurationError(
      'The database URL names several hosts. The driver connects to one: name that, or a proxy that knows the others.',
    )
  }
  if (!URL.canParse(text)) {
    throw new ConfigurationError(
      `The database URL cannot be parsed. It must look like ${expected}user:password@host:port/database; ` +
        'special characters in the password must be percent-encoded.',
    )
  }
  const url = new URL(text)
  if (!protocols.includes(url.protocol)) {
    throw new ConfigurationError(
      `The database URL begins with '${url.protocol}', but the schema's provider needs ${expected}. ` +
        'Correct DATABASE_URL, or set PRISMA_PROVIDER.',
    )
  }
  return url
}

function namesSeveralHosts(text: string): boolean {
  const [, authority = ''] = /^[a-z]+:\/\/([^/?#]*)/i.exec(text) ?? []
  return authority.slice(authority.lastIndexOf('@') + 1).includes(',')
}

/** The database that the path of the URL names. */
export function databaseName(url: URL): string {
  const name = decoded(url.pathname.slice(1), 'database')
  if (name === '') {
    throw new ConfigurationError('The database URL names no database. It must end in /<database>.')
  }
  return name
}

/** The host, without the brackets of an IPv6 address. */
export function hostName(url: URL): string {
  return decoded(url.hostname.replace(/^\[|\]$/g, ''), 'host')
}

export function credentials(url: URL): { user: string; password: string } {
  return { user: decoded(url.username, 'user'), password: decoded(url.password, 'password') }
}

function decoded(part: string, name: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new ConfigurationError(
      `The ${name} in the database URL cannot be decoded. A % that means itself is written %25.`,
    )
  }
}
